extension Label {
  /// The label as it stands before the words: a number with its full stop, a parenthesis without.
  ///
  /// `12.`, `4 alt.`, `(a)`, `㈠`.
  public var printed: String {
    switch text.unicodeScalars.last?.properties.generalCategory {
    case .decimalNumber, .letterNumber, .uppercaseLetter, .lowercaseLetter, .otherLetter:
      text + "."
    default: text
    }
  }
}
