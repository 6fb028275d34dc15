import DraftText

/// Two texts under the same agenda item have different titles.
///
/// The sponsors choose the title and often take that of the agenda item. A second text under the
/// item needs another title, because otherwise the two could not be told apart in the register.
///
/// Differences in capitals, spacing or punctuation do not count. The rule works only where the
/// titles of the other texts are known.
///
/// - Right: `Trafficking in persons` beside `Improving the coordination of efforts against trafficking in persons`
/// - Wrong: `Trafficking in persons` beside `Trafficking in Persons`
/// - Source: United Nations Editorial Manual, resolutions and other formal decisions, section B
/// - Certainty: A
/// - Severity: warning
/// - Languages: all
struct TitleDiffersFromSiblings: EditorialRule {
  let id: RuleID = 13

  func remarks(on text: CheckedText) -> [Remark] {
    guard !text.setting.siblingTitles.isEmpty,
      let title = text.paragraphs.first(where: { $0.role == .title })
    else { return [] }
    let key = Self.key(title.tokens)
    guard !key.isEmpty else { return [] }
    let others = text.setting.siblingTitles.map {
      Self.key(Token.tokens(of: Array($0.unicodeScalars)))
    }
    guard others.contains(key) else { return [] }
    return [
      title.remark(0..<title.end, "Another text under the same agenda item already has this title.")
    ]
  }

  private static func key(_ tokens: [Token]) -> [String] {
    tokens.filter { $0.kind != .mark && $0.kind != .anchor }.map(\.folded)
  }
}
