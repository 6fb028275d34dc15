import DraftText

/// Times are written “10 a.m.”, “5.30 p.m.” and “12 noon”, with a full stop before the minutes.
///
/// Full hours have no minutes, and “to” joins the two ends of a period; if both are of the same half
/// of the day, “from 3 p.m. to 5 p.m.” is as good as “from 3 to 5 p.m.”, which is suggested. For
/// times of the 24-hour clock a suggestion is made, but it is never applied without asking.
/// “10.00 – 11.00” counts as a time only if both parts look like one.
///
/// - Right: `from 3 to 5.30 p.m.`, `from 10 a.m. to 12 noon`
/// - Wrong: `a closing plenary meeting at 5.30 pm`
/// - Wrong: `on 30 March 2021 at 3:00 – 6:00 p.m.`
/// - Wrong: `10am – 12pm`, `15:00 – 16:30`
/// - Source: date and time codes of the guidelines for Akoma Ntoso at the United Nations; resolution
///   75/283
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct TimesAreWrittenWithStops: EditorialRule {
  let id: RuleID = 47

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      let list = TokenList(unit)
      var remarks: [Remark] = []
      var index = 0
      while index < list.tokens.count {
        if let remark = glued(at: index, list) { remarks.append(remark) }
        guard let first = ClockTime(list, at: index), list.isJudged(index) else {
          index += 1
          continue
        }
        let (remark, end) = remark(on: first, list)
        if let remark { remarks.append(remark) }
        index = end + 1
      }
      return allOrNothing(remarks, unit)
    }
  }

  /// Times that one “and” or comma joins are mended together or not at all.
  private func allOrNothing(_ remarks: [Remark], _ unit: TextUnit) -> [Remark] {
    guard remarks.contains(where: { $0.suggestion?.isSafe == true }),
      remarks.contains(where: { $0.suggestion?.isSafe == false })
    else { return remarks }
    var remarks = remarks
    var start = 0
    for index in remarks.indices {
      let next = index + 1
      if next < remarks.count, joins(remarks[index], remarks[next], unit) { continue }
      if remarks[start..<next].contains(where: { $0.suggestion?.isSafe == false }) {
        for place in start..<next {
          remarks[place].suggestion = remarks[place].suggestion.map {
            Suggestion($0.edits, isSafe: false)
          }
        }
      }
      start = next
    }
    return remarks
  }

  private func joins(_ left: Remark, _ right: Remark, _ unit: TextUnit) -> Bool {
    let (start, end) = (left.span.upperBound, right.span.lowerBound)
    guard start <= end, end - start <= 12 else { return start > end }
    return unit.tokens(from: start).prefix { $0.range.lowerBound < end }
      .allSatisfy { [",", "and", "or", "to", "–", "-"].contains($0.folded) }
  }

  private static let reason =
    "Times have a full stop and “a.m.” or “p.m.”, and are joined by “to”: 3 to 5.30 p.m."

  private func remark(on first: ClockTime, _ list: TokenList) -> (Remark?, end: Int) {
    let joint = first.tokens.upperBound + 1
    if isJoint(joint, list), let second = ClockTime(list, at: joint + 1),
      let printed = span(first, second, list)
    {
      return (
        remark(first.tokens.lowerBound, second.tokens.upperBound, printed, [first, second], list),
        second.tokens.upperBound
      )
    }
    let isTime = first.half != nil || first.hasColon && isClock(first, list) && isTold(first, list)
    guard isTime else { return (nil, first.tokens.lowerBound) }
    return (
      remark(first.tokens.lowerBound, first.tokens.upperBound, first.printed, [first], list),
      first.tokens.upperBound
    )
  }

  /// `10am-12pm`, which is one word to the eye.
  private func glued(at index: Int, _ list: TokenList) -> Remark? {
    guard let token = list[index], token.kind == .word, token.words.first?.isASCIIDigit ?? false,
      list.isJudged(index)
    else { return nil }
    let times = token.folded.split(separator: "-").map {
      ClockTime(
        TokenList(
          TextUnit(
            list.unit.place,
            role: nil,
            label: nil,
            reference: nil,
            runs: [.text(String($0))]
          )
        ),
        at: 0
      )
    }
    guard times.count == 2, let first = times[0], let second = times[1], second.half != nil,
      let printed = span(first, second, list)
    else { return nil }
    return list.unit.remark(
      token.range,
      Self.reason,
      suggestion: list.unit.replacing(
        token.range,
        with: printed,
        isSafe: !first.isTwelve && !second.isTwelve
      )
    )
  }

  private func isJoint(_ index: Int, _ list: TokenList) -> Bool {
    list.isMark(index, "-", "–", "—", "‑") || list.folded(index) == "to"
  }

  /// Two times as they are printed, where they are times.
  private func span(_ first: ClockTime, _ second: ClockTime, _ list: TokenList) -> String? {
    if let half = second.half {
      if let other = first.half {
        let isShort = half == other && !first.isTwelve && !second.isTwelve
        return (isShort ? first.figures : first.printed) + " to " + second.printed
      }
      // “3 to 6 p.m.”: the half of the second is that of the first.
      guard (1...12).contains(first.hour) else { return nil }
      return half == .afternoon && first.hour > second.hour && first.hour != 12
        ? nil : first.figures + " to " + second.printed
    }
    guard first.half == nil, first.minute != nil, second.minute != nil, first.hour < 24,
      isClock(first, list), isClock(second, list)
    else { return nil }
    let isDotted = !first.hasColon && !second.hasColon
    if isDotted, list.folded(first.tokens.upperBound + 1) == "to" { return nil }
    let sameHalf = first.halved.half == second.halved.half && !first.isTwelve && !second.isTwelve
    return (sameHalf ? first.figures : first.printed) + " to " + second.printed
  }

  /// Whether nothing around says that it is no time: a unit, a currency, a third number.
  private func isClock(_ time: ClockTime, _ list: TokenList) -> Bool {
    let (before, after) = (time.tokens.lowerBound - 1, time.tokens.upperBound + 1)
    return !list.isMark(before, "$", "€", "£", ":", "/", ".") && !list.isMark(after, ":", "/", "%")
      && !Self.units.contains(list.folded(after))
      && !["resolution", "decision", "regulation", "rule", "article", "version"]
        .contains(list.folded(before))
  }

  /// Whether a word before says that a time comes, or nothing stands before: 10:25 alone is a ratio.
  private func isTold(_ time: ClockTime, _ list: TokenList) -> Bool {
    let before = time.tokens.lowerBound - 1
    return before < 0 || Self.telling.contains(list.folded(before)) || list.isMark(before, "(", ",")
  }

  private static let telling: Set<String> = Set(
    "at from to until till by before after about around and between".split(separator: " ")
      .map(String.init)
  )

  private static let units: Set<String> = Set(
    """
    per percent million billion trillion degrees percentage kilometres metres tonnes hectares \
    points times children women people
    """.split(separator: " ").map(String.init)
  )

  private func remark(
    _ first: Int,
    _ last: Int,
    _ printed: String,
    _ times: [ClockTime],
    _ list: TokenList
  ) -> Remark? {
    let span = list.span(first, last)
    // A no-break space is as good as a space, and both halves may be told.
    let written = Self.plain(list.unit.words(span))
    guard written != printed, written != times.map(\.printed).joined(separator: " to ") else {
      return nil
    }
    let isSafe = times.contains { $0.half != nil } && !times.contains { $0.isTwelve }
    return list.unit.remark(
      span,
      Self.reason,
      suggestion: list.unit.replacing(span, with: printed, isSafe: isSafe)
    )
  }

  private static func plain(_ words: String) -> String {
    String(words.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
