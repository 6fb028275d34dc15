import DraftText

/// Where a sentence names several days, each time is given with its day.
///
/// In “on 22 November from 10 to 11 a.m. …, on 23 November from 3 to 5.30 p.m., and a closing
/// meeting at 5.30 p.m.” the last meeting could be on either day. A time goes with the day named
/// beside it; a further meeting, set off by commas, needs its own day.
///
/// - Right: `…, and a closing plenary meeting on 23 November at 5.30 p.m.`
/// - Wrong: `… on 22 November …, … on 23 November …, and a closing plenary meeting at 5.30 p.m.`
/// - Source: good practice; the draft of 75/283
/// - Certainty: G
/// - Severity: information
/// - Languages: English
struct TimeSaysItsDay: EditorialRule {
  let id: RuleID = 88

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.flatMap(remarks)
  }

  private func remarks(on unit: TextUnit) -> [Remark] {
    let tokens = unit.tokens.filter { $0.kind != .anchor }
    var remarks: [Remark] = []
    var days: Set<[String]> = []
    var start = 0
    for place in tokens.indices {
      let isMark = tokens[place].kind == .mark && [",", ";", "("].contains(tokens[place].words)
      guard isMark || place + 1 == tokens.count else { continue }
      let segment = tokens[start..<(isMark ? place : place + 1)]
      start = place + 1
      let here = Self.days(in: segment)
      if here.isEmpty, days.count > 1, let time = Self.time(ofOwnMeeting: segment) {
        remarks.append(
          unit.remark(
            time,
            "The sentence names several days, but this time is given without its day."
          )
        )
      }
      days.formUnion(here)
    }
    return remarks
  }

  /// The days that a stretch names: `22 November`, `Monday`.
  private static func days(in tokens: ArraySlice<Token>) -> Set<[String]> {
    var days: Set<[String]> = []
    for (token, next) in zip(tokens, tokens.dropFirst()) where token.kind == .number {
      if months.contains(next.folded) { days.insert([token.folded, next.folded]) }
    }
    for token in tokens where weekdays.contains(token.folded) { days.insert([token.folded]) }
    return days
  }

  /// The time of a meeting that a stretch introduces, as in `and a closing meeting at 5.30 p.m.`.
  private static func time(ofOwnMeeting tokens: ArraySlice<Token>) -> Range<Int>? {
    var rest = tokens
    if rest.first?.folded == "and" { rest = rest.dropFirst() }
    guard let article = rest.first?.folded, ["a", "an", "the"].contains(article),
      rest.contains(where: { ["meeting", "session", "segment", "panel"].contains($0.folded) }),
      let at = rest.lastIndex(where: { $0.folded == "at" }), at + 1 < rest.endIndex
    else { return nil }
    let time = rest[(at + 1)...]
    guard let hour = time.first,
      hour.kind == .number || ["noon", "midnight"].contains(hour.folded),
      let last = time.last, time.count <= 5,
      time.dropFirst().allSatisfy({ ["p", "a", "m", ".", "pm", "am", "noon"].contains($0.folded) })
    else { return nil }
    // The full stop of the sentence is none of `noon`.
    let end = last.words == "." && time.count < 4 ? time[time.endIndex - 2] : last
    return hour.range.lowerBound..<end.range.upperBound
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
