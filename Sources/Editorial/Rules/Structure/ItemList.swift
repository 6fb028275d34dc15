import DraftText

/// Items of one degree that are counted together.
struct ItemList {
  /// The degree, from 1.
  var depth: Int
  /// The items, in their order.
  var units: [TextUnit]
  /// Whether the items hang on a preambular or operative paragraph.
  var isOwned: Bool

  /// The lists of a text, in the order of their first items.
  ///
  /// Words behind the items of a paragraph close its lists: what follows may go on or begin again.
  static func all(in text: CheckedText) -> [ItemList] {
    var lists: [ItemList] = []
    var open: [(depth: Int, list: Int)] = []
    var isOwned = false
    for unit in text.paragraphs {
      guard let depth = unit.itemDepth else {
        open = []
        if unit.role != .flush { isOwned = unit.role == .preambular || unit.role == .operative }
        continue
      }
      while let last = open.last, last.depth > depth { open.removeLast() }
      if let last = open.last, last.depth == depth {
        lists[last.list].units.append(unit)
      } else {
        open.append((depth, lists.count))
        lists.append(ItemList(depth: depth, units: [unit], isOwned: isOwned))
      }
    }
    return lists
  }
}
