import DraftText

/// Capitals are used sparingly, for names and not for descriptions.
///
/// It is `a high-level meeting` and `a political declaration` unless the name or title itself is
/// given. “High-level” in a name has one capital, never `High-Level`. The United Nations, its
/// organs, Member States and the Internet always have capitals. `States parties` has one, but many
/// treaties write `States Parties`, so that form is accepted.
///
/// Titles, headings, quotations and titles in italics are checked only for forms that never vary.
///
/// - Right: `the States parties, at the high-level meeting, adopted a political declaration`
/// - Wrong: `the outcome of the High-level Meeting (a Political Declaration)`
/// - Wrong: `Member states and the security council`
/// - Source: resolution 76/7 and other adopted texts; the United Nations Editorial Manual,
///   capitalization, asks for few capitals, but the individual words were observed
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct CapitalsAreSparing: EditorialRule {
  let id: RuleID = 79

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      guard !unit.isInCapitals else { return [] }
      let tokens = unit.wordTokens
      let settled = Self.table.matches(in: unit).compactMap { fixed($0.range, $0.value, unit) }
      return settled
        + tokens.indices.compactMap { index in
          highLevel(index, tokens, unit) ?? declaration(index, tokens, unit)
            ?? member(index, tokens, unit) ?? broken(index, tokens, unit)
        }
    }
    .sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  /// What has its capitals everywhere.
  private func fixed(_ span: Range<Int>, _ right: String, _ unit: TextUnit) -> Remark? {
    guard !unit.isOfOthers(span.lowerBound), !unit.isInAddress(span),
      // `the internet-based` and the like are one word and not found.
      !unit.isBracketed(span.lowerBound), isMeant(span, right, unit)
    else { return nil }
    let right = Self.ofOthers(span, right, unit)
    return unit.remark(
      span,
      "This is written “\(right)”.",
      suggestion: unit.replacing(span, with: right, isSafe: true)
    )
  }

  /// `member states of the European Union` are `member States`: no Members of the United Nations.
  private static func ofOthers(_ span: Range<Int>, _ right: String, _ unit: TextUnit) -> String {
    guard right.hasPrefix("Member State"), unit.scalars[span.lowerBound] == "m" else {
      return right
    }
    let rest = unit.scalars[span.upperBound...]
    let isOfOthers =
      rest.starts(with: " of the ".unicodeScalars)
      && !rest.starts(with: " of the United Nations".unicodeScalars)
    return isOfOthers ? "m" + right.dropFirst() : right
  }

  /// National and regional “sustainable development goals” are others than those of the Agenda.
  private func isMeant(_ span: Range<Int>, _ right: String, _ unit: TextUnit) -> Bool {
    guard right == "Sustainable Development Goals" else { return true }
    return span.lowerBound >= 4
      && unit.words((span.lowerBound - 4)..<span.lowerBound).lowercased() == "the "
  }

  private static let table = PhraseTable(
    [
      "internet": "Internet", "united nations": "United Nations",
      "general assembly": "General Assembly", "security council": "Security Council",
      "economic and social council": "Economic and Social Council",
      "human rights council": "Human Rights Council", "secretary-general": "Secretary-General",
      "United nations": "United Nations", "united Nations": "United Nations",
      "General assembly": "General Assembly", "Security council": "Security Council",
      "Secretary-general": "Secretary-General", "secretary-General": "Secretary-General",
      "united nations system": "United Nations system",
      "charter of the united nations": "Charter of the United Nations",
      "charter of the United Nations": "Charter of the United Nations",
      "member states": "Member States", "Member states": "Member States",
      "Member state": "Member State", "member state": "Member State",
      "observer states": "observer States", "Observer states": "Observer States",
      "state parties": "States parties", "state party": "State party",
      "states parties": "States parties", "State parties": "States parties",
      "State Parties": "States Parties", "state Parties": "States Parties",
      "small island developing states": "small island developing States",
      "african states": "African States", "African states": "African States",
      "arab states": "Arab States", "Arab states": "Arab States",
      "nuclear-weapon states": "nuclear-weapon States",
      "non-nuclear-weapon states": "non-nuclear-weapon States",
      "the holy see": "the Holy See", "2030 agenda": "2030 Agenda",
      "sustainable development goals": "Sustainable Development Goals",
      "Sustainable development goals": "Sustainable Development Goals",
      "Sustainable Development goals": "Sustainable Development Goals",
      "millennium development goals": "Millennium Development Goals",
      "universal declaration of human rights": "Universal Declaration of Human Rights",
    ].sorted { $0.key < $1.key },
    isExact: true
  )

  /// `High-Level` anywhere, and `the High-level Meeting` in running text.
  private func highLevel(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    let word = token.words.replacingHyphens
    let isNamed =
      tokens[safe: index - 1]?.hasCapital == true && !unit.opensSentence(index - 1, of: tokens)
    guard let right = Self.compounds[word], !isNamed,
      !unit.isOfOthers(token.range.lowerBound)
    else {
      return meeting(index, tokens, unit)
    }
    return unit.remark(
      token.range,
      "There is no capital after a hyphen: “\(right)”.",
      suggestion: unit.replacing(token.range, with: right)
    )
  }

  private static let compounds = [
    "High-Level": "High-level", "Multi-Stakeholder": "Multi-stakeholder",
    "Follow-Up": "Follow-up", "Capacity-Building": "Capacity-building",
    "Decision-Making": "Decision-making", "Vice-chair": "Vice-Chair",
    "Vice-president": "Vice-President", "Multi-Year": "Multi-year",
  ]

  private func meeting(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard ["High-level", "High-Level"].contains(tokens[index].words), index > 0,
      ["the", "a", "said", "this", "present"].contains(tokens[index - 1].words),
      !unit.standsOverOthers,
      ["Meeting", "Segment", "Event", "Plenary"].contains(tokens[safe: index + 1]?.words),
      !unit.isOfOthers(tokens[index].range.lowerBound)
    else { return nil }
    var last = index + 1
    if tokens[last].words == "Plenary", tokens[safe: last + 1]?.words == "Meeting" { last += 1 }
    let span = tokens[index].range.lowerBound..<tokens[last].range.upperBound
    return unit.remark(
      span,
      "A meeting that is described rather than named has no capitals.",
      suggestion: unit.replacing(span, with: unit.words(span).lowercased())
    )
  }

  /// `the Political Declaration` before it has a name.
  private func declaration(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard tokens[index].words == "Political", tokens[safe: index + 1]?.words == "Declaration",
      index > 0,
      ["the", "a", "present", "this", "draft", "said"].contains(tokens[index - 1].words),
      !["on", "of", "entitled", "for", "and", ":"].contains(tokens[safe: index + 2]?.words ?? ""),
      tokens[safe: index + 2]?.hasCapital != true, !unit.standsOverOthers,
      !unit.isOfOthers(tokens[index].range.lowerBound)
    else { return nil }
    let span = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
    return unit.remark(
      span,
      "“Political declaration” has no capitals unless it is part of the title.",
      suggestion: unit.replacing(span, with: "political declaration")
    )
  }

  /// `member States of the United Nations`, `Secretary General of the United Nations`.
  private func member(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    guard ["member", "Secretary"].contains(tokens[index].words) else { return nil }
    let follows = tokens[(index + 1)...].prefix(5).map(\.words)
    func starts(_ words: String...) -> Bool { follows.starts(with: words) }
    let right: String
    if tokens[index].words == "member", starts("States", "of", "the", "United", "Nations") {
      right = "Member States"
    } else if tokens[index].words == "Secretary", starts("General"),
      index > 1,
      tokens[index - 1].words == "Nations"
        || ["of", "for", "and"].contains(follows.dropFirst().first) == false
          && tokens[index - 1].words == "the"
    {
      right = "Secretary-General"
    } else {
      return nil
    }
    guard !unit.isOfOthers(tokens[index].range.lowerBound) else { return nil }
    let span = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
    return unit.remark(
      span,
      "This is written “\(right)”.",
      suggestion: unit.replacing(span, with: right)
    )
  }

  /// A small word among the capitals of a title: `Trafficking in Persons and smuggling of Migrants`.
  private func broken(_ index: Int, _ tokens: [Token], _ unit: TextUnit) -> Remark? {
    let token = tokens[index]
    guard token.kind == .word, !token.hasCapital, token.words.unicodeScalars.count > 5,
      index > 3, tokens[index - 1].words == "and", tokens[index - 2].hasCapital,
      ["in", "of"].contains(tokens[index - 3].words), tokens[index - 4].hasCapital,
      ["in", "of"].contains(tokens[safe: index + 1]?.words ?? ""),
      let last = tokens[safe: index + 2], last.hasCapital,
      Self.things.contains(last.folded), Self.things.contains(tokens[index - 2].folded)
    else { return nil }
    return unit.remark(
      token.range,
      "The words of a title are capitalized consistently.",
      suggestion: unit.replacing(
        token.range,
        with: token.words.prefix(1).uppercased() + token.words.dropFirst()
      ),
      atMost: .information
    )
  }

  /// What is no name of its own, so that its capital is that of a title.
  private static let things: Set<String> = [
    "persons", "migrants", "women", "children", "crime", "corruption", "terrorism", "development",
    "drugs", "weapons", "arms", "peace", "trade", "health", "education", "trafficking", "rights",
    "refugees", "labour", "slavery", "torture", "violence",
  ]
}
