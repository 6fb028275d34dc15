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
  func tellLast(
    _ acknowledgement: Acknowledgement,
    of name: String,
    _ registry: Registry,
    next: String? = nil
  ) throws {
    let ledger = try registry.ledger(name)
    let words = acknowledgement.entries
      .map { EventSentence(ledger.entries[$0 - 1].event, in: ledger).text }
      .joined(separator: "; ")
    tell(acknowledgement, words, next: next)
  }
}
