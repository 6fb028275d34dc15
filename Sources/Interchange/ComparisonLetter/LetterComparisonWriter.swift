/// Writes what changed as sentences that can stand in a letter, a paragraph for each kind of change.
///
/// ```
/// Nine paragraphs are unchanged.
/// OP3 loses “as appropriate”; OP5 gains “and girls”.
/// OP14 of the zero draft is deleted.
/// OP10 and OP11 of the zero draft change places.
/// ```
///
/// The sentences are English. Paragraphs are called as the language of the text calls them
/// (``DraftText/Reference/name(in:)``); Arabic words are kept apart by the marks that Unicode has
/// for that, so that their order stays right. Changes of typography or style alone are named and
/// not described. Lines are not broken.
public struct LetterComparisonWriter: ComparisonWriter {
  /// Makes a writer.
  public init() {}

  /// Writes a comparison, its versions named as they are in the report.
  public func write(_ report: ComparisonReport) -> [UInt8] {
    let composer = LetterComposer(report: report)
    let old = VisibleText.line(report.old.nameInSentence)
    let new = VisibleText.line(report.new.nameInSentence)
    var letter = "From \(old) to \(new):\n"
    for sentence in composer.sentences { letter += "\n\(sentence)\n" }
    if let receipt = report.receipt { letter += "\n\(VisibleText.line(receipt))\n" }
    return Array(letter.utf8)
  }
}
