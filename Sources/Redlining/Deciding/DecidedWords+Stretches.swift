extension DecidedWords {
  /// Edits in one stretch of words.
  struct Cluster {
    var range: Range<Int>
    var edits: [TextEdit]
    var isContested: Bool
  }

  /// Edits that overlap or exclude each other, together.
  func clusters(_ accepted: [Wanted], _ open: [Wanted], isRetained: Bool) -> [Cluster] {
    let made = Set(accepted.flatMap(\.edits))
    let all = made.union(open.flatMap(\.edits)).sorted()
    var clusters: [Cluster] = []
    for edit in all {
      let isOpen = !made.contains(edit) || isRetained
      if var last = clusters.popLast() {
        if edit.range.lowerBound < last.range.upperBound
          || last.edits.contains(where: { $0.excludes(edit) })
        {
          last.range =
            last.range.lowerBound..<max(last.range.upperBound, edit.range.upperBound)
          last.edits.append(edit)
          last.isContested = true
          clusters.append(last)
          continue
        }
        clusters.append(last)
      }
      clusters.append(Cluster(range: edit.range, edits: [edit], isContested: isOpen))
    }
    return clusters
  }

  /// The clusters, those in dispute with the brackets that they stand in or cut, and with all that
  /// comes to lie in them then.
  func stretches(_ clusters: [Cluster], within brackets: [Range<Int>]) -> [Cluster] {
    var wide: [Cluster] = []
    func together(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
      min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
    }
    func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
      one.lowerBound < other.upperBound && other.lowerBound < one.upperBound
    }
    for cluster in clusters where cluster.isContested {
      var cluster = cluster
      for bracket in brackets where overlap(bracket, cluster.range) {
        cluster.range = together(cluster.range, bracket)
      }
      if let last = wide.last, overlap(last.range, cluster.range) {
        wide[wide.count - 1].range = together(last.range, cluster.range)
        wide[wide.count - 1].edits += cluster.edits
      } else {
        wide.append(cluster)
      }
    }
    for cluster in clusters where !cluster.isContested {
      if let place = wide.firstIndex(where: { overlap($0.range, cluster.range) }) {
        wide[place].edits += cluster.edits
      } else {
        wide.append(cluster)
      }
    }
    return wide.sorted { one, other in
      one.range.lowerBound == other.range.lowerBound
        ? one.range.upperBound < other.range.upperBound
        : one.range.lowerBound < other.range.lowerBound
    }
  }
}
