public import DraftText

/// Writes a draft as JSON, in the form of `Schemas/draft.schema.json`.
///
/// Members stand in a fixed order, one paragraph a line, so that two files can be compared by
/// line too. What a draft does not have is left out, never `null`.
public struct JSONDraftWriter: DraftWriter {
  /// The line that says which record the draft was exported from.
  public var receipt: String?

  /// How each paragraph is pointed at in the version that the draft is a part of; nothing to go by
  /// the draft alone.
  public var references: [String?]?

  /// Makes a writer.
  public init(receipt: String? = nil, references: [String?]? = nil) {
    self.receipt = receipt
    self.references = references
  }

  /// Writes a draft with the lines it was found on and what its reader noted.
  public func write(_ reading: Reading) -> [UInt8] {
    var json = JSONWriter()
    json.draft(
      reading,
      references: references ?? reading.draft.referenceSpellings(),
      receipt: receipt
    )
    json.finish()
    return json.bytes
  }
}
