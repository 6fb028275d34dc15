import DraftText

extension Manifest {
  /// Reads a manifest off its canonical bytes, as ``init(value:)`` reads it off their value.
  ///
  /// - Throws: ``MalformedBytes``, ``MalformedManifest``, or a `DecodingError` for the front matter.
  public init(bytes: [UInt8]) throws {
    var reader = ManifestReader()
    self = try reader.manifest(bytes)
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

  init(_ reader: inout CanonicalReader) throws {
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

  init(_ reader: inout CanonicalReader) throws {
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
