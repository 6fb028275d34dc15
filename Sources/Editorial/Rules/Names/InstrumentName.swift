import DraftText

/// The name of a plan, a convention or another instrument as it stands in a text.
struct InstrumentName {
  /// The words, with single spaces.
  let words: String
  /// Where it stands.
  let span: Range<Int>
  private let tokens: [Token]
  /// Whether `the` stands before it.
  private let hasArticle: Bool

  /// The names of a unit, each as long as capitals and small words between them go.
  ///
  /// - Complexity: linear in the tokens.
  static func names(in unit: TextUnit) -> [InstrumentName] {
    let tokens = unit.wordTokens
    var names: [InstrumentName] = []
    var index = 0
    while index < tokens.count {
      guard isPart(tokens[index]) else {
        index += 1
        continue
      }
      let end = end(of: index, tokens)
      let found = Array(tokens[index..<end])
      if found.count > 1, found.contains(where: { kinds.contains($0.words) }) {
        names.append(
          InstrumentName(
            words: found.map(\.words).joined(separator: " ")
              .replacingCommas,
            span: found[0].range.lowerBound..<found[found.count - 1].range.upperBound,
            tokens: found,
            hasArticle: index > 0 && ["the", "The", "its"].contains(tokens[index - 1].words)
          )
        )
      }
      index = end
    }
    return names
  }

  private static func end(of start: Int, _ tokens: [Token]) -> Int {
    var end = start + 1
    var index = end
    while index < tokens.count, index - end < 3 {
      if isPart(tokens[index]) {
        end = index + 1
      } else if !small.contains(tokens[index].folded), tokens[index].words != "," || index > end {
        break
      } else if tokens[index].folded == "the", index == end || tokens[index - 1].words == "and" {
        // “Recalling the 2030 Agenda”, “… and the Sustainable Development Goals”.
        break
      } else if tokens[index].words == ",", !hasOrderlySeries(after: index, tokens) {
        break
      }
      index += 1
    }
    return end
  }

  /// `Safe, Orderly and Regular`: a comma inside of a name has a capital at once behind it.
  private static func hasOrderlySeries(after index: Int, _ tokens: [Token]) -> Bool {
    guard let next = tokens[safe: index + 1], next.hasCapital,
      let joint = tokens[safe: index + 2]
    else { return false }
    return joint.folded == "and" && tokens[safe: index + 3]?.hasCapital == true
  }

  private static func isPart(_ token: Token) -> Bool {
    token.kind == .word && token.hasCapital && token.words != "The"
      && token.words.unicodeScalars.count > 1
      || token.kind == .number && token.words.unicodeScalars.count == 4
  }

  /// The names that this one would be called by, in short, after it.
  ///
  /// A short form leaves out the words before (`United Nations`) and what follows the first small
  /// word behind the kind: `Global Plan of Action`.
  var shortForms: [String] {
    // A “Framework Convention” is a convention.
    let kind = tokens.indices.first { index in
      Self.kinds.contains(tokens[index].words)
        && tokens[safe: index + 1].map { !Self.kinds.contains($0.words) } ?? true
    }
    guard let kind else { return [] }
    var ends: [Int] = []
    var last = kind
    // “Plan of Action”, “Programme of Action” are one kind.
    if tokens[safe: kind + 1]?.words == "of", tokens[safe: kind + 2]?.words == "Action" {
      last += 2
    }
    if last + 1 < tokens.count,
      ["for", "on", "to", "against"].contains(tokens[last + 1].words)
        || tokens[last + 1].kind == .number
    {
      ends.append(last)
    }
    let isWhole = ends.isEmpty && last == tokens.count - 1
    if isWhole { ends.append(last) }
    var forms: [String] = []
    for end in ends {
      // Only what says whose it is can be left out in front: “United Nations”.
      for start in 0..<kind where tokens[..<start].allSatisfy({ $0.kind == .word }) {
        guard tokens[..<kind].allSatisfy(Self.isPart), start > 0 || !isWhole else { continue }
        guard end - start > 0 else { continue }
        forms.append(tokens[start...end].map(\.words).joined(separator: " "))
      }
    }
    return forms
  }

  /// Whether it is short enough to stand for another name: two to five words with an article.
  var isShort: Bool {
    guard hasArticle, (2...5).contains(tokens.count), let last = tokens.last else { return false }
    return Self.kinds.contains(last.words) || words.hasSuffix("of Action")
  }

  /// What instruments are.
  private static let kinds: Set<String> = [
    "Plan", "Programme", "Declaration", "Convention", "Agenda", "Compact", "Framework", "Strategy",
    "Platform", "Principles", "Guidelines", "Pact", "Covenant", "Treaty", "Consensus", "Pathway",
    "Mechanism", "Initiative", "Roadmap", "Fund", "Group",
  ]

  private static let small: Set<String> = [
    "of", "for", "on", "to", "against", "in", "and", "the", ",",
  ]
}

extension String {
  /// With no space before commas.
  fileprivate var replacingCommas: String {
    split(separator: " ,", omittingEmptySubsequences: false).joined(separator: ",")
  }
}
