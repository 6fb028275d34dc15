/// The words between two bracket marks, and what their place among the marks lets them be.
///
/// Names stand at the beginning of an alternative (`[+EU: …`), at its end (`… - US; G77 delete]`)
/// or in round brackets after what they speak of (`**new words** (EU)`).
struct BracketSegment {
  /// One piece of the segment.
  struct Leaf {
    var kind: BracketedText.Part.Kind
    var text: Substring

    /// The names and verbs that the piece states.
    var attributions: [Attribution] {
      if case .attribution(let list) = kind { list } else { [] }
    }
  }

  var text: Substring
  /// Whether the text begins here, so that a label may.
  var beginsText = false
  /// Whether an opening mark or a separator stands before it.
  var opensAlternative = false
  /// Whether a closing mark or a separator stands after it.
  var closesAlternative = false
  /// Whether the marks around it are those of one curly bracket.
  var isInCurly = false
  /// Whether a closing mark stands before it.
  var followsBracket = false

  /// The names and verbs in the segment.
  var attributions: [Attribution] {
    leaves().flatMap(\.attributions)
  }

  /// The pieces in order; together they are the segment, and none is empty.
  func leaves() -> [Leaf] {
    guard !text.isEmpty else { return [] }
    if opensAlternative, closesAlternative {
      if let note = WorkingNote(parsing: text, isCurly: isInCurly) {
        return [Leaf(kind: .note(note), text: text)]
      }
      if let demand = demand { return [Leaf(kind: .attribution([demand]), text: text)] }
    }
    var leaves: [Leaf] = []
    var rest = text
    func take(_ kind: BracketedText.Part.Kind, upTo end: Substring.Index) {
      guard end > rest.startIndex else { return }
      leaves.append(Leaf(kind: kind, text: rest[..<end]))
      rest = rest[end...]
    }
    var allowsParties = followsBracket
    if beginsText, let (reference, end) = Self.label(at: rest) {
      take(.label(reference), upTo: end)
      allowsParties = true
    }
    if opensAlternative || beginsText, let (name, end) = Self.option(at: rest) {
      take(.note(.option(name)), upTo: end)
    }
    if opensAlternative, let (attributions, end) = Self.prefix(at: rest) {
      take(.attribution(attributions), upTo: end)
    }
    let tail = closesAlternative ? Self.suffix(of: rest) : nil
    leaves += BracketInline.leaves(of: rest[..<(tail?.start ?? rest.endIndex)], allowsParties)
    if let tail {
      leaves.append(Leaf(kind: .attribution(tail.attributions), text: rest[tail.start...]))
    }
    return leaves
  }

  /// The whole segment as a demand: `EU: delete`, `Delegation A: move to OP5`.
  private var demand: Attribution? {
    guard let (parties, end) = Self.prefix(at: text), parties.count == 1,
      let wish = Attribution.Wish(parsing: text[end...])
    else { return nil }
    return Attribution(
      parties: parties[0].parties,
      verb: wish.verb,
      coversParagraph: wish.coversParagraph,
      target: wish.target
    )
  }

  /// `[+EU, UK: ` and, only after a plus sign, `[+EU, UK - `.
  private static func prefix(at text: Substring) -> ([Attribution], Substring.Index)? {
    let head = text.prefix(bytes: 400)
    // Most segments have neither a colon nor a dash, and characters take long to tell apart.
    guard head.utf8.contains(where: { $0 == 0x3A || isInDash($0) }) else { return nil }
    var start = head.startIndex
    while start < head.endIndex, head[start].isWhitespace { start = head.index(after: start) }
    let hasPlus = start < head.endIndex && head[start] == "+"
    if hasPlus { start = head.index(after: start) }
    let afterPlus = head[start...]
    var end = afterPlus.firstIndex(of: ":")
    if hasPlus, let dash = dash(in: afterPlus, last: false), end.map({ dash < $0 }) ?? true {
      end = dash
    }
    guard let end, let list = Attribution.list(parsing: afterPlus[..<end]) else { return nil }
    var after = text.index(after: end)
    if after < text.endIndex, text[after] == " " { after = text.index(after: after) }
    return (list, after)
  }

  /// ` - US; G77 delete` at the end, the space before the dash included.
  private static func suffix(
    of text: Substring
  ) -> (attributions: [Attribution], start: Substring.Index)? {
    let end = text.suffix(bytes: 400)
    guard end.utf8.contains(where: isInDash), let dash = dash(in: end, last: true),
      let list = Attribution.list(parsing: end[end.index(after: dash)...])
    else { return nil }
    var start = dash
    while start > text.startIndex, text[text.index(before: start)].isWhitespace {
      start = text.index(before: start)
    }
    return (list, start)
  }

  /// Whether a dash begins with a byte.
  private static func isInDash(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0xE2 }

  /// The first or the last dash with white space or nothing before it.
  private static func dash(in text: Substring, last: Bool) -> Substring.Index? {
    func isDash(_ index: Substring.Index) -> Bool {
      guard "-–—".contains(text[index]) else { return false }
      return index == text.startIndex || text[text.index(before: index)].isWhitespace
    }
    return last ? text.indices.last(where: isDash) : text.indices.first(where: isDash)
  }

  /// `Option 1:`.
  private static func option(at text: Substring) -> (String, Substring.Index)? {
    let head = text.prefix(bytes: 60)
    guard let colon = head.firstIndex(of: ":") else { return nil }
    let words = head[..<colon].split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0].lowercased() == "option" else { return nil }
    return (String(words[1]), text.index(after: colon))
  }

  /// `OP7.`, `2.bis`, `Pp4`: a number with a kind, a suffix or a stop.
  private static func label(at text: Substring) -> (Reference, Substring.Index)? {
    let head = String(text.prefix(bytes: 100))
    var scanner = ReferenceScanner(head)
    scanner.skipSpaces()
    let kind = scanner.scanNumberKind()
    guard let number = scanner.scanNumber() else { return nil }
    let hasStop = scanner.accept(".", ":")
    guard kind != nil || !number.suffixes.isEmpty || hasStop,
      scanner.next.map({ $0.properties.isWhitespace || $0 == "," || $0 == "[" }) ?? true
    else { return nil }
    let end = text.unicodeScalars.index(text.startIndex, offsetBy: scanner.position)
    return (Reference((kind ?? .paragraph).place(number)), end)
  }
}

extension Substring {
  /// The beginning, cut at a scalar, of at most so many UTF-8 bytes.
  fileprivate func prefix(bytes: Int) -> Substring {
    guard utf8.count > bytes else { return self }
    var cut = utf8.index(startIndex, offsetBy: bytes)
    while cut > startIndex, utf8[cut] & 0xC0 == 0x80 { cut = utf8.index(before: cut) }
    return self[..<cut]
  }

  /// The end, cut at a scalar, of at most so many UTF-8 bytes.
  fileprivate func suffix(bytes: Int) -> Substring {
    guard utf8.count > bytes else { return self }
    var cut = utf8.index(endIndex, offsetBy: -bytes)
    while cut < endIndex, utf8[cut] & 0xC0 == 0x80 { cut = utf8.index(after: cut) }
    return self[cut...]
  }
}
