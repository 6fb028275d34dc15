import DraftText

/// Reads the manifests of versions one after the other.
///
/// A version has nearly all lines of the one before it, in the same bytes. Such a line is taken
/// over instead of being read again, which makes the history of a paragraph through a hundred
/// versions a matter of milliseconds.
public struct ManifestReader: Sendable {
  private var bytes: [UInt8] = []
  private var lines: [(line: Manifest.Line, bytes: Range<Int>)] = []

  /// A reader that has read nothing yet.
  public init() {}

  /// Reads a manifest off its canonical bytes.
  ///
  /// - Throws: ``MalformedBytes``, ``MalformedManifest``, or a `DecodingError` for the front matter.
  public mutating func manifest(_ bytes: [UInt8]) throws -> Manifest {
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
    let lines = try lines(&reader)
    _ = try reader.name(of: names, from: &next)
    var notes: [Manifest.NoteLine] = []
    for _ in 0..<(try reader.list()) { notes.append(try Manifest.NoteLine(&reader)) }
    try reader.end()
    self.bytes = bytes
    self.lines = lines
    return Manifest(language: language, front: front, lines: lines.map(\.line), notes: notes)
  }

  private func lines(
    _ reader: inout CanonicalReader
  ) throws -> [(line: Manifest.Line, bytes: Range<Int>)] {
    let count = try reader.list()
    var read: [(line: Manifest.Line, bytes: Range<Int>)] = []
    read.reserveCapacity(count)
    // The line of the manifest before that is expected next.
    var expected = 0
    for _ in 0..<count {
      let start = reader.place
      if let known = known(near: expected, &reader) {
        read.append((lines[known].line, start..<reader.place))
        expected = known + 1
      } else {
        let line = try Manifest.Line(&reader)
        read.append((line, start..<reader.place))
        expected += 1
      }
    }
    return read
  }

  /// The line of the manifest before that comes next in the same bytes, if it does.
  ///
  /// It is looked for where it should be, and one line before and after, for what was inserted or
  /// deleted since. No spelling is the beginning of another, so equal bytes are the whole line.
  private func known(near expected: Int, _ reader: inout CanonicalReader) -> Int? {
    for place in [expected, expected - 1, expected + 1] where lines.indices.contains(place) {
      if reader.passes(bytes[lines[place].bytes]) { return place }
    }
    return nil
  }
}
