extension ProposedChange {
  /// The same change of a draft in which so many paragraphs stand before those that it is about.
  public func moved(by count: Int) -> ProposedChange {
    switch self {
    case .edit(let paragraph, let edits): .edit(paragraph: paragraph + count, edits: edits)
    case .rewrite(let paragraph, let words): .rewrite(paragraph: paragraph + count, words: words)
    case .alternative(let paragraph, let words):
      .alternative(paragraph: paragraph + count, words: words)
    case .delete(let paragraphs): .delete(paragraphs: paragraphs.map { $0 + count })
    case .insert(let place, let words):
      .insert(after: place.map { $0 + count } ?? (count > 0 ? count - 1 : nil), words: words)
    case .move(let paragraph, .before(let place)):
      .move(paragraph: paragraph + count, to: .before(place + count))
    case .move(let paragraph, .after(let place)):
      .move(paragraph: paragraph + count, to: .after(place + count))
    case .exchange(let one, let other): .exchange(one + count, other + count)
    case .split(let paragraph, let texts): .split(paragraph: paragraph + count, texts: texts)
    case .merge(let paragraphs, let words):
      .merge(paragraphs: paragraphs.map { $0 + count }, words: words)
    case .stance(let stance, let paragraphs):
      .stance(stance, paragraphs: paragraphs.map { $0 + count })
    }
  }
}
