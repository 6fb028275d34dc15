import DraftText

extension ResolutionNumber {
  /// Reads a number that begins with the first of these tokens.
  ///
  /// A number with a stroke whose session is before the thirty-first is none of the General
  /// Assembly; such numbers are those of other bodies, and only of the Human Rights Council if that
  /// is what is asked for.
  ///
  /// - Returns: the number and the index behind its last token, or `nil` if there is none.
  static func scan(_ tokens: ArraySlice<Token>, body: Body?) -> (ResolutionNumber, end: Int)? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .code: return scanStroke(tokens, body)
    case .number: return scanParenthesis(tokens, body)
    default: return nil
    }
  }

  /// `74/176`, `31/16 A`, `ES-11/1`, `2021/1`.
  private static func scanStroke(
    _ tokens: ArraySlice<Token>,
    _ body: Body?
  ) -> (ResolutionNumber, end: Int)? {
    let (kind, bare) = kind(tokens[tokens.startIndex].words)
    let halves = bare.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let before = number(halves[0]), let serial = number(halves[1]),
      serial > 0
    else { return nil }
    let (parts, end) = scanParts(tokens, from: tokens.startIndex + 1)
    if (1946...2100).contains(before), kind == .regular {
      guard body ?? .economicAndSocialCouncil == .economicAndSocialCouncil else { return nil }
      let form = Form.yearBefore(before, serial: serial)
      return (ResolutionNumber(.economicAndSocialCouncil, form, parts: parts), end)
    }
    let body = body ?? .generalAssembly
    let isOne =
      switch body {
      case .generalAssembly: kind != .regular ? (1...99).contains(before) : (31...200) ~= before
      case .humanRightsCouncil: kind != .emergency && (1...200).contains(before)
      default: false
      }
    guard isOne else { return nil }
    return (ResolutionNumber(body, .session(kind, before, serial: serial), parts: parts), end)
  }

  /// `2625 (XXV)`, `3367 A (XXX)`, `3201 (S-VI)`, `2623 (2022)`.
  private static func scanParenthesis(
    _ tokens: ArraySlice<Token>,
    _ body: Body?
  ) -> (ResolutionNumber, end: Int)? {
    guard let serial = number(tokens[tokens.startIndex].words[...]) else { return nil }
    let (parts, open) = scanParts(tokens, from: tokens.startIndex + 1)
    guard open + 2 < tokens.endIndex, tokens[open].words == "(", tokens[open + 2].words == ")"
    else { return nil }
    let inner = tokens[open + 1]
    if inner.kind == .number, let year = number(inner.words[...]) {
      guard (1946...2100).contains(year), body ?? .securityCouncil == .securityCouncil else {
        return nil
      }
      let form = Form.yearBehind(serial: serial, year)
      return (ResolutionNumber(.securityCouncil, form, parts: parts), open + 3)
    }
    let (kind, bare) = kind(inner.words)
    guard let session = RomanNumeral.value(ofCapitals: bare), session <= 63 else { return nil }
    let owner = body ?? .generalAssembly
    guard owner == .economicAndSocialCouncil || owner == .generalAssembly && session <= 30 else {
      return nil
    }
    let form = Form.romanSession(serial: serial, kind, session)
    return (ResolutionNumber(owner, form, parts: parts), open + 3)
  }

  /// `A`, `A–C`, `A and B`; the letters that may stand behind a number.
  private static func scanParts(
    _ tokens: ArraySlice<Token>,
    from start: Int
  ) -> (String?, end: Int) {
    func letter(_ index: Int) -> String? {
      guard index < tokens.endIndex, tokens[index].words.count == 1,
        let letter = tokens[index].words.first, ("A"..."Z").contains(letter)
      else { return nil }
      return String(letter)
    }
    guard let first = letter(start) else { return (nil, start) }
    guard let second = letter(start + 2) else { return (first, start + 1) }
    switch tokens[start + 1].words {
    case "–", "-", "to": return ("\(first)–\(second)", start + 3)
    case "and": return ("\(first) and \(second)", start + 3)
    default: return (first, start + 1)
    }
  }

  private static func kind(_ words: String) -> (Kind, Substring) {
    var rest = words[...]
    var kind = Kind.regular
    if rest.hasPrefix("ES") {
      (kind, rest) = (.emergency, rest.dropFirst(2))
    } else if rest.hasPrefix("S") {
      (kind, rest) = (.special, rest.dropFirst())
    }
    guard kind != .regular else { return (kind, rest) }
    guard let hyphen = rest.first, ["-", "\u{2010}", "\u{2011}"].contains(hyphen) else {
      return (.regular, words[...])
    }
    return (kind, rest.dropFirst())
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...5).contains(text.utf8.count), text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}
