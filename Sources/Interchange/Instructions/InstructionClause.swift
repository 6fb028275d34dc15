import DraftText
import Redlining

/// One statement of a message, cut into tokens for the grammar.
struct InstructionClause {
  /// What a statement comes to.
  enum Outcome {
    case wanted([ProposedChange])
    /// Nothing that can be acted on, and why.
    case open(String)
    case nothing
  }

  let draft: Draft
  let places: PlaceFinder
  let words: WordFinder
  /// The most words and marks of one statement.
  private static let mostPieces = 1_500

  private let isUnclosed: Bool
  private let isTooLong: Bool
  /// The sentences, each as tokens.
  private var sentences: [[InstructionToken]] = [[]]
  /// A text without quotation marks at the end of the statement.
  private var tail: String?

  init(_ statement: String, draft: Draft, places: PlaceFinder, words: WordFinder) {
    self.draft = draft
    self.places = places
    self.words = words
    let lexer = InstructionLexer(statement)
    isUnclosed = lexer.isUnclosed
    isTooLong = lexer.pieces.count > Self.mostPieces
    let characters = Array(statement)
    let pieces = lexer.pieces
    var index = 0
    var context: Int?
    while index < pieces.count, !isTooLong {
      if let text = trailingText(pieces, index, characters) {
        tail = text
        break
      }
      let piece = pieces[index]
      if let count = Self.attribution(pieces, index) {
        index += count
        continue
      }
      if piece.isQuotation {
        append(.quotation(piece.words))
        index += 1
      } else if let found = places.place(in: pieces[index...], context: context) {
        if context == nil || !found.place.words.hasPrefix("(") {
          context = found.place.paragraphs.first ?? context
        }
        append(.place(found.place))
        index += found.count
      } else if let label = bareLabel(pieces, index) {
        append(.place(label.place))
        index += label.count
      } else {
        let word = piece.words.lowercased()
        let isHead = sentences[sentences.count - 1].count == 1 && index < 4
        if word == ".", isHead {
          index += 1
          continue
        }
        let isEnd = word == "." && (index + 1 == pieces.count || pieces[index + 1].isApart)
        if isEnd || word == "?" {
          append(.word(word))
          sentences.append([])
        } else {
          append(.word(word))
        }
        index += 1
      }
    }
    sentences.removeAll(where: \.isEmpty)
  }

  private mutating func append(_ token: InstructionToken) {
    sentences[sentences.count - 1].append(token)
  }

  /// “(Group X)”, which says who asks and not what for.
  private static func attribution(_ pieces: [InstructionLexer.Piece], _ index: Int) -> Int? {
    guard index + 3 < pieces.count, pieces[index].words == "(", pieces[index + 3].words == ")",
      ["delegation", "group"].contains(pieces[index + 1].words.lowercased())
    else { return nil }
    return 4
  }

  /// A label alone at the beginning of a statement: “7 bis” in “7 bis. Invites …”
  private func bareLabel(
    _ pieces: [InstructionLexer.Piece],
    _ index: Int
  ) -> (place: InstructionPlace, count: Int)? {
    guard index == 0, pieces.count > 2, pieces[0].words.allSatisfy(\.isNumber) else { return nil }
    let suffixes = ["bis", "ter", "quater", "alt"]
    let hasSuffix = suffixes.contains(pieces[1].words.lowercased())
    let stop = hasSuffix ? 2 : 1
    guard pieces.count > stop + 1, pieces[stop].words == "." else { return nil }
    let named = InstructionLexer("OP\(pieces[0].words)").pieces
    guard var place = places.place(in: named[...], context: nil)?.place else { return nil }
    if hasSuffix { place.suffix = pieces[1].words.lowercased() }
    return (place, stop + 1)
  }

  /// The words from here to the end, where a text begins that stands in no quotation marks.
  private func trailingText(
    _ pieces: [InstructionLexer.Piece],
    _ index: Int,
    _ characters: [Character]
  ) -> String? {
    let tokens = sentences[sentences.count - 1]
    guard case .place(let place)? = tokens.last(where: Self.isPlaceOrVerb) ?? tokens.last else {
      return index > 0 && pieces[index - 1].words == ":" ? text(pieces, index, characters) : nil
    }
    let before = pieces[index - 1].words
    let isFirst = tokens.count == 1 || place.suffix != nil
    let isOpen = before == ":" || isFirst && [".", "-", "–", ")"].contains(before) || isFirst
    return isOpen ? text(pieces, index, characters) : nil
  }

  private static func isPlaceOrVerb(_ token: InstructionToken) -> Bool {
    switch token {
    case .place: true
    case .word(let word): InstructionWords.verbs[word] != nil
    case .quotation: true
    }
  }

  private func text(
    _ pieces: [InstructionLexer.Piece],
    _ index: Int,
    _ characters: [Character]
  ) -> String? {
    // “(2) Noting …”: the number that the paragraph has, before its text.
    let start =
      pieces[index].words == "(" && index + 3 < pieces.count && pieces[index + 2].words == ")"
        && pieces[index + 1].words.first?.isNumber == true
      ? index + 3
      : index > 0 && index + 2 < pieces.count && pieces[index - 1].words == ":"
        && pieces[index].words.allSatisfy(\.isNumber) && pieces[index + 1].words == "."
        ? index + 2 : index
    let piece = pieces[start]
    let word = piece.words.lowercased()
    guard !piece.isQuotation, let first = piece.words.first, first.isUppercase || first == "*",
      pieces.count - start > 3, InstructionWords.verbs[word] == nil,
      word != "delegation", word != "group", places.place(in: pieces[start...], context: nil) == nil
    else { return nil }
    return ProposedWords.cleaned(String(characters[piece.start...]))
  }

  // MARK: - Meaning

  /// Finds out what is wanted.
  mutating func outcome() -> Outcome {
    if isTooLong { return .open("it is too long for one instruction") }
    if isUnclosed { return .open("a quotation is not closed") }
    var wanted: [ProposedChange] = []
    var reasons: [String] = []
    var context: InstructionPlace?
    for (index, sentence) in sentences.enumerated() {
      let isLast = index == sentences.count - 1
      var grammar = InstructionGrammar(
        sentence,
        tail: isLast ? tail : nil,
        context: context,
        draft: draft,
        places: places,
        words: words
      )
      switch grammar.outcome() {
      case .wanted(let instructions): wanted += instructions
      case .open(let reason): reasons.append(reason)
      case .nothing: break
      }
      context = grammar.place ?? context
    }
    // Half a statement may mean something else than the whole.
    if let reason = reasons.first { return .open(reason) }
    return wanted.isEmpty ? .open("it asks for no change that is known") : .wanted(wanted)
  }
}
