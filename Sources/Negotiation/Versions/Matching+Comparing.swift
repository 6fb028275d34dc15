import DraftText
public import Redlining

extension Matching {
  /// Takes over what a comparison found.
  ///
  /// Of the pieces of a split, and of the parts of a merger, the longest continues the whole; the
  /// first of them where several are as long.
  public init(_ comparison: Comparison) {
    var continued: [Pair] = []
    var related: [Pair] = []
    for relation in comparison.relations {
      let pairs = relation.old.flatMap { old in relation.new.map { Pair(old: old, new: $0) } }
      guard pairs.count > 1 else {
        continued += pairs
        continue
      }
      let parts = relation.old.count > 1 ? comparison.old : comparison.new
      let heir = pairs.indices.max { left, right in
        func length(_ index: Int) -> Int {
          let part = relation.old.count > 1 ? pairs[index].old : pairs[index].new
          return parts.paragraphs[part].words.unicodeScalars.count
        }
        // Of equals the first is the larger.
        return (length(left), right) < (length(right), left)
      }
      for index in pairs.indices {
        if index == heir { continued.append(pairs[index]) } else { related.append(pairs[index]) }
      }
    }
    self.init(continued: continued, related: related)
  }
}
