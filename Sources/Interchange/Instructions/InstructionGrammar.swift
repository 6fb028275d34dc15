import DraftText
import Redlining

/// Understands one sentence of an instruction by its shape: which verbs, places and quotations
/// stand in it, in which order.
struct InstructionGrammar {
  /// The paragraph that the sentence is about.
  private(set) var place: InstructionPlace?
  private let tokens: [InstructionToken]
  private let tail: String?
  private let draft: Draft
  private let places: PlaceFinder
  private let words: WordFinder
  private var quotations: [String] = []
  private var pointed: [InstructionPlace] = []
  private var ordinal: Int?
  private var isEverywhere = false

  init(
    _ tokens: [InstructionToken],
    tail: String?,
    context: InstructionPlace?,
    draft: Draft,
    places: PlaceFinder,
    words: WordFinder
  ) {
    self.tokens = tokens
    self.tail = tail
    place = context
    self.draft = draft
    self.places = places
    self.words = words
  }

  mutating func outcome() -> InstructionClause.Outcome {
    if tokens.last == .word("?") {
      let asked = tokens.compactMap { token in
        if case .place(let place) = token { place } else { nil }
      }
      return asked.isEmpty
        ? .nothing : .wanted([.stance(.question, paragraphs: asked.flatMap(\.paragraphs))])
    }
    var wanted: [ProposedChange] = []
    for clause in Self.joiningReplacements(clauses()) {
      switch meaning(of: clause) {
      case .wanted(let instructions): wanted += instructions
      case .open(let reason): return .open(reason)
      case .nothing: continue
      }
    }
    return wanted.isEmpty ? .nothing : .wanted(wanted)
  }

  /// The sentence without its reason and its courtesies, cut before each verb that begins anew.
  private func clauses() -> [[InstructionToken]] {
    var kept: [InstructionToken] = []
    for (index, token) in tokens.enumerated() {
      if case .word(let word) = token {
        if InstructionWords.reasons.contains(word) { break }
        let next = index + 1 < tokens.count ? tokens[index + 1] : token
        if word == "as", [.word("this"), .word("these"), .word("there")].contains(next) { break }
      }
      kept.append(token)
    }
    if let opening = kept.lastIndex(where: Self.isProposing),
      !kept[..<opening].contains(where: { Self.isSubstance($0) || Self.isDoubt($0) })
    {
      let isCondition =
        opening + 1 < kept.count && kept[opening] == .word("grateful")
        && kept[opening + 1] == .word("if")
      kept.removeFirst(opening + (isCondition ? 2 : 1))
    }
    var clauses: [[InstructionToken]] = [[]]
    for token in kept {
      if token == .word(";"), clauses[clauses.count - 1].contains(where: Self.isVerb) {
        clauses.append([])
        continue
      }
      if case .word(let word) = token, let verb = InstructionWords.verbs[word],
        InstructionWords.beginnings.contains(verb),
        clauses[clauses.count - 1].contains(where: Self.isVerb),
        clauses[clauses.count - 1].contains(where: Self.isSubstance), verb != "retain",
        !(verb == "replace" && clauses[clauses.count - 1].contains(.word("delete")))
      {
        clauses.append([])
      }
      clauses[clauses.count - 1].append(token)
    }
    return clauses
  }

  /// Joins “delete “Noting” and insert “Observing””, which is one replacement.
  private static func joiningReplacements(
    _ clauses: [[InstructionToken]]
  ) -> [[InstructionToken]] {
    func verbs(_ clause: [InstructionToken]) -> [String] {
      clause.compactMap { token in
        switch token {
        case .word(let word): InstructionWords.verbs[word] ?? (word == "end" ? word : nil)
        case .quotation: "Q"
        case .place: "P"
        }
      }
    }
    var joined: [[InstructionToken]] = []
    for clause in clauses {
      if verbs(clause) == ["add", "Q"], let last = joined.last, last.last == .word("and"),
        [["delete", "Q"], ["P", "delete", "Q"], ["delete", "Q", "P"]].contains(verbs(last))
      {
        joined[joined.count - 1] += clause
      } else {
        joined.append(clause)
      }
    }
    return joined
  }

  private static func isProposing(_ token: InstructionToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return ["proposes", "propose", "suggests", "suggest", "grateful", "like"].contains(word)
  }

  private static func isDoubt(_ token: InstructionToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return InstructionWords.doubts.contains(word)
  }

  private static func isSubstance(_ token: InstructionToken) -> Bool {
    if case .word = token { false } else { true }
  }

  private static func isVerb(_ token: InstructionToken) -> Bool {
    guard case .word(let word) = token, let verb = InstructionWords.verbs[word] else {
      return false
    }
    return InstructionWords.beginnings.contains(verb)
  }

  // MARK: - Shapes

