import DraftText
import Interchange
import Redlining

/// What stands at one place of a tracked text.
enum TrackedPlace: Hashable {
  /// A relation whose paragraphs stand where they stood.
  ///
  /// One paragraph on each side, or several that are parted by inserted and deleted ends.
  case standing(relation: Int)
  /// The first paragraphs of a relation whose others are deleted and inserted whole.
  case heading(relation: Int)
  /// Where the paragraph of a moved relation left.
  case departed(relation: Int)
  /// Where the paragraph of a moved relation arrived.
  case arrived(relation: Int)
  /// A paragraph of the earlier version that is deleted whole.
  case deleted(old: Int)
  /// A paragraph of the later version that is inserted whole.
  case inserted(new: Int)
}

extension TrackedPlace {
  /// The places of a tracked text, in order.
  ///
  /// Those that both versions have follow each other as in both. Between two of them come what
  /// only the earlier version has, then what only the later one has.
  ///
  /// - Complexity: linear in the paragraphs.
  static func places(of report: ComparisonReport, showsMoves: Bool) -> [TrackedPlace] {
    var oldOnly: [Int: TrackedPlace] = [:]
    var newOnly: [Int: TrackedPlace] = [:]
    var shared: [(old: Range<Int>, new: Range<Int>, place: TrackedPlace)] = []
    for (index, relation) in report.paragraphRelations.enumerated() {
      for old in relation.old { oldOnly[old] = .deleted(old: old) }
      for new in relation.new { newOnly[new] = .inserted(new: new) }
      guard let old = relation.old.first, let new = relation.new.first else { continue }
      let isSingle = relation.old.count == 1 && relation.new.count == 1
      let last = shared.last
      // A relation that crosses one before it is a move, whatever it is called.
      guard !relation.isMoved, old >= last?.old.upperBound ?? 0, new >= last?.new.upperBound ?? 0
      else {
        if isSingle, showsMoves {
          oldOnly[old] = .departed(relation: index)
          newOnly[new] = .arrived(relation: index)
        }
        continue
      }
      if isSingle || isParted(relation, in: report) {
        shared.append(
          (
            old..<old + relation.old.count, new..<new + relation.new.count,
            .standing(relation: index)
          )
        )
      } else {
        shared.append((old..<old + 1, new..<new + 1, .heading(relation: index)))
      }
    }
    var places: [TrackedPlace] = []
    var old = 0
    var new = 0
    func emit(until end: (old: Int, new: Int)) {
      places += (old..<max(old, end.old)).compactMap { oldOnly[$0] }
      places += (new..<max(new, end.new)).compactMap { newOnly[$0] }
    }
    for place in shared {
      emit(until: (place.old.lowerBound, place.new.lowerBound))
      places.append(place.place)
      (old, new) = (place.old.upperBound, place.new.upperBound)
    }
    emit(until: (report.old.draft.paragraphs.count, report.new.draft.paragraphs.count))
    return places
  }

  /// Whether the paragraphs of a split or a merger can be parted by ends alone: they stand one
  /// after the other and look the same.
  ///
  /// Not where they call notes: beside a changed end LibreOffice loses the change and pandoc puts
  /// words into the note.
  private static func isParted(_ relation: Relation, in report: ComparisonReport) -> Bool {
    let areNeighbours = [relation.old, relation.new].allSatisfy { indices in
      zip(indices, indices.dropFirst()).allSatisfy { $0 + 1 == $1 }
    }
    let paragraphs =
      relation.old.map { report.old.draft.paragraphs[$0] }
      + relation.new.map { report.new.draft.paragraphs[$0] }
    return areNeighbours && Set(paragraphs.map(ParagraphSetting.init)).count == 1
      && paragraphs.allSatisfy { $0.runs.allSatisfy(\.isText) }
  }
}
