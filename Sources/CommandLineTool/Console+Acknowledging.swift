import Interchange
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
    tell(VisibleText.line("Recorded \(numbers): \(words)."))
    if let next { tell(VisibleText.line("Next: zerodraft \(next)")) }
    if let receipt = acknowledgement.receipt { tell("Receipt: \(receipt.text)") }
  }
}
