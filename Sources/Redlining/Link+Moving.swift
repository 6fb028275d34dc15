import Differencing

extension Link {
  /// Says of each link whether it has moved, and puts the links into the order of the old draft.
  ///
  /// The heaviest run of links that are in order on both sides stayed in place, weighed by the
  /// length of the texts; the others moved. So of two blocks that changed places the smaller one
  /// is the mover, and the items of a paragraph move with it.
  ///
  /// - Parameters:
  ///   - links: the links.
  ///   - old: the old texts.
  ///   - new: the new texts.
  /// - Returns: the links in order.
  /// - Complexity: O(n log n).
  static func moving(_ links: [Link], old: TextUnits, new: TextUnits) -> [Link] {
    var links = links.sorted { $0.old[0] < $1.old[0] }
    let run = IncreasingRun.heaviest(
      of: links.map { $0.new[0] },
      weights: links.map { link in
        link.old.reduce(1) { $0 + old.range(of: $1).count }
          + link.new.reduce(1) { $0 + new.range(of: $1).count }
      }
    )
    for index in links.indices { links[index].isMoved = true }
    for index in run { links[index].isMoved = false }
    return links
  }
}
