import DraftText

/// An acronym has no full stops, no possessive and, where it is a name, no article.
///
/// `WHO` is used like a person’s name: `the programmes of WHO`. Before a noun that it qualifies an
/// article is correct, as in `the WHO Constitution`, so the article is reported only where no such
/// noun follows. Acronyms of bodies that do take the article are not checked. The plural of an
/// acronym has no apostrophe: `SDGs`.
///
/// Other shorthand is reported as information: running text has “for example” for `e.g.`, “that is”
/// for `i.e.` and “and” for `&`.
///
/// - Right: `the programmes of WHO`
/// - Right: `the UNICEF Executive Board`
/// - Wrong: `the WHO’s programmes`
/// - Wrong: `U.N. entities`
/// - Wrong: `the SDG’s`
/// - Wrong: `smuggling of goods, e.g. cultural property`
/// - Source: United Nations Editorial Manual, as quoted in the guidelines of the United Nations
///   University
/// - Certainty: A
/// - Severity: warning
/// - Languages: English
struct AcronymHasNeitherStopsNorPossessive: EditorialRule {
  let id: RuleID = 76

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit in
      let tokens = unit.wordTokens
      let acronyms = tokens.indices.compactMap { index in
        stops(index, tokens, unit) ?? plural(index, tokens, unit)
          ?? possessive(index, tokens, unit) ?? article(index, tokens, unit)
      }
      let shorthand = ShorthandWords.remarks(on: unit)
      guard !shorthand.isEmpty else { return acronyms }
      return (acronyms + shorthand).sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  /// Letters with stops, `U.N.` or `U.S.A.`, that stand together.
  private func stops(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard isLetter(tokens[index]), tokens[safe: index - 1]?.words != "." || !adjoins(index, tokens)
    else { return nil }
    var letters = ""
    var place = index
    while let letter = tokens[safe: place], isLetter(letter), let stop = tokens[safe: place + 1],
      stop.words == ".", stop.range.lowerBound == letter.range.upperBound,
      place == index || adjoins(place, tokens)
    {
      letters += letter.words
      place += 2
    }
    guard Self.acronyms.contains(letters) || Self.dotted.contains(letters),
      !unit.isOfOthers(tokens[index].range.lowerBound)
    else { return nil }
    let span = tokens[index].range.lowerBound..<tokens[place - 1].range.upperBound
    return unit.remark(
      span,
      "An acronym has no full stops.",
      suggestion: unit.replacing(span, with: letters == "UN" ? "United Nations" : letters)
    )
  }

  private func isLetter(_ token: Token) -> Bool {
    token.kind == .word && token.words.unicodeScalars.count == 1 && token.hasCapital
  }

  private func adjoins(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[safe: index - 1]?.range.upperBound == tokens[index].range.lowerBound
  }

  /// `SDG’s`, where several are meant.
  private func plural(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    guard token.kind == .word, token.words.hasSuffix("’s") || token.words.hasSuffix("'s"),
      Self.severals.contains(token.owner), !unit.isOfOthers(token.range.lowerBound)
    else { return nil }
    return unit.remark(
      token.range,
      "The plural of an acronym has no apostrophe.",
      suggestion: unit.replacing(token.range, with: token.owner + "s")
    )
  }

  /// Of which there are several, and which own nothing.
  private static let severals: Set<String> = [
    "SDG", "MDG", "LDC", "LLDC", "ICT", "NCD", "NDC", "IDP", "PSC", "FTA", "MOU", "SME", "MSME",
  ]

  /// A possessive, `WHO’s`, of an acronym.
  private func possessive(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    guard token.kind == .word, token.words.hasSuffix("’s") || token.words.hasSuffix("'s"),
      Self.acronyms.contains(token.owner), token.owner != "UN",
      !unit.isOfOthers(token.range.lowerBound)
    else { return nil }
    return unit.remark(
      token.range,
      "An acronym takes no possessive: “of WHO”, not “WHO’s”.",
      suggestion: nil
    )
  }

  /// `the WHO` where no noun follows.
  private func article(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard index > 0, tokens[index - 1].folded == "the", Self.names.contains(tokens[index].words),
      let next = tokens[safe: index + 1], Self.isNoNoun(next),
      !unit.isOfOthers(tokens[index].range.lowerBound)
    else { return nil }
    let span = tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound
    return unit.remark(
      span,
      "An acronym used as a name takes no article.",
      suggestion: unit.replacing(span, with: tokens[index].words)
    )
  }

  private static func isNoNoun(_ token: Token) -> Bool {
    [
      ",", ".", ";", "to", "in", "for", "on", "at", "with", "by", "is", "are", "was", "has", "have",
      "will", "which", "that", "as", "should", "may", "shall", "can",
    ].contains(token.folded)
  }

  /// Bodies whose acronym is used as a name.
  private static let names: Set<String> = Set(
    """
    WHO UNESCO UNICEF UNODC UNDP ILO IOM FAO WFP IMO ICAO UNHCR OHCHR UNEP UNFPA UNIDO IFAD UNCTAD \
    WTO WMO WIPO UPU ITU IAEA UNAIDS UNITAR UNRWA UNOPS ESCAP ECLAC ESCWA ECE ECA INTERPOL ASEAN \
    UNITAD UNMIK MONUSCO MINUSMA UNMISS UNIFIL
    """.split(separator: " ").map(String.init)
  )

  private static let acronyms = names.union([
    "UN", "EU", "NGO", "AU", "OSCE", "OECD", "OAS", "IMF", "UNCITRAL", "IPU", "ICRC", "ICC", "ICJ",
  ])

  /// Written with stops elsewhere.
  private static let dotted: Set<String> = ["US", "UK", "USA", "UNESCO", "NGOS", "UAE", "USSR"]
}
