import DraftText

/// “Article” has a capital for the Charter of the United Nations and a small letter elsewhere.
///
/// Conventions, covenants, treaties and protocols have `articles`. At the beginning of a sentence,
/// in titles and in quotations the word may have a capital in any case. Statutes are not checked:
/// that of the International Court of Justice follows the Charter, others do not.
///
/// - Right: `Article 2 (4) of the Charter`
/// - Right: `in accordance with articles 24 and 25 of the Convention`
/// - Wrong: `article 51 of the Charter of the United Nations`
/// - Wrong: `in accordance with Articles 24 and 25 of the Convention`
/// - Source: resolutions ES-11/1 and 76/7; United Nations Correspondence Manual, capitals
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct ArticleIsCapitalInTheCharter: EditorialRule {
  let id: RuleID = 59

  private enum Owner { case charter, treaty }

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.flatMap { unit -> [Remark] in
      if case .heading? = unit.role { return [] }
      guard unit.role != .title else { return [] }
      let tokens = unit.wordTokens
      return tokens.indices.compactMap { index in
        let token = tokens[index]
        guard token.folded == "article" || token.folded == "articles",
          !unit.isQuoted(token.range.lowerBound), let owner = owner(tokens, after: index)
        else { return nil }
        let isCapital = token.words.hasPrefix("A")
        let isFirst = index == 0 || [".", ":"].contains(tokens[index - 1].words)
        if owner == .charter, !isCapital {
          let words = token.words.capitalizingFirst
          return unit.remark(
            token.range,
            "“Article” has a capital for the Charter.",
            suggestion: unit.replacing(token.range, with: words, isSafe: true)
          )
        }
        guard owner == .treaty, isCapital, !isFirst else { return nil }
        return unit.remark(
          token.range,
          "“Article” has a small letter for treaties other than the Charter.",
          suggestion: unit.replacing(token.range, with: token.folded, isSafe: true)
        )
      }
    }
  }

  /// Whose article it is, if a number and “of the” and a name in reach follow.
  private func owner(_ tokens: [Token], after index: Int) -> Owner? {
    guard index + 1 < tokens.count else { return nil }
    let number = tokens[index + 1]
    guard number.kind == .number || RomanNumeral.value(ofCapitals: number.words) != nil else {
      return nil
    }
    var place = index + 2
    let end = min(tokens.count, index + 24)
    let links: Set = [
      "and", "to", "or", ",", "(", ")", "–", "-", "article", "articles", "paragraph", "paragraphs",
    ]
    while place < end {
      let token = tokens[place]
      if token.folded == "of" { break }
      guard
        links.contains(token.folded) || token.kind == .number || token.words.count == 1
          || RomanNumeral.value(ofCapitals: token.words) != nil
      else { return nil }
      place += 1
    }
    guard place < end, tokens[place].folded == "of" else { return nil }
    for index in (place + 1)..<end {
      switch tokens[index].words {
      case "Charter":
        let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
        let isOther = next == "of" && !tokens[index...].prefix(5).contains { $0.words == "Nations" }
        return isOther || tokens[index - 1].folded != "the" ? nil : .charter
      case "Statute": return nil
      case "Convention", "Covenant", "Treaty", "Protocol", "Agreement": return .treaty
      case ",", ";", ".": return nil
      default: continue
      }
    }
    return nil
  }
}
