/// Finds new paragraphs of which only one can be wanted: those at one place that say nearly the
/// same in other words, and alternatives to one paragraph.
struct RivalTexts {
  private var rivals: Set<CompilationMaking.AdditionKey> = []

  /// Texts that share at least this much of their words are about the same thing.
  private static let least = 0.5
  /// Of more texts at one place only neighbours are compared.
  private static let most = 60

  init(_ keys: [CompilationMaking.AdditionKey]) {
    var groups: [[CompilationMaking.AdditionKey]] = []
    for key in keys where key.kind == .insertion || key.kind == .alternative {
      if let last = groups.last?[0], last.anchor == key.anchor, last.kind == key.kind {
        groups[groups.count - 1].append(key)
      } else {
        groups.append([key])
      }
    }
    for group in groups where group.count > 1 {
      if group[0].kind == .alternative {
        rivals.formUnion(group)
        continue
      }
      var words = ComparedWords()
      let places = group.map { words.add($0.words) }
      for place in places {
        let others = places[(place + 1)...].prefix(Self.most)
        for (other, distance) in zip(others, words.distances(from: place, to: others))
        where 1 - distance >= Self.least {
          rivals.formUnion([group[place], group[other]])
        }
      }
    }
  }

  func contains(_ key: CompilationMaking.AdditionKey) -> Bool { rivals.contains(key) }
}
