/// The words, references and quotations of a sentence in English, each with its place.
struct Prose {
  /// A paragraph that the sentence names.
  struct Mention {
    var reference: Reference
    /// The index of the first word of the mention.
    var word: Int
  }

  /// Words in quotation marks.
  struct Quotation {
    var words: String
    /// The index of the first word that is quoted.
    var word: Int
  }

  /// The words in lower case.
  private(set) var words: [String] = []
  /// The paragraphs named outside of quotations.
  private(set) var references: [Mention] = []
  /// What is quoted.
  private(set) var quotations: [Quotation] = []

  init(_ text: String) {
    var scanner = ReferenceScanner(text)
    while !scanner.isAtEnd {
      let start = scanner.position
      if let close = scanner.next.flatMap({ Self.quotes[$0] }),
        opensQuotation(text, &scanner, close)
      {
        continue
      }
      if let mention = scanMention(&scanner) {
        references.append(Mention(reference: mention, word: words.count))
        words.append("§")
      } else if let word = scanner.scanWord() {
        words.append(word)
      } else if scanner.scanDigits() == nil {
        scanner.position += 1
      }
      // A mark that is passed leaves no trace; every turn goes on by one scalar at least.
      if scanner.position == start { scanner.position += 1 }
    }
  }

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "'": "'", "‘": "’", "\"": "\"", "“": "”", "«": "»",
  ]

  /// The longest quotation, in scalars.
  private static let longest = 1_000

  private mutating func opensQuotation(
    _ text: String,
    _ scanner: inout ReferenceScanner,
    _ close: Unicode.Scalar
  ) -> Bool {
    let start = scanner.position + 1
    scanner.position = start
    while let next = scanner.next, scanner.position - start < Self.longest {
      let end = scanner.position
      scanner.position += 1
      // An apostrophe inside a word closes nothing.
      if next == close, scanner.next.map({ !$0.properties.isAlphabetic }) ?? true, end > start {
        quotations.append(Quotation(words: scanner.text(from: start, to: end), word: words.count))
        words.append("“")
        return true
      }
    }
    scanner.position = start
    return false
  }

  /// `Para 3`, `preambular paragraph 2`, `the third preambular paragraph`.
  private func scanMention(_ scanner: inout ReferenceScanner) -> Reference? {
    let start = scanner.position
    if let kind = scanner.scanNumberKind(), let number = scanner.scanNumber() {
      return Reference(kind.place(number), items: scanner.scanItems())
    }
    scanner.position = start
    if let word = scanner.scanWord(), let ordinal = Self.ordinal(word) {
      let number = ParagraphNumber(ordinal)
      if let kind = scanner.scanNumberKind() { return Reference(kind.place(number)) }
    }
    scanner.position = start
    return nil
  }

  /// The number that an ordinal in words stands for.
  private static func ordinal(_ word: String) -> Int? {
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    return ordinals.firstIndex(of: word).map { $0 + 1 }
  }
}

extension Prose {
  /// The index of the first of these words.
  func firstWord(_ wanted: Set<String>) -> Int? { words.firstIndex(where: wanted.contains) }

  /// The number in `the second sentence`.
  var sentence: Int? {
    guard let index = words.firstIndex(of: "sentence"), index > 0 else { return nil }
    return Self.ordinal(words[index - 1])
  }

  /// Whether a new paragraph is to come in: `adding a factual and concise paragraph`.
  var hasParagraphInsertion: Bool {
    let verbs: Set = ["add", "adding", "insert", "inserting", "include", "including", "new"]
    guard let verb = firstWord(verbs) else { return false }
    let object = words[(verb + 1)...].prefix(8)
    guard let noun = object.firstIndex(where: { $0 == "paragraph" || $0 == "paragraphs" }) else {
      return words[verb] == "new" && object.contains("§")
    }
    let between = words[verb..<noun]
    return !between.contains("“") && !between.contains("to") && !between.contains("in")
      && !between.contains("into")
  }

  /// Whether words are to come in.
  var hasWordInsertion: Bool {
    firstWord(["add", "adding", "insert", "inserting", "inserted", "added"]) != nil
  }

  /// Whether somebody tells what to do with the text, as a paragraph of the text never does.
  var isAddressedToDrafters: Bool {
    let commands: Set = [
      "add", "amend", "amendment", "delete", "incorporate", "insert", "merge", "move", "new",
      "replace", "split",
    ]
    let proposals: Set = ["propose", "proposes", "proposed", "suggest", "suggests", "suggested"]
    return words.first.map(commands.contains) ?? false
      || words.prefix(12).contains(where: proposals.contains)
      || words.indices.contains { words[$0...].starts(with: ["to", "be", "inserted"]) }
      || words.indices.contains { words[$0...].starts(with: ["to", "read", "as", "follows"]) }
  }

  /// Before or after what the mention says something is to stand.
  func position(of mention: Mention?) -> Instruction.Position? {
    guard let mention else { return nil }
    switch preposition(before: mention.word) {
    case "before": return .beforeParagraph(mention.reference)
    case "after": return .afterParagraph(mention.reference)
    default: return nil
    }
  }

  /// Before or after which quoted words something is to stand.
  func position(of quotation: Quotation) -> Instruction.Position? {
    switch preposition(before: quotation.word) {
    case "before": .beforeWords(quotation.words)
    case "after": .afterWords(quotation.words)
    default: nil
    }
  }

  private func preposition(before word: Int) -> String? {
    words[..<word].suffix(3).last { !["the", "word", "words"].contains($0) }
  }
}
