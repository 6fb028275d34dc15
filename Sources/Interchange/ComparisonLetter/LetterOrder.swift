import DraftText
import Redlining

/// What moved and what got another number, put together as people say it.
struct LetterOrder {
  /// A move.
  enum Move {
    /// Two paragraphs beside each other changed places; by their places in the old version.
    case exchange(Int, Int)
    /// A paragraph stands elsewhere.
    case move(Relation)
  }

  /// Paragraphs in a row that all are called something else by the same count.
  struct Run {
    var firstOld: Int
    var lastOld: Int
    var firstNew: Int
    var lastNew: Int
    /// How many paragraphs there are, items not counted.
    var count = 1
  }

  private let report: ComparisonReport
  private let partners: [Int: Int]
  /// The moves, in the order of the new version; items go where their paragraph goes.
  private(set) var moves: [Move] = []

  init(_ report: ComparisonReport) {
    self.report = report
    var partners: [Int: Int] = [:]
    for relation in report.paragraphRelations
    where relation.old.count == 1 && relation.new.count == 1 {
      partners[relation.old[0]] = relation.new[0]
    }
    self.partners = partners
    for relation in report.paragraphRelations where relation.isMoved { add(relation) }
  }

  /// The paragraph of the new version that an old one became, if it became one.
  func newOfOld(_ old: Int) -> Int? { partners[old] }

  private mutating func add(_ relation: Relation) {
    guard let old = relation.old.first, let new = relation.new.first else { return }
    if isPart(new, report.new), isPart(old, report.old),
      let owner = owner(of: old, in: report.old),
      partners[owner] == self.owner(of: new, in: report.new)
    {
      return
    }
    for other in [neighbour(of: old, by: 1), neighbour(of: old, by: -1)] {
      guard let other, let place = partners[other], !isExchanged(old), !isExchanged(other),
        !isPart(new, report.new), !isPart(place, report.new)
      else { continue }
      let (first, second) = old < other ? (new, place) : (place, new)
      if second < first, following(second, in: report.new) == first {
        moves.append(.exchange(old, other))
        return
      }
    }
    moves.append(.move(relation))
  }

  /// Whether an old paragraph changed places with its neighbour, which says its number too.
  private func isExchanged(_ old: Int) -> Bool {
    moves.contains { move in
      guard case .exchange(let one, let other) = move else { return false }
      return old == one || old == other
    }
  }

  private func isPart(_ index: Int, _ version: ComparedVersion) -> Bool {
    switch version.draft.paragraphs[index].role {
    case .item, .flush: true
    default: false
    }
  }

  private func owner(of index: Int, in version: ComparedVersion) -> Int? {
    (0..<index).last { !isPart($0, version) }
  }

  private func following(_ index: Int, in version: ComparedVersion) -> Int? {
    version.draft.paragraphs.indices.dropFirst(index + 1).first { !isPart($0, version) }
  }

  private func neighbour(of old: Int, by step: Int) -> Int? {
    isPart(old, report.old)
      ? nil : step > 0 ? following(old, in: report.old) : owner(of: old, in: report.old)
  }

  /// The runs of paragraphs that stayed in place and are called something else.
  ///
  /// - Parameter isRenamed: says whether two paragraphs that are one have two names.
  /// - Returns: the runs, in the order of the new version.
  func runs(_ isRenamed: (_ old: Int, _ new: Int) -> Bool) -> [Run] {
    var runs: [Run] = []
    for relation in report.paragraphRelations
    where relation.old.count == 1 && relation.new.count == 1 && !relation.isMoved {
      let (old, new) = (relation.old[0], relation.new[0])
      guard isRenamed(old, new), !isExchanged(old), !goesWithOwner(old, new) else { continue }
      if let last = runs.last, following(last.lastOld, in: report.old) == old,
        following(last.lastNew, in: report.new) == new, isAlike(last.lastOld, old)
      {
        runs[runs.count - 1].lastOld = old
        runs[runs.count - 1].lastNew = new
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(firstOld: old, lastOld: old, firstNew: new, lastNew: new))
      }
    }
    return runs
  }

  /// Whether an item kept its mark and its paragraph, which alone has another number.
  private func goesWithOwner(_ old: Int, _ new: Int) -> Bool {
    guard isPart(old, report.old), isPart(new, report.new),
      let owner = owner(of: old, in: report.old)
    else { return false }
    return partners[owner] == self.owner(of: new, in: report.new)
      && report.old.draft.paragraphs[old].label == report.new.draft.paragraphs[new].label
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    let paragraphs = report.old.draft.paragraphs
    return paragraphs[one].role == paragraphs[other].role
  }

  /// Places in order, put together where three or more numbered ones of a kind are in a row.
  static func stretches(_ places: [Int], in version: ComparedVersion) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    let paragraphs = version.draft.paragraphs
    func isNumbered(_ role: Role) -> Bool { role == .preambular || role == .operative }
    for place in places.sorted() {
      if let last = stretches.last, last.upperBound + 1 == place,
        isNumbered(paragraphs[place].role),
        paragraphs[place].role == paragraphs[last.upperBound].role
      {
        stretches[stretches.count - 1] = last.lowerBound...place
      } else {
        stretches.append(place...place)
      }
    }
    return stretches.flatMap { stretch in
      stretch.count == 2
        ? [stretch.lowerBound...stretch.lowerBound, stretch.upperBound...stretch.upperBound]
        : [stretch]
    }
  }
}
