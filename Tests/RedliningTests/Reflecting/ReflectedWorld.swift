import DraftText
import Redlining
import ZerodraftTestSupport

/// A text whose words all differ, and changes asked of it that stand in nobody's way.
struct ReflectedWorld {
  let base: Draft
  let changes: [ProposedChange]
  private var words: FreshWords

  init(seed: UInt64) {
    words = FreshWords(seed: seed)
    let count = words.number(in: 6...12)
    var texts: [[String]] = []
    for _ in 0..<count { texts.append(words.several(words.number(in: 10...18))) }
    base = Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(
          id: .provisional(index),
          role: .operative,
          label: Label("\(index + 1)"),
          runs: [.text(text.joined(separator: " ") + ";")]
        )
      }
    )
    var changes: [ProposedChange] = []
    var index = 0
    var hasMoved = false
    while index < count {
      let text = texts[index]
      func range(_ places: Range<Int>) -> Range<Int> {
        let before = text[..<places.lowerBound].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
        let own = text[places].joined(separator: " ").unicodeScalars.count
        return before..<before + own
      }
      // The first stays where it is, since others go behind it.
      switch index == 0 ? 9 : words.number(in: 0...9) {
      case 0: changes.append(.delete(paragraphs: [index]))
      case 1:
        let half = text.count / 2
        let parts = [text[..<half], text[half...]].map { $0.joined(separator: " ") + ";" }
        changes.append(.split(paragraph: index, texts: parts))
      case 2 where index + 1 < count:
        changes.append(.merge(paragraphs: [index, index + 1], words: nil))
        index += 1
      case 3 where !hasMoved && index > 2:
        changes.append(.move(paragraph: index, to: .after(0)))
        hasMoved = true
      default:
        // Words that stay stand between any two of them.
        changes.append(
          .edit(paragraph: index, edits: [TextEdit(range(1..<3), words.phrase(2...4))])
        )
        let place = range(5..<6).upperBound
        changes.append(
          .edit(
            paragraph: index,
            edits: [TextEdit(place..<place, " " + words.phrase(1...7))]
          )
        )
        changes.append(
          .edit(
            paragraph: index,
            edits: [TextEdit(range(7..<9).lowerBound - 1..<range(7..<9).upperBound, "")]
          )
        )
      }
      if index > 0, words.number(in: 0...2) == 0 {
        changes.append(.insert(after: index, words: words.phrase(8...14) + ";"))
      }
      index += 1
    }
    self.changes = changes
  }

  /// Some of the changes, by their places.
  mutating func some() -> [Int] { changes.indices.filter { _ in words.number(in: 0...1) == 0 } }

  /// The change as somebody types it who does not copy: a word in six is another one.
  mutating func retyped(_ change: ProposedChange) -> ProposedChange {
    switch change {
    case .edit(let paragraph, let edits):
      .edit(
        paragraph: paragraph,
        edits: edits.map { TextEdit($0.range, retyped($0.words)) }
      )
    case .insert(let anchor, let words): .insert(after: anchor, words: retyped(words))
    default: change
    }
  }

  private mutating func retyped(_ text: String) -> String {
    var pieces = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let places = pieces.indices.filter { pieces[$0].count > 3 && !pieces[$0].hasSuffix(";") }
    for place in places.prefix(max(1, places.count / 6)) {
      if words.number(in: 0...1) == 0 {
        pieces[place] = words.fresh()
      } else {
        pieces.insert(words.fresh(), at: place)
      }
    }
    return pieces.joined(separator: " ")
  }
}

/// Words of which each is given once, with little ones between them.
struct FreshWords {
  private var random: SeededGenerator
  private var given: Set<String> = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func fresh() -> String {
    let (heads, tails) = (["b", "d", "f", "k", "l", "m", "p", "r", "s", "t", "v"], "aeiou")
    while true {
      let word = (0..<3).map { _ in
        (heads.randomElement(using: &random) ?? "")
          + String(tails.randomElement(using: &random) ?? "a")
      }
      .joined()
      if given.insert(word).inserted { return word }
    }
  }

  /// Words, no two little ones beside each other and none at the ends.
  mutating func several(_ count: Int) -> [String] {
    let little = ["of", "the", "and", "in", "by"]
    var words: [String] = []
    for index in 0..<count {
      let isLittle =
        index > 0 && index + 1 < count && !little.contains(words[index - 1])
        && number(in: 0...4) == 0
      words.append(isLittle ? little[number(in: 0...4)] : fresh())
    }
    return words
  }

  mutating func phrase(_ count: ClosedRange<Int>) -> String {
    several(number(in: count)).joined(separator: " ")
  }
}
