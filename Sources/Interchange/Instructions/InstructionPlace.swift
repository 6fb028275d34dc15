/// The paragraphs that an instruction points at.
struct InstructionPlace: Hashable {
  /// The paragraphs, as places in the draft; empty where there are none.
  var paragraphs: [Int]
  /// How it was written.
  var words: String
  /// Whether only the words of the paragraph itself are meant, not those of its items.
  var isChapeau = false
  /// The suffix of a paragraph that is yet to come: bis, ter, alt.
  var suffix: String?
}
