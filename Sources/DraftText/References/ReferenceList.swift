/// Several references in one phrase, as letters print them.
///
/// ```swift
/// let list = ReferenceList(parsing: "Guiding Principles: Chapeau, and paragraphs 13, 15 and 17")
/// list?.references.map(\.description)
/// // ["Guiding Principles: chapeau", "Guiding Principles: para 13", "Guiding Principles: para 15", …]
/// ```
public struct ReferenceList: Hashable, Sendable, CustomStringConvertible {
  /// The phrase as it was written.
  public let description: String
  /// What it points at, in its order; a range stands for each of its numbers.
  public let references: [Reference]

  /// The most references that one phrase may stand for.
  public static let countLimit = 10_000

  /// Reads a phrase: references between commas, `and`, semicolons, slashes and line ends.
  ///
  /// `PP`, `OP` and `paragraphs` hold for the numbers that follow, the name of a section until
  /// the next section, and `16 (a) and (c)` are two items of one paragraph. `5–8` and `5 to 8`
  /// are four paragraphs.
  ///
  /// - Returns: `nil` if some of the text is no reference, or it stands for too many.
  public init?(parsing text: String) {
    var parser = ReferenceListParser(text)
    guard let references = parser.parse() else { return nil }
    self.description = text
    self.references = references
  }
}

/// Reads the references of a phrase one after the other, with what earlier ones said.
private struct ReferenceListParser {
  private var scanner: ReferenceScanner
  private var references: [Reference] = []
  private var annex: Reference.Annex?
  private var section: String?
  private var kind = ReferenceScanner.NumberKind.paragraph

  init(_ text: String) {
    scanner = ReferenceScanner(text)
  }

  mutating func parse() -> [Reference]? {
    while true {
      let mayBeginSection = skipSeparators()
      if scanner.isAtEnd { break }
      guard references.count < ReferenceList.countLimit else { return nil }
      if mayBeginSection || references.isEmpty, let name = sectionName() {
        section = name
        annex = nil
        kind = .paragraph
        continue
      }
      guard parseReference() else { return nil }
    }
    return references.isEmpty ? nil : references
  }

  /// Passes commas and `and`; says whether the phrase begins anew.
  private mutating func skipSeparators() -> Bool {
    var beginsAnew = false
    while true {
      let start = scanner.position
      while let next = scanner.next, next.properties.isWhitespace {
        if next == "\n" { beginsAnew = true }
        scanner.position += 1
      }
      if scanner.accept("/", ";") { beginsAnew = true }
      _ = scanner.accept(",", "·")
      _ = scanner.accept(word: "and", "or")
      if scanner.next == ".", scanner.position + 1 == scanner.count { scanner.position += 1 }
      if scanner.position == start { return beginsAnew }
    }
  }

  /// The name of a section, which a colon ends before anything else does.
  private mutating func sectionName() -> String? {
    let start = scanner.position
    while let next = scanner.next, next != ":", next != "\n", next != ";", next != "/" {
      scanner.position += 1
    }
    let name = scanner.text(from: start, to: scanner.position)
    if scanner.accept(":"), name.unicodeScalars.contains(where: \.properties.isAlphabetic),
      Reference(parsing: name) == nil
    {
      return name
    }
    scanner.position = start
    return nil
  }

  private mutating func parseReference() -> Bool {
    if let portion = scanner.scanPortionWord() {
      let end = scanner.position
      guard scanner.accept(word: "of", "to", "in") else {
        return append(Reference(annex: annex, section: section, .whole, portion: portion))
      }
      _ = scanner.accept(word: "the")
      if let scanned = scanner.scanNumberKind() { kind = scanned }
      guard let number = scanner.scanNumber() else {
        scanner.position = end
        return false
      }
      return append(reference(number, portion: portion))
    }
    let start = scanner.position
    // An item alone goes on with the paragraph before it.
    if let last = references.last, !last.items.isEmpty,
      let item = scanner.scanItem(allowsBare: false)
    {
      var sibling = last
      sibling.items[sibling.items.count - 1] = item
      return append(sibling)
    }
    if let scanned = scanner.scanNumberKind() { kind = scanned }
    if let number = scanner.scanNumber() { return parseNumbers(from: number) }
    scanner.position = start
    // A section is named at the beginning of a phrase; here a colon belongs to a sentence.
    guard var other = scanner.scanReference(), other.section == nil else { return false }
    if let otherAnnex = other.annex { annex = otherAnnex } else { other.annex = annex }
    other.section = section
    return append(other)
  }

  /// One number with its items and its chapeau, or a range of numbers.
  private mutating func parseNumbers(from first: ParagraphNumber) -> Bool {
    let end = scanner.position
    scanner.skipSpaces()
    if scanner.accept("-", "–", "—") || scanner.accept(word: "to") {
      if let scanned = scanner.scanNumberKind() { kind = scanned }
      if let last = scanner.scanNumber() {
        guard first.suffixes.isEmpty, last.suffixes.isEmpty, first.value <= last.value,
          last.value - first.value < ReferenceList.countLimit
        else { return false }
        for value in first.value...last.value { _ = append(reference(ParagraphNumber(value))) }
        return true
      }
    }
    scanner.position = end
    var reference = reference(first)
    reference.items = scanner.scanItems()
    let beforePortion = scanner.position
    if let portion = scanner.scanPortionWord(), !scanner.accept(word: "of", "to", "in") {
      reference.portion = portion
    } else {
      scanner.position = beforePortion
    }
    return append(reference)
  }

  private func reference(
    _ number: ParagraphNumber,
    portion: Reference.Portion? = nil
  ) -> Reference {
    Reference(annex: annex, section: section, kind.place(number), portion: portion)
  }

  private mutating func append(_ reference: Reference) -> Bool {
    references.append(reference)
    return true
  }
}
