/// Which paragraphs of a draft belong to which: items and flush text to the paragraph before them.
public struct ParagraphBlocks: Sendable {
  /// For each paragraph the last one that belongs to it, itself if none does.
  public let ends: [Int]
  /// For each paragraph the one that it belongs to.
  public let owners: [Int?]
  private let levels: [Int]

  /// Finds what belongs to what.
  ///
  /// - Complexity: linear in the draft.
  public init(_ draft: Draft) {
    levels = draft.paragraphs.map { Self.level(of: $0.role) }
    var ends = Array(levels.indices)
    var owners: [Int?] = Array(repeating: nil, count: levels.count)
    var open: [Int] = []
    for (index, level) in levels.enumerated() {
      while let last = open.last, levels[last] >= level { open.removeLast() }
      // Items hang on a paragraph, not on a heading or a title.
      if level == 0 { open.removeAll() }
      owners[index] = open.last
      for owner in open { ends[owner] = index }
      switch draft.paragraphs[index].role {
      case .heading, .title, .annex, .opening, .closing: continue
      default: if open.count < 16 { open.append(index) }
      }
    }
    self.ends = ends
    self.owners = owners
  }

  /// How deep a role lies: 0 for paragraphs, 1 and more for what belongs to one.
  public static func level(of role: Role) -> Int {
    switch role {
    case .item(let depth): depth
    case .flush: 1
    default: 0
    }
  }

  /// How deep a paragraph lies.
  public func level(_ index: Int) -> Int { levels[index] }

  /// Whether a paragraph is another one or belongs to it.
  public func contains(_ owner: Int, _ index: Int) -> Bool { (owner...ends[owner]).contains(index) }
}
