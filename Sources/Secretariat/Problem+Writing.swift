import Archive
public import WordFormat

extension Problem {
  /// A text that cannot be written as a Word document, said for a person.
  public init(_ error: WordError) {
    switch error {
    case .illegalCharacter(let scalar, let words):
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      self.init(
        "The text holds a character that no Word document can hold (U+\(padded))",
        explanation: words.isEmpty
          ? "It stands at the beginning of a stretch of words." : "It stands after “\(words)”.",
        hint: "Delete it in the source; it is invisible in most editors."
      )
    case .part(let error):
      self.init("The Word document cannot be made: \(error)")
    case .container(.unavailable):
      self.init(
        "The Word document cannot be packed: this machine has no libzip",
        hint: "Install it: apt install libzip-dev"
      )
    case .container(let error):
      self.init("The Word document cannot be packed: \(error)")
    }
  }
}
