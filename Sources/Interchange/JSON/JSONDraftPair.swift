import DraftText

/// The first part of a comparison as JSON: both drafts, which can be written before they are
/// compared.
///
/// ```swift
/// try JSONDraftPair(old, new).write { try output.write($0) }
/// for piece in JSONComparisonWriter().changes(report) { try output.write(piece) }
/// ```
public struct JSONDraftPair: Sendable {
  private let old: ComparedVersion
  private let new: ComparedVersion

  /// Takes both versions.
  ///
  /// - Parameters:
  ///   - old: the earlier version.
  ///   - new: the later version.
  public init(_ old: ComparedVersion, _ new: ComparedVersion) {
    self.old = old
    self.new = new
  }

  /// Writes both drafts, the beginning of the document.
  ///
  /// - Parameter take: takes the next bytes, some hundred thousand at a time.
  /// - Throws: what `take` throws.
  public func write(to take: ([UInt8]) throws -> Void) rethrows {
    var json = JSONWriter()
    json.reserve(JSONWriter.handful * 2)
    json.beginObject()
    for (name, version) in [("old", old), ("new", new)] {
      json.breakLine()
      json.key(name)
      try json.draft(version.reading, references: version.references) { json in
        try json.handOn(to: take)
      }
    }
    try take(json.bytes)
  }
}

extension Draft {
  /// About how many bytes the paragraphs take in a document, a little for the names of each.
  var textSize: Int {
    paragraphs.reduce(0) { size, paragraph in
      paragraph.runs.reduce(size + 64) { size, run in
        if case .text(let text, _) = run { size + text.utf8.count } else { size }
      }
    }
  }
}
