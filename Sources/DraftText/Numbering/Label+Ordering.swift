extension Label {
  /// The paragraph number that the label prints: `4 bis` of `4 bis`, `OP4bis` or `(4bis)`.
  public var number: ParagraphNumber? { ParagraphNumber(parsing: text) }

  /// The item number that the label prints: `a` of `(a)`, `a)` or `a.`.
  public var item: ItemNumber? { ItemNumber(parsing: text) }
}

extension Label: Comparable {
  /// Numbers in their order, then items in theirs, then whatever is neither, as written.
  public static func < (left: Label, right: Label) -> Bool {
    switch (left.number, right.number) {
    case (let left?, let right?) where left != right: return left < right
    case (.some, nil): return true
    case (nil, .some): return false
    case (nil, nil):
      switch (left.item, right.item) {
      case (let left?, let right?) where left != right: return left < right
      case (.some, nil): return true
      case (nil, .some): return false
      default: break
      }
    default: break
    }
    if left.text != right.text { return left.text < right.text }
    return (left.standing?.rawValue ?? "") < (right.standing?.rawValue ?? "")
  }
}
