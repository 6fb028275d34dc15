public import DraftText

/// How many paragraphs of each kind a draft has, to compare two readings of one text.
///
/// The title, the opening and closing formulas and front matter are not counted: formats differ in
/// whether they print them on one line or on several.
public struct DraftCounts: Hashable, Sendable, CustomStringConvertible {
  /// Paragraphs of the preamble.
  public var preambular: Int
  /// Operative paragraphs and numbered paragraphs of declarations.
  public var operative: Int
  /// Subparagraphs by depth, the outermost first; without zeros at the end.
  public var items: [Int]
  /// Footnotes.
  public var footnotes: Int

  /// Makes counts.
  public init(preambular: Int, operative: Int, items: [Int] = [], footnotes: Int) {
    self.preambular = preambular
    self.operative = operative
    self.items = items
    self.footnotes = footnotes
  }

  /// Counts a draft.
  public init(_ draft: Draft) {
    preambular = draft.paragraphs.count { $0.role == .preambular }
    operative = draft.paragraphs.count { $0.role == .operative }
    footnotes = draft.footnotes.count
    items = []
    for paragraph in draft.paragraphs {
      guard case .item(let depth) = paragraph.role, depth >= 1 else { continue }
      while items.count < depth { items.append(0) }
      items[depth - 1] += 1
    }
  }

  /// The counts as a failure report prints them.
  public var description: String {
    "PP \(preambular), OP \(operative), items \(items), notes \(footnotes)"
  }
}

/// A draft as an outline of one line a paragraph: role, level and label, then how it begins.
public func outline(_ draft: Draft, width: Int = 40) -> [String] {
  let labels = draft.footnoteLabels
  return draft.paragraphs.map { paragraph in
    let level = paragraph.role.level.map(String.init) ?? ""
    let label = paragraph.label.map { " [\($0.text)]" } ?? ""
    let words = Draft.spell(paragraph.runs, labels: labels).prefix(width)
    return "\(paragraph.role.name)\(level)\(label) \(words)"
  }
}
