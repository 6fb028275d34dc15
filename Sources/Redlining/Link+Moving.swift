import Differencing

extension Link {
  /// Says of each link whether it has moved, and puts the links into the order of the old draft.
  ///
  /// The problem: when OP5 stands after OP7, it has moved down, or OP6 and OP7 have moved up. The
  /// idea is to say what takes the fewest words to say: that one paragraph moved, however long it
  /// is, and not two. So what stayed is the heaviest run of links that are in order on both sides,
  /// where
  ///
  /// - a paragraph counts for one, and a heading for two;
  /// - the items of a paragraph count for little, because they go where it goes;
  /// - of two paragraphs that changed places the shorter one is the mover.
  ///
  /// - Parameters:
  ///   - links: the links.
  ///   - old: the old side.
  ///   - new: the new side.
  /// - Returns: the links in order.
  /// - Complexity: O(n log n).
  static func moving(_ links: [Link], old: AlignmentSide, new: AlignmentSide) -> [Link] {
    var links = links.sorted { $0.old[0] < $1.old[0] }
    let run = IncreasingRun.heaviest(
      of: links.map { $0.new[0] },
      weights: links.map { max(old.weight(of: $0.old), new.weight(of: $0.new)) }
    )
    for index in links.indices { links[index].isMoved = true }
    for index in run { links[index].isMoved = false }
    return links
  }
}
