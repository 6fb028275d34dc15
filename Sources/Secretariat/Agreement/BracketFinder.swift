import DraftText
import Negotiation

/// Finds words and brackets in one paragraph, as people quote them.
struct BracketFinder {
  /// A bracket of the text.
  struct Bracket: Hashable {
    /// Where it stands, in scalars of the paragraph as scripts spell it.
    var range: Range<Int>
    /// What stays where it is lifted: its words without names; `nil` where it holds alternatives.
    var kept: String?
    /// Whether it holds a remark on the text, such as `[placeholder]`, and no words of it.
    var isNote: Bool
  }

  /// The paragraph as scripts spell it.
  let text: String
  /// The brackets in it, those outside first.
  let brackets: [Bracket]
  /// Whether a mark in it has no partner in it.
  let hasOpenEnd: Bool
  /// Whether it says that its words are to come.
  let isPlaceholder: Bool

  /// Reads a paragraph of a draft whose brackets are marked.
  init(_ place: Int, of draft: Draft) {
    let labels = draft.footnoteLabels
    let runs = draft.paragraphs[place].runs
    text = Draft.spell(runs, labels: labels)
    guard draft.brackets.marks.contains(where: { $0.paragraph == place }) else {
      (brackets, hasOpenEnd, isPlaceholder) = ([], false, false)
      return
    }
    // Where each scalar of the paragraph's words stands among those that scripts spell.
    var places: [Int] = []
    var next = 0
    for run in runs {
      switch run {
      case .text(let words, _):
        for _ in words.unicodeScalars {
          places.append(next)
          next += 1
        }
      case .footnote:
        places.append(next)
        next += Draft.spell([run], labels: labels).unicodeScalars.count
      }
    }
    places.append(next)
    let tree = draft.bracketedText(place..<place + 1)
    let scalars = tree.description.unicodeScalars
    var found: [Bracket] = []
    var isOpen = false
    for (index, part) in tree.parts.enumerated() {
      let start = scalars.distance(from: scalars.startIndex, to: part.text.startIndex)
      let end = start + part.text.unicodeScalars.count
      switch part.kind {
      case .bracket:
        guard places.indices.contains(start), places.indices.contains(end) else { continue }
        let inside = Self.inside(index, of: tree)
        found.append(
          Bracket(range: places[start]..<places[end], kept: inside.kept, isNote: inside.isNote)
        )
      case .stray: isOpen = true
      case .opening, .closing:
        if part.parent.map({ tree.parts[$0].isBracket }) != true { isOpen = true }
      default: break
      }
    }
    brackets = found
    hasOpenEnd = isOpen
    isPlaceholder = tree.notes.contains { if case .placeholder = $0 { true } else { false } }
  }

  private static func inside(
    _ bracket: Int,
    of tree: BracketedText
  ) -> (kept: String?, isNote: Bool) {
    let alternatives = tree.children(of: bracket).filter { tree.parts[$0].kind == .alternative }
    guard let only = alternatives.first, alternatives.count == 1 else { return (nil, false) }
    let parts = tree.children(of: only).map { tree.parts[$0] }
    let words = parts.filter { part in
      switch part.kind {
      case .attribution, .note: false
      default: true
      }
    }
    let isNote =
      !parts.isEmpty && words.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
      && parts.contains { if case .note = $0.kind { true } else { false } }
    return (words.map { String($0.text) }.joined(), isNote)
  }

  /// Where some words stand, in scalars; their signs may be typed or printed ones.
  func places(of words: String) -> [Range<Int>] {
    let wanted = words.unicodeScalars.map(Self.plain)
    let scalars = text.unicodeScalars.map(Self.plain)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return [] }
    return (0...scalars.count - wanted.count).filter { start in
      scalars[start] == wanted[0]
        && scalars[start..<start + wanted.count].elementsEqual(wanted)
    }.map { $0..<$0 + wanted.count }
  }

  /// The words at a place.
  func words(at range: Range<Int>) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: Array(text.unicodeScalars)[range])
    return String(words)
  }

  /// Whether two stretches of words are the same but for how their signs are printed.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    func trimmed(_ words: String) -> [Unicode.Scalar] {
      var scalars = words.unicodeScalars.map(plain)
      while scalars.last == " " { scalars.removeLast() }
      return Array(scalars.drop { $0 == " " })
    }
    return trimmed(one) == trimmed(other)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "’", "‘": "'"
    case "“", "”", "«", "»": "\""
    case "–", "—", "\u{2011}": "-"
    case "\u{A0}", "\u{202F}": " "
    default: scalar
    }
  }
}

extension BracketedText.Part {
  fileprivate var isBracket: Bool {
    if case .bracket = kind { true } else { false }
  }
}
