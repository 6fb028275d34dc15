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
