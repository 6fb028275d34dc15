/// A time of day as a text gives it: `5.30 pm`, `10am`, `3:00 p.m.`, `17.30`.
struct ClockTime {
  /// The half of the day.
  enum Half: String {
    case morning = "a.m."
    case afternoon = "p.m."
  }

  /// The tokens it stands in.
  let tokens: ClosedRange<Int>
  /// The hour, as it stands.
  let hour: Int
  /// The minute; `nil` where none is given.
  let minute: Int?
  /// The half of the day; `nil` where none is given.
  let half: Half?
  /// Whether hour and minute are parted by a colon.
  let hasColon: Bool

  /// Reads a time.
  ///
  /// - Returns: `nil` if none begins at the place; a bare number is one, of which the caller must
  ///   know whether it is a time.
  init?(_ list: TokenList, at index: Int) {
    guard let token = list[index], token.kind == .number || token.kind == .word,
      let clock = Digits(token.folded)
    else { return nil }
    var minute = clock.minute
    var letters = clock.letters
    var last = index
    var hasColon = false
    if minute == nil, letters.isEmpty, list.isMark(index + 1, ":"), list.touchesNext(index),
      list.touchesNext(index + 1), let next = list[index + 2]?.folded, let after = Digits(next),
      after.minute == nil, next.prefix(while: \.isASCIIDigit).utf8.count == 2
    {
      minute = after.hour
      letters = after.letters
      last = index + 2
      hasColon = true
    }
    guard clock.hour < 25, minute ?? 0 < 60 else { return nil }
    var half: Half?
    if letters == "am" || letters == "pm" {
      half = letters == "am" ? .morning : .afternoon
    } else if letters == "a" || letters == "p", let end = Self.dotted(list, from: last) {
      half = letters == "a" ? .morning : .afternoon
      last = end
    } else if !letters.isEmpty {
      return nil
    } else if ["am", "pm"].contains(list.folded(last + 1)) {
      last += 1
      half = list.folded(last) == "am" ? .morning : .afternoon
    } else if ["a", "p"].contains(list.folded(last + 1)),
      let end = Self.dotted(list, from: last + 1)
    {
      half = list.folded(last + 1) == "a" ? .morning : .afternoon
      last = end
    }
    if half == nil, let named = Self.named[list.folded(last + 1)], clock.hour == 12 {
      half = named
      last += 1
      tokens = index...last
      hour = 12
      self.minute = minute
      self.half = half
      self.hasColon = hasColon
      return
    }
    // The stop of “p.m.” ends a sentence too.
    if half != nil, list.isMark(last + 1, "."), list.touchesNext(last), !list.isMark(last, ".") {
      last += 1
    }
    guard half == nil || (1...12).contains(clock.hour) else { return nil }
    tokens = index...last
    hour = clock.hour
    self.minute = minute
    self.half = half
    self.hasColon = hasColon
  }

  private static let named: [String: Half] = ["noon": .afternoon, "midnight": .morning]

  /// `.m` or `.m.` behind the letter at a place.
  private static func dotted(_ list: TokenList, from index: Int) -> Int? {
    guard list.isMark(index + 1, "."), list.touchesNext(index), list.touchesNext(index + 1),
      list.folded(index + 2) == "m"
    else { return nil }
    return list.isMark(index + 3, ".") && list.touchesNext(index + 2) ? index + 3 : index + 2
  }

  /// `5`, `5.30`, `10am`, `5.30pm`.
  private struct Digits {
    var hour: Int
    var minute: Int?
    var letters: String

    init?(_ words: String) {
      let digits = words.prefix(while: \.isASCIIDigit)
      guard (1...2).contains(digits.utf8.count), let hour = Int(digits) else { return nil }
      self.hour = hour
      var rest = words.dropFirst(digits.count)
      if rest.first == "." {
        let after = rest.dropFirst().prefix(while: \.isASCIIDigit)
        guard after.utf8.count == 2, let minute = Int(after) else { return nil }
        self.minute = minute
        rest = rest.dropFirst(3)
      }
      letters = String(rest)
      guard ["", "am", "pm", "a", "p"].contains(letters) else { return nil }
    }
  }
}

extension ClockTime {
  /// The time on a clock of 24 hours as one with halves; itself if it has a half.
  var halved: (hour: Int, minute: Int, half: Half) {
    if let half { return (hour, minute ?? 0, half) }
    let half: Half = (12..<24).contains(hour) ? .afternoon : .morning
    return (hour % 12 == 0 ? 12 : hour % 12, minute ?? 0, half)
  }

  /// As it is printed: `5.30 p.m.`, `10 a.m.`, `12 noon`, `midnight`.
  var printed: String {
    let (hour, minute, half) = halved
    if hour == 12, minute == 0 { return half == .morning ? "midnight" : "12 noon" }
    return Self.figures(hour, minute) + " " + half.rawValue
  }

  /// Without its half: `5.30`.
  var figures: String { Self.figures(halved.hour, halved.minute) }

  private static func figures(_ hour: Int, _ minute: Int) -> String {
    minute == 0 ? "\(hour)" : "\(hour).\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Whether it is noon or midnight, which “12 p.m.” and “12 a.m.” do not say clearly.
  var isTwelve: Bool { halved.hour == 12 && halved.minute == 0 }
}
