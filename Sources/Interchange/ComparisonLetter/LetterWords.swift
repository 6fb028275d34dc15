import DraftText

/// The small words of a letter: numbers, lists, names.
struct LetterWords {
  /// The language of the texts, in which their paragraphs are called.
  let language: Language

  /// A number in words up to nine, then in digits.
  static func number(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(count) ? words[count] : "\(count)"
  }

  /// `one word`, `12 words`.
  static func count(_ count: Int, _ unit: String) -> String {
    "\(number(count)) \(unit)\(count == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ members: [String]) -> String {
    guard members.count > 1, let last = members.last else { return members.first ?? "" }
    return members.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A sentence of it: with a capital, and a full stop.
  static func sentence(_ text: String) -> String {
    guard let first = text.first, first.isLetter else { return text + "." }
    return first.uppercased() + text.dropFirst() + "."
  }

  /// Words of a text in quotation marks.
  func quoted(_ words: String) -> String {
    let words = VisibleText.line(words)
    let marks = ChangeSentence.marks(round: words)
    return marks.open + isolated(words) + marks.close
  }

  /// Words of a text that runs from right to left, kept apart from the words around them.
  func isolated(_ words: String) -> String {
    language.isRightToLeft ? "\u{2068}\(words)\u{2069}" : words
  }

  /// What a paragraph is called.
  func name(_ index: Int, in version: ComparedVersion, _ references: [Reference?]) -> String {
    let paragraph = version.draft.paragraphs[index]
    let opening = quoted(SentenceComposer.firstWords(of: paragraph))
    let spelled = index < version.references.count ? version.references[index] : nil
    switch (paragraph.role, spelled) {
    case (.title, _): return "the title \(opening)"
    case (.heading, _): return "the heading \(opening)"
    case (.opening, _): return "the opening formula"
    case (.closing, _): return "the closing line \(opening)"
    case (.annex, _): return "the line \(opening)"
    case (_, let spelled?):
      // An excerpt says itself what its paragraphs are called.
      if index < references.count, let reference = references[index],
        reference.description == spelled
      {
        let name = reference.name(in: version.draft.language)
        return name == spelled ? name : isolated(name)
      }
      return spelled
    case (.flush, nil): return "the words \(opening) after the items"
    case (_, nil): return "the paragraph \(opening)"
    }
  }
}
