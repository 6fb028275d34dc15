import DraftText

/// A reference to a paragraph of the same text: “paragraph 4 (b) above”.
struct InternalReference: Hashable, Sendable {
  /// Where the paragraph is said to be.
  enum Direction: Hashable, Sendable {
    case above
    case below
    /// “of the present resolution”.
    case present
  }

  var number: Int
  var items: [ItemNumber]
  var direction: Direction
  /// Scalar offsets of the number with its items.
  var span: Range<Int>
  /// Scalar offsets of the number alone.
  var numberSpan: Range<Int>
}

extension TextUnit {
  /// The references to paragraphs of the same text, in their order.
  func internalReferences(in language: Language) -> [InternalReference] {
    if language == .chinese { return chineseReferences() }
    let words = InternalWords.of(language)
    guard tokens.contains(where: { words.isParagraph($0.folded) }) else { return [] }
    let tokens = wordTokens
    var found: [InternalReference] = []
    var index = 0
    while index < tokens.count {
      guard words.isParagraph(tokens[index].folded), !isQuoted(tokens[index].range.lowerBound)
      else {
        index += 1
        continue
      }
      var end = index + 1
      var references: [InternalReference] = []
      while let (reference, next) = Self.reference(in: tokens, at: end) {
        references.append(reference)
        end = next
        let isLinked = end < tokens.count && words.links.contains(tokens[end].folded)
        guard isLinked, Self.reference(in: tokens, at: end + 1) != nil else { break }
        end += 1
      }
      if !references.isEmpty, let direction = words.direction(tokens[end...]) {
        found += references.map {
          var reference = $0
          reference.direction = direction
          return reference
        }
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// `4`, `4 (b)`, `4 (b) (i)`, `4 b)`.
  private static func reference(
    in tokens: [Token],
    at start: Int
  ) -> (InternalReference, end: Int)? {
    guard start < tokens.count, tokens[start].kind == .number,
      tokens[start].words.utf8.count <= 4, let number = Int(tokens[start].words)
    else { return nil }
    var items: [ItemNumber] = []
    var end = start + 1
    while items.count < 4 {
      let open = end < tokens.count && tokens[end].words == "(" ? end + 1 : end
      guard open + 1 < tokens.count, tokens[open + 1].words == ")",
        tokens[open].words.count <= 5, let item = ItemNumber(parsing: tokens[open].words)
      else { break }
      items.append(item)
      end = open + 2
    }
    let numberSpan = tokens[start].range
    let reference = InternalReference(
      number: number,
      items: items,
      direction: .present,
      span: numberSpan.lowerBound..<tokens[end - 1].range.upperBound,
      numberSpan: numberSpan
    )
    return (reference, end)
  }

  /// `上文第14段`, `本决议第4段`.
  private func chineseReferences() -> [InternalReference] {
    let marks: [([Unicode.Scalar], InternalReference.Direction)] = [
      (Array("上文第".unicodeScalars), .above), (Array("下文第".unicodeScalars), .below),
      (Array("本决议第".unicodeScalars), .present), (Array("本宣言第".unicodeScalars), .present),
    ]
    var found: [InternalReference] = []
    for index in scalars.indices where scalars[index] == "第" {
      for (mark, direction) in marks where index + 1 >= mark.count {
        guard scalars[(index + 1 - mark.count)...index].elementsEqual(mark) else { continue }
        var end = index + 1
        var number = 0
        while end < scalars.count, end < index + 5, scalars[end].isASCII, scalars[end].isDigit {
          number = number * 10 + Int(scalars[end].value - 48)
          end += 1
        }
        guard end > index + 1, end < scalars.count, scalars[end] == "段" else { continue }
        let span = (index + 1)..<end
        found.append(
          InternalReference(
            number: number,
            items: [],
            direction: direction,
            span: span,
            numberSpan: span
          )
        )
      }
    }
    return found
  }
}

/// The words of a language around a reference to a paragraph.
private struct InternalWords {
  var paragraph: Set<String>
  var prefix: String?
  var above: Set<String>
  var below: Set<String>
  var present: [[String]]
  var links: Set<String>

  func isParagraph(_ word: String) -> Bool {
    paragraph.contains(word) || prefix.map(word.hasPrefix) ?? false
  }

  func direction(_ tokens: ArraySlice<Token>) -> InternalReference.Direction? {
    guard let first = tokens.first else { return nil }
    if above.contains(first.folded) { return .above }
    if below.contains(first.folded) { return .below }
    let isPresent = present.contains { tokens.prefix($0.count).map(\.folded) == $0 }
    return isPresent ? .present : nil
  }

  static func of(_ language: Language) -> InternalWords {
    all[language] ?? InternalWords(paragraph: [], above: [], below: [], present: [], links: [])
  }

  private static let all: [Language: InternalWords] = [
    .english: InternalWords(
      paragraph: ["paragraph", "paragraphs"],
      above: ["above"],
      below: ["below"],
      present: [
        ["of", "the", "present", "resolution"], ["of", "the", "present", "declaration"],
      ],
      links: [",", "and", "or", "to", "–"]
    ),
    .french: InternalWords(
      paragraph: ["paragraphe", "paragraphes"],
      above: ["ci-dessus"],
      below: ["ci-dessous"],
      present: [
        ["de", "la", "présente", "résolution"], ["de", "la", "présente", "déclaration"],
      ],
      links: [",", "et", "ou", "à"]
    ),
    .spanish: InternalWords(
      paragraph: ["párrafo", "párrafos"],
      above: ["supra"],
      below: ["infra"],
      present: [
        ["de", "la", "presente", "resolución"], ["de", "la", "presente", "declaración"],
      ],
      links: [",", "y", "o", "a"]
    ),
    .russian: InternalWords(
      paragraph: [],
      prefix: "пункт",
      above: ["выше"],
      below: ["ниже"],
      present: [["настоящей", "резолюции"], ["настоящей", "декларации"]],
      links: [",", "и", "или", "–"]
    ),
    .arabic: InternalWords(
      paragraph: ["الفقرة", "الفقرتين", "الفقرات", "فقرة"],
      above: ["أعلاه"],
      below: ["أدناه"],
      present: [["من", "هذا", "القرار"], ["من", "هذا", "الإعلان"]],
      links: ["،", "و", "إلى"]
    ),
  ]
}
