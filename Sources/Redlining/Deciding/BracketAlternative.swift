import DraftText

/// One of the wordings in a bracket, with who is behind it.
struct BracketAlternative: Hashable {
  /// What somebody wants done with the words; nobody where that is not told.
  struct Wish: Hashable {
    var verb: Attribution.Verb
    var target: Reference?
    var holders: Set<PartyID>
  }

  var words: String
  var wishes: [Wish] = []
  /// The words with names that stand behind them already; `nil` where none do.
  var named: String?

  mutating func add(_ verb: Attribution.Verb, _ target: Reference? = nil, _ holders: [PartyID]) {
    if let place = wishes.firstIndex(where: { $0.verb == verb && $0.target == target }) {
      wishes[place].holders.formUnion(holders)
    } else {
      wishes.append(Wish(verb: verb, target: target, holders: Set(holders)))
    }
  }

  /// ` – Group X; Delegation E delete`; empty where nobody is named.
  private var names: String {
    let list = wishes.filter { !$0.holders.isEmpty }.sorted { $0.rank < $1.rank }
      .map { Attribution(parties: $0.holders.inOrder, verb: $0.verb, target: $0.target) }
    guard !list.isEmpty else { return "" }
    return (named == nil ? " – " : "; ") + list.map(\.description).joined(separator: "; ")
  }

  /// The words in one line, with the names.
  var text: String { Self.line(named ?? words) + names }

  /// What follows the words of the first alternative in a bracket.
  static func end(of alternatives: [BracketAlternative]) -> String {
    (alternatives.first?.names ?? "")
      + alternatives.dropFirst().map { " / " + $0.text }.joined() + "]"
  }

  /// Words in which paragraphs are parted by a sign, since brackets stand in one.
  static func line(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ¶ ")
  }

  /// A bracket of alternatives.
  static func bracket(_ alternatives: [BracketAlternative]) -> String {
    "[" + alternatives.map(\.text).joined(separator: " / ") + "]"
  }

  /// The alternatives of a text that is one bracket and nothing else; `nil` for any other.
  static func unfolding(_ text: String) -> [NamedWords]? {
    guard text.first == "[", text.last == "]", let tree = try? BracketedText(parsing: text),
      let bracket = tree.children(of: nil).first, tree.children(of: nil).count == 1,
      case .bracket(.square) = tree.parts[bracket].kind
    else { return nil }
    return tree.children(of: bracket).compactMap { index in
      guard case .alternative = tree.parts[index].kind else { return nil }
      let words = tree.children(of: index).reduce(into: "") { words, child in
        if case .attribution = tree.parts[child].kind { return }
        words += tree.parts[child].text
      }
      return NamedWords(words: words.unspaced, raw: String(tree.parts[index].text).unspaced)
    }
  }
}

/// An alternative as it stands in a text.
struct NamedWords: Hashable, Sendable {
  /// The words alone.
  var words: String
  /// The words with the names.
  var raw: String

  /// The names and verbs that stand behind the words.
  var attributions: [Attribution] {
    guard raw.count > words.count else { return [] }
    let names = raw.dropFirst(words.count).drop { " -–—".contains($0) }
    return Attribution.list(parsing: names) ?? []
  }

  /// Whether all who want something done with the words are named with it.
  func names(_ wish: BracketAlternative.Wish) -> Bool {
    attributions.contains { attribution in
      attribution.verb == wish.verb && attribution.target == wish.target
        && wish.holders.isSubset(of: attribution.parties)
    }
  }
}

extension BracketAlternative.Wish {
  /// Those who stand behind the words first.
  fileprivate var rank: String {
    let place = Attribution.Verb.allCases.firstIndex(of: verb) ?? 0
    return "\(place) \(target?.description ?? "")"
  }
}

extension String {
  /// Without spaces around it.
  var unspaced: String {
    var words = self[...]
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