  private mutating func meaning(of clause: [InstructionToken]) -> InstructionClause.Outcome {
    let asks = clause.contains { Self.isSubstance($0) || Self.isVerb($0) }
    if !asks, !clause.contains(where: Self.isDoubt) { return .nothing }
    if case .word(let doubt)? = clause.first(where: Self.isDoubt) {
      return .open("“\(doubt)” leaves it open whether this is wanted")
    }
    let shape: String
    switch self.shape(of: clause) {
    case .success(let found): shape = found
    case .failure(let doubt): return .open(doubt.reason)
    }
    if shape.isEmpty
      || !clause.contains(where: Self.isSubstance) && !clause.contains(where: Self.isVerb)
    {
      return .nothing
    }
    if let missing = pointed.first(where: { $0.paragraphs.isEmpty && $0.suffix == nil }),
      !shape.hasPrefix("P new")
    {
      return .open("there is no \(missing.words) in the draft")
    }
    if let own = pointed.first { place = own }
    let interpreter = InstructionMeaning(
      draft: draft,
      places: places,
      words: words,
      pointed: pointed.isEmpty ? place.map { [$0] } ?? [] : pointed,
      quotations: quotations,
      tail: tail,
      ordinal: ordinal,
      isEverywhere: isEverywhere
    )
    let bare = shape.split(separator: " ").filter { $0 != "P" }.joined(separator: " ")
    return interpreter.meaning(of: shape, without: bare)
  }

  private struct Doubt: Error { var reason: String }

  /// The shape of a clause: `P` for a place, `Q` for a quotation, `T` for a text without quotation
  /// marks, `N` for a count, and verbs by their names.
  private mutating func shape(of clause: [InstructionToken]) -> Result<String, Doubt> {
    quotations = []
    pointed = []
    ordinal = nil
    var shape: [String] = []
    var isName = false
    var isLine = false
    var hasGap = false
    var range = false
    for token in clause {
      switch token {
      case .quotation(let words):
        quotations.append(words)
        shape.append("Q")
      case .place(let place):
        if shape.last == "P", !hasGap, let last = pointed.last, place.suffix == nil {
          pointed[pointed.count - 1] = joined(last, place, isRange: range)
          if place.paragraphs.isEmpty {
            return .failure(Doubt(reason: "there is no \(place.words) in the draft"))
          }
        } else {
          pointed.append(place)
          shape.append("P")
        }
        range = false
      case .word(let word):
        if isName, word.count == 1 {
          isName = false
          continue
        }
        if isLine, word.allSatisfy(\.isNumber) { continue }
        isLine = word == "line"
        isName = ["delegation", "group", "délégation", "grupo", "groupe"].contains(word)
        range = word == "to" || word == "–" || word == "through"
        hasGap = !["to", ",", "and", "–", "et", "y", "through"].contains(word)
        if word == "through", shape.last == "P" { continue }
        // “Add “x” following “y””; elsewhere it announces a text.
        if word == "following", shape.last == "Q" {
          shape.append("after")
          continue
        }
        // “A new OP”, “a new subparagraph”.
        if shape.last == "new", ["op", "pp", "subparagraph", "sub-paragraph"].contains(word) {
          continue
        }
        if InstructionWords.fillersBeside.contains(where: { verb, fillers in
          fillers.contains(word)
            && clause.contains { token in
              if case .word(let other) = token {
                InstructionWords.verbs[other] == verb
              } else {
                false
              }
            }
        }) {
          continue
        }
        switch Self.element(word) {
        case .skip: continue
        case .count(let count):
          ordinal = count
          shape.append("N")
        case .verb(let verb): shape.append(verb)
        case .everywhere: isEverywhere = true
        case .unknown:
          // What a placeholder is for is said in words of all kinds.
          if clause.contains(.word("placeholder")) { continue }
          return .failure(Doubt(reason: "the meaning of “\(word)” here is not known"))
        }
      }
    }
    if tail != nil { shape.append("T") }
    return .success(shape.joined(separator: " "))
  }

  private enum Element {
    case skip
    case count(Int)
    case verb(String)
    case everywhere
    case unknown
  }

  private static func element(_ word: String) -> Element {
    if let verb = InstructionWords.verbs[word] { return .verb(verb) }
    let counts = ["first": 1, "second": 2, "third": 3, "fourth": 4, "both": 0, "all": 0]
    if let count = counts[word] { return .count(count) }
    switch word {
    case "throughout": return .everywhere
    case "->", "→", "becomes": return .verb("→")
    case "instead", "place": return .verb("instead")
    case "end", "semicolon": return .verb("end")
    case "beginning", "begin": return .verb("beginning")
    case "preamble": return .verb("preamble")
    case "comma": return .verb("comma")
    case "everything": return .verb("everything")
    case "occurrence", "occurrences": return .skip
    default: break
    }
    let isMark = word.allSatisfy { !$0.isLetter && !$0.isNumber }
    if isMark { return ["+", "~", "*"].contains(word) ? .unknown : .skip }
    return InstructionWords.fillers.contains(word) ? .skip : .unknown
  }

  private func joined(
    _ one: InstructionPlace,
    _ other: InstructionPlace,
    isRange: Bool
  ) -> InstructionPlace {
    // “OP2, item (c)” is one place; “OP4 (b) and (c)” are two.
    if other.words.hasPrefix("("), let owner = one.paragraphs.last,
      draft.paragraphs.indices.contains(owner)
    {
      guard case .item = draft.paragraphs[owner].role else { return other }
    }
    var place = one
    if isRange, let first = one.paragraphs.first, let last = other.paragraphs.last, first < last {
      place.paragraphs = Array(first...last)
    } else {
      place.paragraphs += other.paragraphs
    }
    place.words += ", " + other.words
    return place
  }
}
