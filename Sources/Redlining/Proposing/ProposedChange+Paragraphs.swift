public import DraftText

extension ProposedChange {
  /// The paragraphs that it names.
  public var paragraphs: [Int] {
    switch self {
    case .edit(let paragraph, _), .rewrite(let paragraph, _), .alternative(let paragraph, _),
      .split(let paragraph, _):
      [paragraph]
    case .delete(let paragraphs), .merge(let paragraphs, _), .stance(_, let paragraphs): paragraphs
    case .insert(let anchor, _): anchor.map { [$0] } ?? []
    case .move(let paragraph, .before(let target)), .move(let paragraph, .after(let target)):
      [paragraph, target]
    case .exchange(let one, let other): [one, other]
    }
  }

  /// Whether a paragraph comes that the text does not have.
  var isAddition: Bool {
    switch self {
    case .insert, .alternative: true
    default: false
    }
  }
}

extension Draft {
  /// The last of the items and words that belong to a paragraph; the paragraph itself where it has
  /// none, or is an item.
  public func lastMember(of index: Int) -> Int {
    if case .item = paragraphs[index].role { return index }
    var last = index
    while last + 1 < paragraphs.count {
      switch paragraphs[last + 1].role {
      case .item, .flush: last += 1
      default: return last
      }
    }
    return last
  }
}
