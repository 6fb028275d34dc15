/// Reads the pieces that references, numbers and labels are made of, from left to right.
///
/// A method that does not find its piece leaves the place where it was.
struct ReferenceScanner {
  /// What kind of paragraph a number counts.
  enum NumberKind {
    case preambular
    case operative
    case paragraph
  }

  private let scalars: [Unicode.Scalar]
  /// The place of the next scalar.
  var position = 0

  init(_ text: some StringProtocol) {
    scalars = Array(text.unicodeScalars)
  }

  var count: Int { scalars.count }
  var isAtEnd: Bool { position >= scalars.count }
  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// The text from the place to the end.
  var rest: String { text(from: position, to: scalars.count) }

  /// The text between two places.
  func text(from start: Int, to end: Int) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[start..<max(start, end)] { view.append(scalar) }
    return String(view)
  }

  mutating func skipSpaces() {
    while let next, next.properties.isWhitespace { position += 1 }
  }

  /// Skips white space and the stop or colon that may close a label or a reference.
  mutating func skipEnd() {
    skipSpaces()
    if let next, next == "." || next == ":" || next == "．" { position += 1 }
    skipSpaces()
  }

  mutating func accept(_ wanted: Unicode.Scalar...) -> Bool {
    guard let next, wanted.contains(next) else { return false }
    position += 1
    return true
  }

  /// The letters that follow white space, in lower case.
  mutating func scanWord() -> String? {
    let start = position
    skipSpaces()
    let first = position
    while let next, next.properties.isAlphabetic { position += 1 }
    guard position > first else {
      position = start
      return nil
    }
    return text(from: first, to: position).lowercased()
  }

  /// Whether the next whole word is one of these; if so, it is passed.
  mutating func accept(word words: String...) -> Bool {
    let start = position
    if let word = scanWord(), words.contains(word) { return true }
    position = start
    return false
  }

  /// Digits of any script, at most nine of them.
  mutating func scanDigits() -> Int? {
    let start = position
    skipSpaces()
    var (value, count) = (0, 0)
    while let next, next.properties.numericType == .decimal,
      let digit = next.properties.numericValue
    {
      count += 1
      guard count <= 9 else { break }
      value = value * 10 + Int(digit)
      position += 1
    }
    guard (1...9).contains(count) else {
      position = start
      return nil
    }
    return value
  }
}

extension ReferenceScanner {
  /// `PP`, `OP`, `para`, `operative paragraphs` and their like, with a stop after a short form.
  mutating func scanNumberKind() -> NumberKind? {
    let start = position
    skipSpaces()
    if accept("¶", "§") { return .paragraph }
    let kind: NumberKind
    switch scanWord() {
    case "pp", "pps": kind = .preambular
    case "op", "ops": kind = .operative
    case "para", "paras", "paragraph", "paragraphs": kind = .paragraph
    case "preambular" where accept(word: "paragraph", "paragraphs", "para", "paras"):
      kind = .preambular
    case "operative" where accept(word: "paragraph", "paragraphs", "para", "paras"):
      kind = .operative
    default:
      position = start
      return nil
    }
    _ = accept(".")
    return kind
  }

  /// A number with its suffixes, all of it or the digits alone in round brackets or not.
  mutating func scanNumber() -> ParagraphNumber? {
    let start = position
    skipSpaces()
    let isBracketed = accept("(", "（")
    guard let value = scanDigits() else {
      position = start
      return nil
    }
    var suffixes = scanSuffixes()
    if isBracketed {
      skipSpaces()
      guard accept(")", "）") else {
        position = start
        return nil
      }
      suffixes += scanSuffixes()
    }
    return ParagraphNumber(value, suffixes: suffixes)
  }

  /// All suffixes that follow, each after nothing, a space, a stop or a hyphen.
  mutating func scanSuffixes() -> [NumberSuffix] {
    var suffixes: [NumberSuffix] = []
    while let suffix = scanSuffix() { suffixes.append(suffix) }
    return suffixes
  }

  private mutating func scanSuffix() -> NumberSuffix? {
    let start = position
    skipSpaces()
    let isBracketed = accept("(", "（")
    if !isBracketed { _ = accept(".", "-", "‑") }
    guard let word = scanWord(), let suffix = NumberSuffix(word: word) else {
      position = start
      return nil
    }
    if isBracketed, !accept(")", "）") {
      position = start
      return nil
    }
    guard suffix == .alt else { return suffix }
    let end = position
    _ = accept(".")
    if let number = scanDigits(), number > 0 { return .alternative(number) }
    position = end
    return suffix
  }

  /// An item: `(a)`, `a)`, `(a bis)`, `(a) bis`; where bare ones are allowed, `a` and `a.` too.
  mutating func scanItem(allowsBare: Bool) -> ItemNumber? {
    let start = position
    skipSpaces()
    let isBracketed = accept("(", "（")
    guard let mark = scanItemMark() else {
      position = start
      return nil
    }
    var suffixes = scanSuffixes()
    let isClosed = accept(")", "）")
    let isStopped = !isBracketed && !isClosed && allowsBare && (isAtEnd || accept("."))
    guard isBracketed ? isClosed : isClosed || isStopped else {
      position = start
      return nil
    }
    suffixes += scanSuffixes()
    return ItemNumber(mark, suffixes: suffixes)
  }

  /// Up to three figures, one letter, one letter repeated, or a numeral of `i`, `v` and `x`.
  private mutating func scanItemMark() -> String? {
    let start = position
    if let figure = scanDigits() {
      if figure < 1000 { return "\(figure)" }
    } else if var mark = scanWord(), mark.utf8.count <= 24 {
      // `(abis)` is the item a with a suffix, not a word.
      if let suffix = Self.gluedSuffixes.first(where: { mark.hasSuffix($0) }),
        mark.utf8.count > suffix.utf8.count
      {
        mark.removeLast(suffix.count)
        position -= suffix.count
      }
      let isRepeated = mark.count <= 4 && mark.allSatisfy { $0 == mark.first }
      if isRepeated || mark.count <= 8 && mark.allSatisfy({ "ivx".contains($0) }) { return mark }
    }
    position = start
    return nil
  }

  private static let gluedSuffixes = NumberSuffix.latinSeries + ["quat", "alt"]
}
