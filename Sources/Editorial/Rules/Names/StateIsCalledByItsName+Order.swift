import DraftText

extension StateIsCalledByItsName {
  /// The first State of a list that stands too late or too early.
  ///
  /// Only a list that is nearly in order was meant to be: the States that held a conference one
  /// after the other are told in the order of the conferences.
  static func orderRemarks(_ tokens: [Token], _ unit: TextUnit) -> [Remark] {
    guard tokens.count > 14 else { return [] }
    return lists(in: tokens).compactMap { list in
      let keys = list.map(\.key)
      let wrong = keys.indices.dropFirst().filter { keys[$0] < keys[$0 - 1] }
      guard list.count >= 8, let first = wrong.first, wrong.count * 6 <= list.count else {
        return nil
      }
      // The one that is out of place is the one that the others can do without.
      let isEarly = first + 1 < keys.count && keys[first + 1] >= keys[first - 1]
      let place = isEarly || first == keys.count - 1 ? first : first - 1
      guard !unit.isQuoted(list[place].span.lowerBound) else { return nil }
      return unit.remark(
        list[place].span,
        "A list of States is in English alphabetical order."
      )
    }
  }

  private struct Named {
    var key: Int
    var span: Range<Int>
  }

  /// Names of States with nothing but commas and “and” between them.
  private static func lists(in tokens: [Token]) -> [[Named]] {
    var lists: [[Named]] = []
    var list: [Named] = []
    var index = 0
    var gap = 0
    while index < tokens.count {
      if let (count, key) = state(at: index, tokens) {
        let span = tokens[index].range.lowerBound..<tokens[index + count - 1].range.upperBound
        list.append(Named(key: key, span: span))
        index += count
        gap = 0
        continue
      }
      if gap < 2, [",", "and", "the", ";"].contains(tokens[index].words) {
        gap += 1
      } else if !list.isEmpty {
        lists.append(list)
        list = []
      }
      index += 1
    }
    if !list.isEmpty { lists.append(list) }
    return lists
  }

  /// The longest name of a State that begins here, and what it is sorted by.
  private static func state(at index: Int, _ tokens: [Token]) -> (count: Int, key: Int)? {
    guard tokens[index].hasCapital, let names = states[tokens[index].words] else { return nil }
    let name = names.first { name in
      index + name.words.count <= tokens.count
        && zip(name.words, tokens[index...]).allSatisfy { $0 == $1.words }
    }
    return name.map { ($0.words.count, $0.key) }
  }

  private static let states: [String: [(words: [String], key: Int)]] = {
    var states: [String: [(words: [String], key: Int)]] = [:]
    var places: [String: Int] = [:]
    func add(_ name: String, _ key: Int) {
      let words = Token.tokens(of: Array(name.unicodeScalars)).map(\.words)
      if let first = words.first { states[first, default: []].append((words, key)) }
    }
    for (place, name) in StateNames.members.enumerated() {
      places[name] = place
      add(name, place)
    }
    // Another name of a State that begins alike has the same place.
    for (name, other) in StateNames.others where name.prefix(1) == other.right.prefix(1) {
      if let place = places[other.right] { add(name, place) }
    }
    return states.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}
