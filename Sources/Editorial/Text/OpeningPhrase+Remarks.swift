extension OpeningPhrase {
  /// A remark where the paragraph begins with the phrase, and the phrase with a small letter.
  ///
  /// Behind a bracket, which may be opened before a word that is proposed, nothing is said.
  func smallLetter(in unit: TextUnit) -> Remark? {
    guard let first = tokens.first, first.words.first?.isLowercase ?? false,
      unit.scalars[..<first.range.lowerBound].allSatisfy(\.isSpace)
    else { return nil }
    return unit.remark(
      first.range,
      "The opening word of a paragraph begins with a capital.",
      suggestion: unit.replacing(first.range, with: first.words.capitalizingFirst, isSafe: true)
    )
  }

  /// A remark on “Calls on”, which is written “Calls upon”.
  func callsOn(in unit: TextUnit) -> Remark? {
    guard verb == "call", base.count > 1, base[1] == "on",
      let token = tokens.first(where: { $0.folded == "on" })
    else { return nil }
    return unit.remark(
      span,
      "Resolutions write “upon” behind “call”.",
      suggestion: unit.replacing(token.range, with: "upon"),
      atMost: .information
    )
  }
}
