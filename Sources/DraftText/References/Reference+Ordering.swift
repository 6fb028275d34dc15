extension Reference: Comparable {
  /// The order of reading: the text before its annexes, a paragraph before its items.
  ///
  /// Within a paragraph: the whole, its chapeau, its items, the words after them. Headings,
  /// which a reference counts on their own, stand after the paragraphs.
  public static func < (left: Reference, right: Reference) -> Bool {
    if left.annex != right.annex {
      return precedes(left.annex, right.annex)
    }
    if left.section != right.section {
      return precedes(left.section, right.section)
    }
    if left.place != right.place { return left.place < right.place }
    if left.items == right.items { return left.portionRank < right.portionRank }
    // The words after the items stand after every item of their paragraph.
    if right.items.starts(with: left.items) { return left.portion != .flush }
    if left.items.starts(with: right.items) { return right.portion == .flush }
    return left.items.lexicographicallyPrecedes(right.items)
  }

  private static func precedes<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let right else { return false }
    guard let left else { return true }
    return left < right
  }

  private var portionRank: Int {
    switch portion {
    case nil: 0
    case .chapeau: 1
    case .flush: 2
    }
  }
}

extension Reference.Place: Comparable {
  /// The order of reading, headings and footnotes last.
  public static func < (left: Reference.Place, right: Reference.Place) -> Bool {
    switch (left, right) {
    case (.preambular(let left), .preambular(let right)): left < right
    case (.operative(let left), .operative(let right)): left < right
    case (.paragraph(let left), .paragraph(let right)): left < right
    case (.heading(let left), .heading(let right)): left < right
    case (.footnote(let left), .footnote(let right)): footnote(left, precedes: right)
    default: left.rank < right.rank
    }
  }

  /// Numbered notes by their number, then the others by their sign.
  private static func footnote(_ left: String, precedes right: String) -> Bool {
    switch (Int(left), Int(right)) {
    case (let left?, let right?) where left != right: left < right
    case (.some, nil): true
    case (nil, .some): false
    default: left < right
    }
  }

  private var rank: Int {
    switch self {
    case .whole: 0
    case .title: 1
    case .opening: 2
    case .preambular: 3
    case .operative: 4
    case .paragraph: 5
    case .closing: 6
    case .heading: 7
    case .footnote: 8
    }
  }
}
