extension Array where Element == Run {
  /// The runs without empty ones, neighbours of one style in one.
  public var joiningNeighbours: [Run] {
    var joined: [Run] = []
    var words = ""
    var style: Style?
    func settle() {
      if let style, !words.isEmpty { joined.append(.text(words, style)) }
      words = ""
      style = nil
    }
    for run in self {
      switch run {
      case .text(let text, let next):
        // An empty one parts no neighbours.
        if text.isEmpty { continue }
        if next != style {
          settle()
          style = next
        }
        words += text
      case .footnote:
        settle()
        joined.append(run)
      }
    }
    settle()
    return joined
  }
}
