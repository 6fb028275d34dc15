import DraftText

/// One thing has one name throughout a text.
///
/// Readers who find “human trafficking” in one paragraph and “trafficking in persons” in the next
/// will look for a difference. The less frequent of two names for one thing is reported. So are a
/// word written both with and without a hyphen, a name that varies in its commas, a preposition or
/// the form of one word, and a meeting whose name differs from that in the title of the text.
///
/// Quotations and titles are not checked, because their wording is fixed by others.
///
/// - Right: `survivors of trafficking in persons` throughout
/// - Wrong: `a survivor of human trafficking` … `survivors of trafficking in persons`
/// - Wrong: `Global Compact for Safe, Orderly and Regular Migration` … `Safe Orderly and Regular Migration`
/// - Source: good practice; the drafts and adopted texts on trafficking in persons
/// - Certainty: G
/// - Severity: warning
/// - Languages: English
struct ThingHasOneName: EditorialRule {
  let id: RuleID = 86

  func yields(to other: RuleID) -> Bool { true }

  func remarks(on text: CheckedText) -> [Remark] {
    var remarks = familiar(in: text)
    remarks += hyphenated(in: text)
    remarks += attributive(in: text)
    remarks += NearNames.remarks(on: units(text) + text.footnotes + text.letterLines)
    remarks += CommaVariants.remarks(on: text)
    remarks += MeetingNames.remarks(on: text)
    return remarks.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  /// Paragraphs in which the drafters chose the words.
  private func units(_ text: CheckedText) -> [TextUnit] {
    text.paragraphs.filter { $0.role != .title && !$0.isHeading }
  }

  // MARK: Names that are known to be used side by side

  private func familiar(in text: CheckedText) -> [Remark] {
    var found: [Int: [(unit: TextUnit, span: Range<Int>, variant: Int)]] = [:]
    for unit in units(text) + text.letterLines {
      for (span, value) in NameFamilies.table.matches(in: unit)
      where !unit.isQuoted(span.lowerBound) {
        found[value.family, default: []].append((unit, span, value.variant))
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { family, uses -> [Remark] in
      guard let usual = Self.usual(uses.map(\.variant)) else { return [] }
      let name = NameFamilies.families[family][usual].first ?? ""
      let isPlace = name.hasPrefix("in ") || name.hasPrefix("at ")
      let reason =
        isPlace
        ? "Elsewhere the text says “\(name)”." : "Elsewhere in the text this is called “\(name)”."
      return uses.filter { $0.variant != usual }.map { use in
        use.unit.remark(
          use.span,
          reason,
          atMost: use.unit.isLetterLine ? .information : nil
        )
      }
    }
  }

  /// What is used most often, and of equals what is used first.
  ///
  /// - Returns: `nil` where all are the same.
  static func usual<Variant: Hashable>(_ variants: [Variant]) -> Variant? {
    var counts: [Variant: Int] = [:]
    var order: [Variant] = []
    for variant in variants {
      if counts[variant] == nil { order.append(variant) }
      counts[variant, default: 0] += 1
    }
    guard order.count > 1 else { return nil }
    return order.reduce(order[0]) { (counts[$1] ?? 0) > (counts[$0] ?? 0) ? $1 : $0 }
  }

  // MARK: Hyphens

  /// `multi-stakeholder` beside `multistakeholder`.
  private func hyphenated(in text: CheckedText) -> [Remark] {
    var found: [String: [(unit: TextUnit, token: Token)]] = [:]
    var hyphens: Set<String> = []
    for unit in units(text) {
      for token in unit.tokens where token.kind == .word && token.words == token.folded {
        let joined = Self.joined(token.folded)
        guard joined.unicodeScalars.count >= 8 else { continue }
        if joined != token.folded { hyphens.insert(joined) }
        found[joined, default: []].append((unit, token))
      }
    }
    return hyphens.sorted().flatMap { joined -> [Remark] in
      let uses = (found[joined] ?? []).filter { !$0.unit.isQuoted($0.token.range.lowerBound) }
      // `co-operation` is a matter of spelling, not of one text.
      guard !joined.hasPrefix("coop"), !joined.hasPrefix("coord"),
        let mostUsed = Self.usual(uses.map { Self.plainHyphens($0.token.folded) })
      else { return [] }
      let usual = NameFamilies.spelled[joined] ?? mostUsed
      return uses.filter { Self.plainHyphens($0.token.folded) != usual }.map { use in
        use.unit.remark(
          use.token.range,
          "Elsewhere in the text this is spelled “\(usual)”.",
          suggestion: use.unit.replacing(use.token.range, with: usual)
        )
      }
    }
  }

  private static func joined(_ word: String) -> String {
    String(spelling: word.unicodeScalars.lazy.filter { !isHyphen($0) })
  }

  private static func plainHyphens(_ word: String) -> String {
    String(spelling: word.unicodeScalars.lazy.map { isHyphen($0) ? "-" : $0 })
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  /// `high level appraisals` where `high-level meetings` stands elsewhere.
  private func attributive(in text: CheckedText) -> [Remark] {
    let units = units(text)
    guard units.contains(where: { $0.tokens.contains { $0.folded == "high-level" } }) else {
      return []
    }
    return units.flatMap { unit -> [Remark] in
      let tokens = unit.tokens
      return tokens.indices.dropLast(2).compactMap { place in
        guard tokens[place].folded == "high", tokens[place + 1].folded == "level",
          NameFamilies.levelled.contains(tokens[place + 2].folded)
        else { return nil }
        let span = tokens[place].range.lowerBound..<tokens[place + 1].range.upperBound
        guard !unit.isQuoted(span.lowerBound) else { return nil }
        return unit.remark(
          span,
          "Elsewhere in the text this is spelled “high-level”.",
          suggestion: unit.replacing(span, with: "\(tokens[place].words)-level")
        )
      }
    }
  }
}

extension TextUnit {
  /// Whether it is a line of a letter, which others wrote.
  var isLetterLine: Bool { if case .letter = place { true } else { false } }
}
