/// Whom an opening phrase speaks to: `the Secretary-General` in “Requests the Secretary-General to …”.
///
/// What stands between the phrase and the infinitive, without what only says how or with whom:
/// “Member States, in cooperation with civil society, to …” speaks to Member States.
struct Addressee: Hashable, Sendable {
  /// How two of them compare.
  enum Relation {
    /// The same words.
    case same
    /// Lists that begin and end alike, of which no program can say whether they mean the same.
    case near
    /// Nothing in common.
    case other
    /// Anything between.
    case unclear
  }

  /// The words, in small letters.
  let words: [String]

  /// Reads what follows an opening phrase.
  ///
  /// - Returns: `nil` if the phrase speaks to nobody: “Requests that …”.
  init?(after phrase: OpeningPhrase, in unit: TextUnit) {
    let end = phrase.span.upperBound
    let start = unit.tokens.partitioningIndex { $0.range.lowerBound >= end }
    let rest = unit.tokens[start...].prefix(90).filter { $0.kind != .anchor }
    var words: [String] = []
    var isCut = false
    var depth = 0
    for (index, token) in rest.enumerated() {
      let next = index + 1 < rest.count ? rest[index + 1] : nil
      switch token.words {
      case "(": depth += 1
      case ")": depth -= 1
      case "to" where depth == 0 && Self.isInfinitive(next):
        guard !words.isEmpty else { return nil }
        self.words = words
        return
      case ":":
        guard !words.isEmpty else { return nil }
        self.words = words
        return
      case ";", "that": return nil
      case "by" where !isCut: return nil
      case ",":
        if let next, Self.adjuncts.contains(next.folded) { isCut = true }
      case "in", "at":
        if let next, Self.circumstances.contains(next.folded) { isCut = true }
      case "with", "within", "while", "through", "pending": isCut = true
      default: break
      }
      if !isCut, depth == 0, token.kind != .mark { words.append(token.folded) }
      if !isCut, token.words == "," { words.append(",") }
    }
    return nil
  }

  /// How this one stands to the one before.
  func relation(to earlier: Addressee) -> Relation {
    if words == earlier.words { return .same }
    let mine = firstMember
    let others = earlier.firstMember
    if mine == others, words.last == earlier.words.last, isList, earlier.isList { return .near }
    return Set(mine).isDisjoint(with: others) ? .other : .unclear
  }

  /// The first of several, without words that say nothing: `member states`.
  private var firstMember: [String] {
    words.prefix { ![",", "and", "of", "or"].contains($0) }
      .filter { !["the", "all", "other", "relevant", "interested"].contains($0) }
  }

  private var isList: Bool { words.contains(",") || words.contains("and") }

  /// “To” before a verb; before a noun it belongs to a name: “parties to the Convention”.
  private static func isInfinitive(_ next: Token?) -> Bool {
    guard let next else { return true }
    guard next.kind == .word || next.words == "," || next.words == ":" else { return false }
    return !(next.words.unicodeScalars.first?.isCapital ?? false)
      && !["the", "a", "an", "this", "these", "those", "its", "their", "which"].contains(
        next.folded
      )
  }

  private static let adjuncts: Set = [
    "as", "at", "based", "bearing", "building", "by", "consistent", "especially", "following",
    "if", "in", "including", "inter", "on", "particularly", "pending", "pursuant", "subject",
    "taking", "through", "under", "upon", "when", "where", "which", "while", "who", "whose", "with",
    "within", "working",
  ]

  private static let circumstances: Set = [
    "accordance", "close", "collaboration", "conformity", "consultation", "cooperation",
    "coordination", "full", "its", "line", "order", "partnership",
  ]
}
