import DraftText

/// Spelling is British, but with the suffix “-ize”, and with “-yse” as in “analyse”.
///
/// Examples are `organize`, `organization`, `analyse`, `labour`, `centre`, `programme`, `fulfil`,
/// `travelled` and `judgement`. Common misspellings are reported too, as warnings.
///
/// Names keep their own spelling (`Organisation for Economic Co-operation and Development`), so a
/// word with a capital is checked only at the beginning of a sentence. Quotations and titles in
/// italics are not checked; a computer `program` and the `judgment` of a court keep their spelling.
///
/// - Right: `non-governmental organizations and labour inspections`
/// - Wrong: `non-governmental organisations and labor inspections`
/// - Source: United Nations Editorial Manual, on spelling, as quoted in the guidelines of the United
///   Nations University
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct SpellingIsBritish: EditorialRule {
  let id: RuleID = 77

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { remark(on: $0, tokens, unit) }
    }
  }

  private func remark(on index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    guard token.kind == .word, let right = Self.mended(token.folded),
      !isName(index, tokens, unit), !unit.isOfOthers(token.range.lowerBound),
      !unit.isInAddress(token.range)
    else { return nil }
    if token.folded.hasPrefix("program"), Self.isAboutComputers(unit) { return nil }
    if token.folded.hasPrefix("judgment"), Self.isAboutCourts(index, tokens) { return nil }
    let isSlip = !BritishSpelling.isSpelling(token.folded)
    return unit.remark(
      token.range,
      isSlip
        ? "This is a misspelling, or another word is meant."
        : "This is not the United Nations spelling.",
      suggestion: unit.replacing(
        token.range,
        with: Self.spelling(right, like: token.words),
        isSafe: !isSlip && !Self.doubtful.contains(token.folded)
      ),
      atMost: isSlip || Self.doubtful.contains(token.folded) || unit.isLetter ? .warning : nil
    )
  }

  /// The right spelling of a word, or of the parts between its hyphens; `nil` if it is right.
  private static func mended(_ word: String) -> String? {
    if let right = BritishSpelling.forms[word] { return right }
    if word.hasSuffix("’s") || word.hasSuffix("'s") {
      return BritishSpelling.forms[String(word.dropLast(2))].map { $0 + word.suffix(2) }
    }
    guard word.contains("-") || word.contains("\u{2011}") else { return nil }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2011}" }
      .map(String.init)
    let right = parts.map { BritishSpelling.forms[$0] ?? $0 }
    return right == parts ? nil : right.joined(separator: "-")
  }

  /// Whether a capital shows that the word belongs to a name.
  private func isName(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Bool {
    let token = tokens[index]
    guard token.hasCapital else { return false }
    if token.isInCapitals {
      // Among words in capitals it is a word; alone it is an acronym.
      return ![index - 1, index + 1].contains { place in
        tokens[safe: place].map { $0.isInCapitals && $0.words.utf8.count > 1 } ?? false
      }
    }
    guard unit.role != nil, !unit.standsOverOthers, unit.role != .plain else { return true }
    guard unit.opensSentence(index, of: tokens) else { return true }
    // “Organisation for Economic …”, “Labor Department”: a name may begin a sentence too.
    return tokens[safe: index + 1]?.hasCapital == true || Self.nouns.contains(token.folded)
  }

  private static let nouns: Set<String> = [
    "organisation", "labor", "center", "defense", "program", "harbor",
  ]

  private static func spelling(_ right: String, like word: String) -> String {
    let scalars = word.unicodeScalars
    if scalars.allSatisfy({ $0.isCapital || !$0.isLetter }) { return right.uppercased() }
    guard scalars.first?.isCapital == true else { return right }
    return right.prefix(1).uppercased() + right.dropFirst()
  }

  /// Right in some texts, so that nothing is changed without asking.
  private static let doubtful: Set<String> = [
    "judgment", "judgments", "toward", "program", "programs", "dialog", "analog", "mold", "molds",
    "aging", "tumor", "color", "airplane", "airplanes", "gray", "vapor", "livable", "likable",
  ]

  /// Whether a court is near, whose decisions are judgments.
  private static func isAboutCourts(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[max(0, index - 15)..<min(tokens.count, index + 16)].contains { token in
      courts.contains { token.folded.hasPrefix($0) }
    }
  }

  private static let courts = [
    "court", "tribunal", "deliver", "appeal", "judge", "judicial", "sentence", "convict", "enforce",
    "icj", "icc",
  ]

  private static func isAboutComputers(_ unit: TextUnit) -> Bool {
    let words: Set<String> = [
      "computer", "software", "device", "devices", "electronic", "data", "code", "technology",
    ]
    return unit.tokens.contains { words.contains($0.folded) }
  }
}
