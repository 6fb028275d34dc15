import DraftText

extension Manifest {
  /// Reads a manifest off its canonical bytes, as ``init(value:)`` reads it off their value.
  ///
  /// - Throws: ``MalformedBytes``, ``MalformedManifest``, or a `DecodingError` for the front matter.
  public init(bytes: [UInt8]) throws {
    var reader = CanonicalReader(bytes)
    guard try reader.fields() == 4 else { throw MalformedManifest() }
    var next = 0
    let names: [StaticString] = ["front", "language", "lines", "notes"]
    _ = try reader.name(of: names, from: &next)
    let spelled = try reader.value()
    let front = try ValueDecoder.decode(FrontMatter.self, from: spelled)
    guard try ValueEncoder.encode(front) == spelled else { throw MalformedManifest() }
    _ = try reader.name(of: names, from: &next)
    guard let language = Language(rawValue: try reader.text()) else { throw MalformedManifest() }
    _ = try reader.name(of: names, from: &next)
    var lines: [Line] = []
    let lineCount = try reader.list()
    lines.reserveCapacity(lineCount)
    for _ in 0..<lineCount { lines.append(try Line(&reader)) }
    _ = try reader.name(of: names, from: &next)
    var notes: [NoteLine] = []
    for _ in 0..<(try reader.list()) { notes.append(try NoteLine(&reader)) }
    try reader.end()
    self.init(language: language, front: front, lines: lines, notes: notes)
  }
}

extension CanonicalReader {
  fileprivate mutating func calls() throws(MalformedBytes) -> [Int] {
    let count = try list()
    // A line that calls nothing says nothing of calls.
    guard count > 0 else { throw fault }
    var calls: [Int] = []
    for _ in 0..<count { calls.append(try integer()) }
    return calls
  }
}

extension Manifest.Line {
  private static let names: [StaticString] = [
    "calls", "label", "level", "role", "standing", "text",
  ]

  fileprivate init(_ reader: inout CanonicalReader) throws {
    var calls: [Int] = []
    var words: String?
    var level: Int?
    var name: String?
    var standing: Label.Standing?
    var text: Digest?
    var next = 0
    for _ in 0..<(try reader.fields()) {
      switch try reader.name(of: Self.names, from: &next) {
      case 0: calls = try reader.calls()
      case 1: words = try reader.text()
      case 2: level = try reader.integer()
      case 3: name = try reader.text()
      case 4:
        standing = Label.Standing(rawValue: try reader.text())
        guard standing != nil else { throw MalformedManifest() }
      default: text = try reader.digest()
      }
    }
    guard let name, let role = Role(name: name, level: level), let text,
      words != nil || standing == nil
    else { throw MalformedManifest() }
    self.init(
      role: role,
      label: words.map { Label($0, standing: standing) },
      text: text,
      calls: calls
    )
  }
}

extension Manifest.NoteLine {
  private static let names: [StaticString] = ["calls", "label", "text"]

  fileprivate init(_ reader: inout CanonicalReader) throws {
    var calls: [Int] = []
    var label: String?
    var text: Digest?
    var next = 0
    for _ in 0..<(try reader.fields()) {
      switch try reader.name(of: Self.names, from: &next) {
      case 0: calls = try reader.calls()
      case 1: label = try reader.text()
      default: text = try reader.digest()
      }
    }
    guard let label, let text else { throw MalformedManifest() }
    self.init(label: label, text: text, calls: calls)
  }
}
