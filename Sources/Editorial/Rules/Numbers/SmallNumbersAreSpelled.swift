import DraftText

/// Numbers below 10 are written in words, and numbers from 10 upwards in figures.
///
/// Figures stay in dates, times, percentages, sums, measurements, ages, votes and decimals, in the
/// numbers of paragraphs, articles, Goals and the like, and where a number under 10 is compared
/// with one in figures. A number is checked only if it counts things whose name has small letters:
/// after a noun it is part of a name, as in “panel discussion 1”. A number from 10 upwards may stay
/// in words at the beginning of a sentence, in “one of ten” and beside another number in words. The
/// sessions of organs are in words up to the ninety-ninth.
///
/// - Right: `two consecutive interactive panel discussions`
/// - Right: `children under 5 years of age`, `between 5 and 15 members`, `48 Member States`
/// - Wrong: `questions limited to 2 minutes` (in running text: `two minutes`)
/// - Wrong: `2 interactive panels`, `twelve months`
/// - Wrong: `its 77th session` (`its seventy-seventh session`)
/// - Source: United Nations Editorial Manual, numbers
/// - Certainty: A
/// - Severity: warning
/// - Languages: English
struct SmallNumbersAreSpelled: EditorialRule {
  let id: RuleID = 38

  func remarks(on text: CheckedText) -> [Remark] {
    (text.paragraphs + text.letterLines).flatMap { unit in
      guard unit.role != .closing else { return [Remark]() }
      let list = TokenList(unit)
      let numbers = list.indices.compactMap { figures(at: $0, list) ?? words(at: $0, list) }
      return (numbers + SessionNumbers.remarks(on: list))
        .sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  /// A figure that should be a word.
  private func figures(at index: Int, _ list: TokenList) -> Remark? {
    guard let number = list.integer(index), (1...9).contains(number),
      list.words(index).utf8.count == 1, list.isJudged(index), !list.beginsSentence(index),
      isFree(before: index, list),
      let noun = list.noun(countedAt: index) ?? minutes(index, list), !isAge(index, noun, list),
      !isCompared(index, list), let span = list[index]?.range,
      let spelled = NumberWords.spelling(number)
    else { return nil }
    return list.unit.remark(
      span,
      "A number under 10 that counts things is written in words.",
      suggestion: list.unit.replacing(span, with: spelled, isSafe: noun == index + 1)
    )
  }

  /// `2 minutes`, which is no measurement but a time to speak.
  private func minutes(_ index: Int, _ list: TokenList) -> Int? {
    ["minutes", "hours"].contains(list.folded(index + 1)) && list.folded(index + 2) != "per"
      ? index + 1 : nil
  }

  /// Whether the number belongs to nothing before it.
  private func isFree(before index: Int, _ list: TokenList) -> Bool {
    if list.isMark(index - 1, "(", ",", ";", ":", "“") {
      // `1, 2, 3 panels`; `(2 members)` is free.
      return list[index - 2]?.kind != .number && !list.touchesNext(index)
    }
    guard list.isWord(index - 1) else { return list.beginsSentence(index) }
    let before = list.folded(index - 1)
    // “the Group of 7 countries”.
    if before == "of", list.folded(index - 2) == "group" { return false }
    if list.isCapitalized(index - 1) { return list.beginsSentence(index - 1) && before.count < 8 }
    return Self.introducing.contains(before) && list[index - 2]?.kind != .number
      && list[index - 2]?.kind != .code
  }

  /// Words before a number that is no name: no noun is among them.
  private static let introducing: Set<String> = Set(
    """
    of to in on at by for with from the these those its their all any other another only least \
    most about some approximately nearly almost over than into under within after before every \
    last next first following additional up as are were have has had be hold held holding \
    convene include includes including comprise establish appoint elect composed limited that \
    containing contains consist consisting through between both further an and or two three
    """.split(separator: " ").map(String.init)
  )

  /// `children under 5 years of age`, `aged 5 years`, `2 years old`.
  private func isAge(_ index: Int, _ noun: Int, _ list: TokenList) -> Bool {
    let nearby = (max(0, index - 4)...(index + 4)).map { list.folded($0) }
    return list.folded(noun).hasPrefix("year")
      && nearby.contains { ["age", "ages", "aged", "old", "children", "born"].contains($0) }
  }

  /// Whether a number with figures stands near that is no year, or a vote or a measurement is told.
  private func isCompared(_ index: Int, _ list: TokenList) -> Bool {
    (max(0, index - 8)...(index + 8)).contains { place in
      guard place != index else { return false }
      let word = list.folded(place)
      if ["vote", "votes", "abstentions", "per", "cent", "percent", "ratio", "score"].contains(word)
      {
        return true
      }
      guard let token = list[place], token.kind == .number else { return false }
      return !(list.integer(place).map { (1900...2100).contains($0) || $0 < 10 } ?? false)
        && EnglishMonth(list.words(place + 1)) == nil
    }
  }

  /// A word that should be a figure.
  private func words(at index: Int, _ list: TokenList) -> Remark? {
    guard list.isWord(index), !list.isCapitalized(index), list.isJudged(index),
      let number = NumberWords.values[list.folded(index)], number >= 10,
      list.noun(countedAt: index) != nil, !list.beginsSentence(index),
      !Self.keepingWords.contains(list.folded(index - 1)), !isBesideWords(index, list),
      let span = list[index]?.range
    else { return nil }
    return list.unit.remark(
      span,
      "A number of 10 or more is written in figures.",
      suggestion: list.unit.replacing(span, with: "\(number)")
    )
  }

  private static let keepingWords: Set<String> = [
    "in", "every", "top", "first", "last", "or", "to", "and", "of",
  ]

  /// `between five and twelve members`.
  private func isBesideWords(_ index: Int, _ list: TokenList) -> Bool {
    (max(0, index - 4)...(index + 4)).contains {
      $0 != index && NumberWords.values[list.folded($0)] != nil
    }
  }
}
