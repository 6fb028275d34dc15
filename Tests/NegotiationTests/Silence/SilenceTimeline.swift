/// An account of the silence procedure that goes through time hour by hour.
///
/// The rules of the record are held against it. It knows no rounds, extensions or objections but as marks on the hours.
struct SilenceTimeline {
  /// Something that happened, as it was recorded, at some hour.
  enum Fact: Hashable {
    case placed(version: Int, at: Int, until: Int, parent: Int?)
    case extended(round: Int, at: Int, until: Int)
    case objected(round: Int, at: Int)
  }

  /// What happened under which entry, in the order of the record.
  var facts: [(entry: Int, fact: Fact)] = []

  /// The hours that matter.
  static let hours = 0..<40

  /// One letter for each hour: `-` ahead, `r` running, `b` broken, `h` held.
  func letters(of round: Int) -> [Character] {
    guard case .placed(_, let start, let first, _) = fact(round) else { return [] }
    var end = first
    var letter: Character = "-"
    return Self.hours.map { hour in
      if hour == start { letter = "r" }
      if hour < start { return letter }
      for case .extended(round, at: hour, until: let later) in facts.map(\.fact)
      where hour < end && later > end { end = later }
      if letter == "r", hour >= end { letter = "h" }
      if letter == "r", facts.contains(where: { $0.fact == .objected(round: round, at: hour) }) {
        letter = "b"
      }
      return letter
    }
  }

  /// The ends that held, hour by hour, as if nobody had ever objected.
  private func ends(of round: Int) -> [Int] {
    guard case .placed(_, let start, let first, _) = fact(round) else { return [] }
    var end = first
    return Self.hours.map { hour in
      for case .extended(round, at: hour, until: let later) in facts.map(\.fact)
      where start <= hour && hour < end && later > end { end = later }
      return end
    }
  }

  private func fact(_ entry: Int) -> Fact? { facts.first { $0.entry == entry }?.fact }

  private var rounds: [Int] {
    facts.compactMap { if case .placed = $0.fact { $0.entry } else { nil } }
  }

  /// Whether two rounds on one version run at some hour.
  private var runsTwice: Bool {
    Self.hours.contains { hour in
      var running: Set<Int> = []
      return facts.contains { entry, fact in
        guard case .placed(let version, _, _, _) = fact, letters(of: entry)[hour] == "r" else {
          return false
        }
        return !running.insert(version).inserted
      }
    }
  }

  /// The account with a further fact; nothing if that must be refused.
  func adding(_ fact: Fact, as entry: Int) -> SilenceTimeline? {
    var next = self
    next.facts.append((entry, fact))
    switch fact {
    case .placed(_, let start, let until, let parent):
      guard start < until, !next.runsTwice else { return nil }
      if let parent { guard letters(of: parent)[start] == "b" else { return nil } }
    case .extended(let round, let hour, let until):
      guard letters(of: round)[hour] == "r", ends(of: round)[hour] < until, !next.runsTwice else {
        return nil
      }
      // An extension that had counted has to count still: what it ended with is seen again.
      let lost = Set(ends(of: round)).subtracting(next.ends(of: round))
      let atOnce = ends(of: round)[hour]
      guard lost.isSubset(of: [atOnce]) else { return nil }
    case .objected(let round, let hour):
      guard letters(of: round)[hour] != "-" else { return nil }
    }
    return next
  }

  /// The account without one fact; nothing if others build on it.
  func removing(_ entry: Int) -> SilenceTimeline? {
    var next = SilenceTimeline()
    for (other, fact) in facts where other != entry {
      switch fact {
      case .placed(_, let start, _, let parent?):
        guard next.rounds.contains(parent), next.letters(of: parent)[start] == "b" else {
          return nil
        }
      case .placed: break
      case .extended(let round, _, _), .objected(let round, _):
        guard next.rounds.contains(round) else { return nil }
      }
      next.facts.append((other, fact))
    }
    return next
  }

  /// The last round that was recorded.
  var last: Int? { rounds.last }
}
