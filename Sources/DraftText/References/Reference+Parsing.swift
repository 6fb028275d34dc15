extension Reference {
  /// Reads a reference in any of the spellings in use.
  ///
  /// Numbers as in ``ParagraphNumber``, before them `PP`, `OP`, `para`, `preambular paragraph`
  /// or nothing, after them items; `chapeau` before or after; `annex, …`, `annex II, …` or
  /// `… of the annex`; and `Name of a section: …`. Capitals make no difference.
  ///
  /// - Returns: `nil` if the text is not one whole reference.
  public init?(parsing text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    var scanner = ReferenceScanner(text)
    guard let reference = scanner.scanReference() else { return nil }
    scanner.skipEnd()
    guard scanner.isAtEnd else { return nil }
    self = reference
  }

  /// The longest text, in UTF-8 bytes, that is tried as a reference.
  static let longest = 2_000
}

extension ReferenceScanner {
  /// One reference with its annex and its section.
  mutating func scanReference() -> Reference? {
    let start = position
    let annex = scanAnnex()
    if annex != nil {
      skipSpaces()
      let end = position
      _ = accept(",", ":")
      if let inner = scanSectionOrPlace() {
        var reference = inner
        reference.annex = annex
        return reference
      }
      position = end
      return Reference(annex: annex, .whole)
    }
    guard let reference = scanSectionOrPlace() else {
      position = start
      return nil
    }
    return reference
  }

  /// `annex`, `annex II`, `annex 2`.
  private mutating func scanAnnex() -> Reference.Annex? {
    guard accept(word: "annex") else { return nil }
    let end = position
    if let number = scanDigits(), number > 0 { return .numbered(number) }
    if let word = scanWord(), word.utf8.count <= 8, next != "(",
      let number = (1...39).first(where: { RomanNumeral.spelling($0) == word })
    {
      return .numbered(number)
    }
    position = end
    return .only
  }

  private mutating func scanSectionOrPlace() -> Reference? {
    let start = position
    if let place = scanPlace(), isAtEnd || next != ":" || atLastColon { return place }
    position = start
    guard let section = scanSection() else { return nil }
    if let inner = scanPlace() {
      var reference = inner
      reference.section = section
      return reference
    }
    if let portion = scanPortionWord() {
      return Reference(section: section, .whole, portion: portion)
    }
    skipSpaces()
    if isAtEnd { return Reference(section: section, .whole) }
    position = start
    return nil
  }

  private var atLastColon: Bool {
    var ahead = self
    ahead.skipEnd()
    return ahead.isAtEnd
  }

  /// The longest name of a section, in scalars; longer words before a colon are a sentence.
  private static let longestSection = 120

  /// The words before a colon.
  mutating func scanSection() -> String? {
    let start = position
    skipSpaces()
    let first = position
    while let next, next != ":", next != "\n", position - first < Self.longestSection {
      position += 1
    }
    let section = text(from: first, to: position)
    guard next == ":", section.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      position = start
      return nil
    }
    position += 1
    return section
  }

  /// A place with the chapeau before or after it.
  private mutating func scanPlace() -> Reference? {
    let start = position
    var portion = scanPortionWord()
    if portion != nil {
      _ = accept(word: "text", "words")
      guard accept(word: "of", "to", "in") else {
        position = start
        return nil
      }
      _ = accept(word: "the")
    }
    guard let place = scanBarePlace() else {
      position = start
      return nil
    }
    let items = scanItems()
    if portion == nil {
      let end = position
      skipSpaces()
      _ = accept(",")
      portion = scanPortionWord()
      if portion == nil { position = end }
    }
    return Reference(annex: scanOfTheAnnex(), place, items: items, portion: portion)
  }

  mutating func scanPortionWord() -> Reference.Portion? {
    let start = position
    if let word = scanWord(), let portion = Reference.Portion(rawValue: word) { return portion }
    position = start
    return nil
  }

  /// Items that follow a number; the third degree and on may be written `a.`.
  mutating func scanItems() -> [ItemNumber] {
    var items: [ItemNumber] = []
    while items.count < 8, let item = scanItem(allowsBare: items.count >= 2) { items.append(item) }
    return items
  }

  private mutating func scanOfTheAnnex() -> Reference.Annex? {
    let start = position
    if accept(word: "of", "to", "in") {
      _ = accept(word: "the")
      if let annex = scanAnnex() { return annex }
    }
    position = start
    return nil
  }

  private mutating func scanBarePlace() -> Reference.Place? {
    let start = position
    if let kind = scanNumberKind() ?? .some(.paragraph), let number = scanNumber() {
      return kind.place(number)
    }
    position = start
    switch scanWord() {
    case "title": return .title
    case "opening": return .opening
    case "closing": return .closing
    case "whole" where accept(word: "text"): return .whole
    case "heading":
      if let number = scanDigits() { return .heading(number) }
    case "footnote", "note", "fn":
      if let number = scanDigits() { return .footnote("\(number)") }
      skipSpaces()
      let first = position
      while let next, next == "*" || next == "†" || next == "‡" { position += 1 }
      if position > first { return .footnote(text(from: first, to: position)) }
      if let letter = scanWord(), letter.unicodeScalars.count == 1 { return .footnote(letter) }
    default: break
    }
    position = start
    return nil
  }
}

extension ReferenceScanner.NumberKind {
  /// The place that a number of this kind points at.
  func place(_ number: ParagraphNumber) -> Reference.Place {
    switch self {
    case .preambular: .preambular(number)
    case .operative: .operative(number)
    case .paragraph: .paragraph(number)
    }
  }
}
