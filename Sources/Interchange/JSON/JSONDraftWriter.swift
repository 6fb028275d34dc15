public import DraftText

/// Writes a draft as JSON, in the form of `Schemas/draft.schema.json`.
///
/// Members stand in a fixed order, one paragraph a line, so that two files can be compared by
/// line too. What a draft does not have is left out, never `null`.
public struct JSONDraftWriter: DraftWriter {
  /// Makes a writer.
  public init() {}

  /// Writes a draft with the lines it was found on and what its reader noted.
  public func write(_ reading: Reading) -> [UInt8] {
    var json = JSONWriter()
    json.draft(reading, references: reading.draft.referenceSpellings())
    json.finish()
    return json.bytes
  }
}
