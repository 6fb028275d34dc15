/// A word of an instruction, as the grammar sees it.
enum InstructionToken: Hashable {
  /// A word in small letters, or a mark.
  case word(String)
  /// What stands in quotation marks, as it was written.
  case quotation(String)
  /// Paragraphs that are pointed at; none where the draft has no such paragraph.
  case place(InstructionPlace)
}
