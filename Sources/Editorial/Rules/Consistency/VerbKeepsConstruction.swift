import DraftText

/// A verb keeps the same construction throughout a text.
///
/// “Commit to” takes a gerund in some texts and an infinitive in others, and some adopted
/// declarations mix the two, even in one sentence: “we commit to developing and strengthening … and
/// to use”. The less frequent form in a text is reported.
///
/// Only clear cases count: “commit to the goal” is neither form.
///
/// - Right: `We commit to strengthening … We also commit to supporting …`
/// - Wrong: `We commit to strengthening … We also commit to support …`
/// - Source: good practice; the declaration in 76/7 has both forms
/// - Certainty: G
/// - Severity: information
/// - Languages: English
struct VerbKeepsConstruction: EditorialRule {
  let id: RuleID = 87

  func remarks(on text: CheckedText) -> [Remark] {
    var uses: [(unit: TextUnit, span: Range<Int>, isGerund: Bool)] = []
    for unit in text.paragraphs {
      let tokens = unit.tokens.filter { $0.kind != .anchor }
      for place in tokens.indices where Self.verbs.contains(tokens[place].folded) {
        var next = place + 1
        if next < tokens.count, Self.selves.contains(tokens[next].folded) { next += 1 }
        guard next + 1 < tokens.count, tokens[next].folded == "to",
          !unit.isQuoted(tokens[place].range.lowerBound)
        else { continue }
        var form = next + 1
        while form + 1 < tokens.count, tokens[form].folded.hasSuffix("ly") { form += 1 }
        guard let isGerund = Self.isGerund(tokens[form].folded) else { continue }
        let span = tokens[place].range.lowerBound..<tokens[form].range.upperBound
        uses.append((unit, span, isGerund))
      }
    }
    guard let usual = ThingHasOneName.usual(uses.map(\.isGerund)) else { return [] }
    let reason =
      usual
      ? "Elsewhere in the text “commit to” is followed by a gerund."
      : "Elsewhere in the text “commit to” is followed by an infinitive."
    return uses.filter { $0.isGerund != usual }.map { $0.unit.remark($0.span, reason) }
  }

  private static let verbs: Set<String> = ["commit", "commits"]
  private static let selves: Set<String> = ["ourselves", "itself", "themselves"]

  /// Whether a word is a gerund or an infinitive; `nil` if it may be a noun.
  private static func isGerund(_ word: String) -> Bool? {
    if word.unicodeScalars.count > 5, word.hasSuffix("ing") { return true }
    return infinitives.contains(word) ? false : nil
  }

  /// Verbs of declarations that are no nouns as well.
  private static let infinitives = Set(
    """
    accelerate achieve act address adopt advance align allocate apply assist avoid be bring build
    carry close combat complete conduct connect consider continue contribute convene cooperate create
    criminalize deepen deliver develop devote discourage do double eliminate embark employ empower
    enable encourage end enforce engage enhance ensure establish exchange expand explore facilitate
    finance follow foster fulfil further give guarantee help hold identify implement improve include
    integrate intensify introduce invest investigate keep leave maintain make meet mobilize monitor
    organize participate prevent prioritize promote prosecute protect provide pursue put raise
    realize recognize reduce refrain reinforce remain remove respect respond review safeguard
    scale seek share speed strengthen strive support take tackle train undertake uphold use
    work
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
