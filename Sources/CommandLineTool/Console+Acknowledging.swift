import Interchange
import Negotiation
import Secretariat

extension Console {
  /// Says what was recorded, under which number, and what can be done next.
  ///
  /// ```
  /// Recorded #7: Rev.1 circulated.
  /// Next: zerodraft compare exercise zero rev1
  /// Receipt: zerodraft-receipt-1 exercise 7 5f0c…
  /// ```
  func tell(_ acknowledgement: Acknowledgement, _ words: String, next: String? = nil) {
    let numbers = acknowledgement.entries.map { "#\($0)" }.joined(separator: ", ")
    let end = words.last.map { ".?!".contains($0) } ?? false ? "" : "."
    tell(VisibleText.line("Recorded \(numbers): \(words)\(end)"))
    if let next { tell(VisibleText.line("Next: zerodraft \(next)")) }
    if let receipt = acknowledgement.receipt { tell("Receipt: \(receipt.text)") }
  }

  /// Says what was recorded, in the words of the log.
  ///
  /// What is recorded stays recorded, so that nothing that goes wrong from here on is an error of
  /// the command: where the record cannot be read again, the numbers are said without the words.
  func tellLast(
    _ acknowledgement: Acknowledgement,
    of name: String,
    _ registry: Registry,
    next: String? = nil
  ) {
    var words = "recorded in \(name)"
    if let ledger = try? registry.ledger(name) {
      words = acknowledgement.entries
        .filter { ledger.entries.indices.contains($0 - 1) }
        .map { EventSentence(ledger.entries[$0 - 1].event, in: ledger).text }
        .joined(separator: "; ")
    }
    tell(acknowledgement, words, next: next)
  }

  /// Writes the result of what is done already.
  ///
  /// A command shows what it is about to record before it records it, and ends if that cannot be
  /// shown. What it shows afterwards is no condition any more: if it cannot be written, the command
  /// has still done what it was asked, says so to the person, and ends as one that is done.
  ///
  /// - Parameters:
  ///   - bytes: the result.
  ///   - words: what was done, where nothing has said so yet.
  func writeAfterwards(_ bytes: [UInt8], of words: String? = nil) {
    do { try write(bytes) } catch {
      if let words { tell(VisibleText.line(words)) }
      tell(VisibleText.line("note: it is done, but could not be shown: \(Self.says(error))"))
    }
  }

  private static func says(_ error: any Error) -> String {
    (error as? Problem)?.summary ?? "\(error)"
  }
}
