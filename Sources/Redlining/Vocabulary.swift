import Differencing
import DraftText

/// The words of both drafts as numbers, with what each is worth.
///
/// Words that are canonically equal have the same number, however their scalars are spelled: the
/// alignment takes them for the same word, and the script shows the difference.
struct Vocabulary {
  /// What a punctuation mark is worth when it is kept.
  static let markWeight: UInt8 = 2
  /// What a function word is worth, or a character of a script that is cut by character.
  static let functionWeight: UInt8 = 4
  /// What any other word is worth.
  static let contentWeight: UInt8 = 8
  /// What the anchor of a note is worth: more than a change costs, so that a note that both texts
  /// call is never shown as called no longer and called anew.
  static let anchorWeight: UInt8 = 16
  /// What a change costs: a bit more than a content word is worth.
  static let openingCost: UInt8 = 10
  /// What a change costs in a text that was rewritten: more than a content word and an article.
  static let rewritingCost: UInt8 = 13

  private var table = SymbolTable()
  private var canonical: [Int32] = []
  private var spellings: [String: Int32] = [:]
  private let cutter = TokenCutter()

  /// What each symbol is at the edge of a change.
  private(set) var boundaries: [ChangeBoundary] = []

  /// What each symbol is worth.
  private(set) var weights: [UInt8] = []

  /// For each symbol, whether it stands for the anchor of a note.
  private(set) var anchors: [Bool] = []

  /// The function words alone, with which every vocabulary begins.
  static let functionWords: Vocabulary = {
    var vocabulary = Vocabulary()
    for word in FunctionWords.all.sorted() { _ = vocabulary.symbol(for: Array(word.utf8).span) }
    vocabulary.weights = vocabulary.weights.map { _ in functionWeight }
    return vocabulary
  }()

  private init() {}

  /// How many symbols there are.
  var count: Int { table.count }

  /// The scale by which scripts are chosen.
  var scale: WeightedAlignment.Scale {
    WeightedAlignment.Scale(
      weights: weights,
      opening: Self.openingCost,
      lightest: Self.markWeight
    )
  }

  /// How well a change reads that covers a range of a text.
  func score(_ change: Range<Int>, of tokens: TokenList) -> Int {
    let symbols = tokens.symbols
    if tokens.isWithinCompound(change.lowerBound) || tokens.isWithinCompound(change.upperBound) {
      return ChangeBoundary.worst
    }
    return ChangeBoundary.score(
      before: change.lowerBound == 0 ? nil : boundaries[Int(symbols[change.lowerBound - 1])],
      first: boundaries[Int(symbols[change.lowerBound])],
      last: boundaries[Int(symbols[change.upperBound - 1])],
      isAtEnd: change.upperBound == symbols.count
    )
  }

  /// The symbol of a word.
  mutating func symbol(for bytes: Span<UInt8>) -> Int32 {
    let symbol = table.symbol(for: bytes)
    if Int(symbol) == canonical.count { add(symbol, bytes) }
    return canonical[Int(symbol)]
  }

  /// The symbol of an anchor that calls a note of this class.
  mutating func symbol(forNoteClass note: Int32) -> Int32 {
    // The first byte never occurs in UTF-8, so that no word can be taken for an anchor.
    var key: [UInt8] = [0xFF]
    for shift in stride(from: 0, to: 32, by: 8) {
      key.append(UInt8(truncatingIfNeeded: note >> Int32(shift)))
    }
    return symbol(forAnchor: key.span)
  }

  private mutating func symbol(forAnchor key: Span<UInt8>) -> Int32 {
    let symbol = table.symbol(for: key)
    if Int(symbol) == canonical.count {
      canonical.append(symbol)
      weights.append(Self.anchorWeight)
      boundaries.append(.other)
      anchors.append(true)
    }
    return symbol
  }

  /// Takes up the words of another vocabulary.
  ///
  /// - Parameters:
  ///   - other: the other one.
  ///   - shared: how many symbols both began with.
  /// - Returns: for each symbol of the other, that of the same word here.
  mutating func takeUp(_ other: Vocabulary, knowing shared: Int) -> [Int32] {
    other.canonical.indices.map { symbol in
      guard symbol >= shared else { return other.canonical[symbol] }
      let bytes = Array(other.table.bytes(of: Int32(symbol)))
      return other.anchors[symbol]
        ? self.symbol(forAnchor: bytes.span) : self.symbol(for: bytes.span)
    }
  }

  private mutating func add(_ symbol: Int32, _ bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    var isASCII = true
    for index in bytes.indices {
      copy.append(bytes[index])
      if bytes[index] >= 0x80 { isASCII = false }
    }
    let (kind, _) = cutter.kind(in: bytes, at: 0, end: bytes.count)
    switch kind {
    case .word: weights.append(Self.contentWeight)
    case .ideograph: weights.append(Self.functionWeight)
    case .space, .joiner, .mark: weights.append(Self.markWeight)
    }
    anchors.append(false)
    boundaries.append(
      kind == .mark ? ChangeBoundary(String(decoding: copy, as: UTF8.self)) : .other
    )
    guard !isASCII else {
      canonical.append(symbol)
      return
    }
    let spelling = String(decoding: copy, as: UTF8.self)
    if let known = spellings[spelling] {
      canonical.append(known)
    } else {
      spellings[spelling] = symbol
      canonical.append(symbol)
    }
  }
}
