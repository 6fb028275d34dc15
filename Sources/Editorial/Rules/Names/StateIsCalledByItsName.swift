import DraftText

/// States are called by their official English names, and lists of them are alphabetical.
///
/// `Iran (Islamic Republic of)` in a list, `the Islamic Republic of Iran` in a sentence; `Türkiye`,
/// `Czechia`, `Viet Nam`. Names that merely contain the name of a State are not checked, nor are
/// quotations, titles and attributions in brackets. The short forms `the United States` and `the
/// United Kingdom` are common after the first mention and are accepted. A text with a date of
/// adoption or distribution is compared with the names of that time.
///
/// Order is checked in lists of eight States or more that are nearly alphabetical.
///
/// - Right: `the Islamic Republic of Iran, Türkiye and Viet Nam`
/// - Right: `Côte d’Ivoire, Croatia, Cuba, Cyprus, Czechia`
/// - Wrong: `Iran, Turkey and Vietnam`
/// - Source: the list of Member States of the United Nations; report A/76/120 of the
///   Secretary-General
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct StateIsCalledByItsName: EditorialRule {
  let id: RuleID = 83

  func remarks(on text: CheckedText) -> [Remark] {
    let year = (text.draft.front.adopted ?? text.draft.front.distributed)?.year
    return text.units.flatMap { unit -> [Remark] in
      let tokens = unit.wordTokens
      guard tokens.contains(where: \.hasCapital) else { return [] }
      let names = tokens.indices.compactMap { remark(at: $0, tokens, unit, in: year) }
      return names + Self.orderRemarks(tokens, unit)
    }
  }

  private func remark(
    at index: Int,
    _ tokens: [Token],
    _ unit: TextUnit,
    in year: Int?
  ) -> Remark? {
    guard tokens[index].hasCapital, let entries = Self.entries[tokens[index].owner],
      let entry = entries.first(where: { stands($0.words, at: index, tokens) })
    else { return nil }
    let last = index + entry.words.count - 1
    let other = entry.other
    let span =
      tokens[index].range
      .lowerBound..<(tokens[last].range.lowerBound
      + tokens[last].owner.unicodeScalars.count)
    guard year.map({ $0 >= other.since }) ?? true, !follows(other.before, index, tokens),
      !precedes(other.after, last, tokens),
      !isPartOfName(index, last, tokens, unit), !unit.isOfOthers(span.lowerBound),
      !unit.isBracketed(span.lowerBound), !unit.isInAddress(span)
    else { return nil }
    let hasArticle = index > 0 && tokens[index - 1].folded == "the"
    let isRunning =
      index > 0 && (hasArticle || Self.prepositions.contains(tokens[index - 1].folded))
    let isListed = !isRunning && Self.isListed(index, last, tokens)
    let name = isListed ? other.right : other.running ?? other.right
    var words = name
    if hasArticle, name.hasPrefix("the ") { words.removeFirst(4) }
    if !hasArticle, unit.opensSentence(index, of: tokens) { words = words.capitalizingFirst }
    return unit.remark(
      span,
      "A State is called by its official name: “\(name)”.",
      suggestion: unit.replacing(span, with: words, isSafe: other.isSafe)
    )
  }

  /// Whether it stands in a list of States, or alone: “Iraq, Iran and Jordan”.
  private static func isListed(_ first: Int, _ last: Int, _ tokens: [Token]) -> Bool {
    func joins(_ index: Int) -> Bool {
      tokens[safe: index].map { [",", "and", ";"].contains($0.words) } ?? false
    }
    if first == 0, last == tokens.count - 1 { return true }
    let follows =
      joins(first - 1) && tokens[safe: first - 2].map { ends.contains($0.words) } ?? false
    let leads = joins(last + 1) && tokens[safe: last + 2].map { starts.contains($0.words) } ?? false
    let hasComma = tokens[safe: first - 1]?.words == "," || tokens[safe: last + 1]?.words == ","
    return hasComma && (follows || leads)
  }

  /// The first and the last words of the names of States.
  private static let starts = Set(names.compactMap { $0.first?.words })
  private static let ends = Set(names.compactMap { $0.last?.words })

  private static let names = (StateNames.members + StateNames.others.map(\.0)).map {
    Token.tokens(of: Array($0.unicodeScalars))
  }

  private struct Entry: Sendable {
    var words: [String]
    var other: StateNames.Other
  }

  private static let entries: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for (name, other) in StateNames.others {
      let words = Token.tokens(of: Array(name.unicodeScalars)).map(\.words)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, other: other))
    }
    return entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let prepositions: Set<String> = [
    "of", "in", "by", "from", "to", "with", "between", "for", "and", "against", "on",
  ]

  private func stands(_ words: [String], at index: Int, _ tokens: [Token]) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { offset in
      let token = tokens[index + offset]
      return offset == words.count - 1 ? token.owner == words[offset] : token.words == words[offset]
    }
  }

  private func follows(_ phrases: [String], _ index: Int, _ tokens: [Token]) -> Bool {
    phrases.contains { phrase in
      let words = phrase.split(separator: " ")
      guard words.count <= index else { return false }
      return zip(words, tokens[(index - words.count)..<index]).allSatisfy { $0 == $1.words }
    }
  }

  private func precedes(_ phrases: [String], _ last: Int, _ tokens: [Token]) -> Bool {
    phrases.contains { phrase in
      let words = phrase.split(separator: " ")
      guard last + words.count < tokens.count else { return false }
      return zip(words, tokens[(last + 1)...]).allSatisfy { $0 == $1.words }
    }
  }

  /// Whether capitals beside it make it a piece of a longer name: `International Syria Support
  /// Group`, `Bank of Turkey`.
  private func isPartOfName(
    _ first: Int,
    _ last: Int,
    _ tokens: [Token],
    _ unit: TextUnit
  ) -> Bool {
    if let next = tokens[safe: last + 1], next.kind == .word, next.hasCapital,
      tokens[last].words == tokens[last].owner
    {
      return true
    }
    guard first > 0 else { return false }
    let before = tokens[first - 1]
    if before.kind == .word, before.hasCapital, first > 1 { return true }
    if before.words == "-" || before.words == "/" || before.words == "–" { return true }
    // “University of Turkey”, “Embassy of …” are names as the others give them.
    return before.words == "of" && first > 1
      && Self.institutions.contains(tokens[first - 2].words)
  }

  private static let institutions: Set<String> = [
    "University", "Bank", "Institute", "Academy", "Museum", "Society", "Church", "Gulf", "Sea",
    "Kingdom", "Union", "Parliament",
  ]
}
