import DraftText

/// Finds names that are nearly an official one: the same telling words, other small words.
///
/// A name is cut to its telling words, `office drug crime`, and looked up in a tree of such words
/// while small words and commas between them are passed over. Where the tree ends a name, what was
/// passed over is compared: `Office of Drugs and Crime` has the telling words of `Office on Drugs
/// and Crime` and another small word. The last telling words may differ in number, `Trafficking in
/// Person`, but not the head of the name: `Protocols` are several.
///
/// ```swift
/// NameSearch(["Global Compact for Safe, Orderly and Regular Migration"]).nearMisses(in: unit)
/// ```
struct NameSearch: Sendable {
  /// A name that is nearly official.
  struct NearMiss {
    /// Where it stands.
    var span: Range<Int>
    /// The official name.
    var name: String
  }

  private struct Node: Sendable {
    var children: [String: Int] = [:]
    /// The names that end here, as they are written.
    var names: [String] = []
  }

  private var nodes = [Node()]

  /// Makes a search for names.
  init(_ names: [String]) {
    for name in names {
      insert(name)
      if name.hasPrefix("United Nations ") { insert(String(name.dropFirst(15))) }
    }
  }

  private mutating func insert(_ name: String) {
    let tokens = Token.tokens(of: Array(name.unicodeScalars))
    let words = tokens.filter { !Self.isSmall($0) }.map(Self.key)
    guard words.count > 2, words.count < tokens.count else { return }
    var node = 0
    for word in words {
      if let next = nodes[node].children[word] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].children[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if !nodes[node].names.contains(name) { nodes[node].names.append(name) }
  }

  /// The names of a unit that are nearly official, longest first where several begin together.
  ///
  /// - Complexity: linear in the tokens, for each the length of the longest name.
  func nearMisses(in unit: TextUnit) -> [NearMiss] {
    let tokens = unit.wordTokens
    var misses: [NearMiss] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].hasCapital || tokens[index].kind == .number,
        let match = match(from: index, tokens)
      else {
        index += 1
        continue
      }
      let found = tokens[index...match.last]
      if let name = miss(Array(found), match.names) {
        let span = tokens[index].range.lowerBound..<tokens[match.last].range.upperBound
        misses.append(NearMiss(span: span, name: name))
      }
      index = match.last + 1
    }
    return misses
  }

  private func match(from start: Int, _ tokens: [Token]) -> (last: Int, names: [String])? {
    var node = 0
    var index = start
    var passed = 0
    var best: (last: Int, names: [String])?
    while index < tokens.count {
      if let next = nodes[node].children[Self.key(tokens[index])] {
        node = next
        passed = 0
        if !nodes[node].names.isEmpty { best = (index, nodes[node].names) }
      } else if index > start, passed < 3, Self.isSmall(tokens[index]) {
        passed += 1
      } else {
        break
      }
      index += 1
    }
    return best
  }

  /// The official name, if these words are none.
  private func miss(_ found: [Token], _ names: [String]) -> String? {
    let written = found.map { $0.folded.replacingHyphens.replacingApostrophes }
    let candidates = names.map { name in
      (name, Token.tokens(of: Array(name.unicodeScalars)))
    }
    for (_, tokens) in candidates
    where tokens.map(\.folded.replacingHyphens.replacingApostrophes) == written { return nil }
    guard let (name, tokens) = candidates.first else { return nil }
    // What is written small describes, and is no name.
    let capitals = zip(
      found.filter { !Self.isSmall($0) },
      tokens.filter { !Self.isSmall($0) }
    )
    guard capitals.allSatisfy({ $0.hasCapital || !$1.hasCapital }), !hasMoreJoints(found, tokens)
    else { return nil }
    return name
  }

  /// Whether “and” or a comma parts the words where the name has none: `2030 Agenda and its
  /// Sustainable Development Goals` are two things.
  private func hasMoreJoints(_ found: [Token], _ name: [Token]) -> Bool {
    zip(Self.gaps(found), Self.gaps(name)).contains { found, name in
      ["and", "or", ",", "its", "their"].contains { found.contains($0) }
        && !["and", "or", ","].contains { name.contains($0) }
    }
  }

  /// The small words between each two telling words.
  private static func gaps(_ tokens: [Token]) -> [[String]] {
    tokens.reduce(into: [[]]) { gaps, token in
      if isSmall(token) {
        gaps[gaps.count - 1].append(token.folded)
      } else {
        gaps.append([])
      }
    }
  }

  /// A telling word as it is looked up: small letters, and one number only, but not in the head.
  private static func key(_ token: Token) -> String {
    let word = token.folded.replacingHyphens.replacingApostrophes
    guard word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), token.kind == .word,
      !heads.contains(String(word.dropLast()))
    else { return word }
    return String(word.dropLast())
  }

  /// What there may be several of, so that its number is not the name’s.
  private static let heads: Set<String> = [
    "protocol", "convention", "covenant", "declaration", "conference", "committee", "commission",
    "programme", "office", "representative", "report", "meeting", "summit", "rapporteur", "plan",
    "agreement", "compact", "framework", "treaty", "strategy", "decade", "rule", "fund",
    "department", "institute", "organization", "network", "day", "group", "mechanism",
  ]

  private static func isSmall(_ token: Token) -> Bool {
    token.words == "," || small.contains(token.folded)
  }

  private static let small: Set<String> = [
    "of", "on", "for", "the", "and", "to", "in", "against", "with", "a", "an", "at", "by", "from",
    "its", "their", "or", "concerning", "regarding",
  ]
}

extension String {
  /// With one kind of apostrophe.
  var replacingApostrophes: String {
    guard unicodeScalars.contains("'") else { return self }
    return String(spelling: unicodeScalars.lazy.map { $0 == "'" ? "’" : $0 })
  }
}
