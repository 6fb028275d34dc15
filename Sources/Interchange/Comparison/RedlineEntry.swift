import DraftText
import Redlining

/// A place in the shown order of a comparison.
public enum RedlineEntry: Hashable, Sendable {
  /// The relation at this place among the relations.
  case relation(Int)
  /// The place that the paragraphs of a moved relation left.
  case departure(Int)
}

extension ComparisonReport {
  /// The relations in their order, with a mark where moved paragraphs stood before.
  ///
  /// A departure follows what became of the old paragraph before it, unless that moved as well:
  /// then it follows that one's departure.
  public func entries() -> [RedlineEntry] {
    let relations = paragraphRelations
    // departures[slot]: what left after relation slot - 1; slot 0 is the beginning.
    var departures: [Int: [Int]] = [:]
    var slot = 0
    for paragraph in old.draft.paragraphs.indices {
      guard let index = relationOfOld[paragraph] else { continue }
      if !relations[index].isMoved {
        slot = index + 1
      } else if relations[index].old.first == paragraph {
        departures[slot, default: []].append(index)
      }
    }
    var entries = (departures[0] ?? []).map(RedlineEntry.departure)
    for index in relations.indices {
      entries.append(.relation(index))
      entries += (departures[index + 1] ?? []).map(RedlineEntry.departure)
    }
    return entries
  }
}
