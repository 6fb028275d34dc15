import Negotiation

/// How often everything that has a time was changed, and when that was recorded last.
///
/// A calendar program believes the copy with the higher number; so the number only ever grows:
/// what was undone counts as a change, and so does undoing it.
struct ItemChanges {
  /// The entries that changed an item, by the entry that it began with.
  private var entries: [Int: [Entry]] = [:]

  /// Goes through a record.
  init(_ ledger: Ledger) {
    for entry in ledger.entries {
      if let root = Self.root(of: entry, in: ledger) { entries[root, default: []].append(entry) }
    }
  }

  /// How often an item was changed after it began.
  func sequence(of root: Int) -> Int { max(0, (entries[root]?.count ?? 0) - 1) }

  /// When the last change was recorded.
  func revised(_ root: Int) -> Instant? { entries[root]?.last?.recorded }

  /// What was announced of a meeting, in order, whether it still counts or not.
  func announcements(of root: Int) -> [Consultation] {
    (entries[root] ?? []).compactMap { entry in
      switch entry.event {
      case .consultation(.scheduled(let consultation)): consultation
      case .consultation(.changed(let change)): change.consultation
      default: nil
      }
    }
  }

  /// The entry that an item began with, where an entry begins or changes one.
  private static func root(of entry: Entry, in ledger: Ledger) -> Int? {
    switch entry.event {
    case .consultation(.scheduled), .deadline(.set), .silence(.placed), .speakers(.opened),
      .participants(.opened):
      entry.number
    case .consultation(.changed(let change)): change.meeting
    case .consultation(.postponed(let postponement)): postponement.meeting
    case .consultation(.cancelled(let cancellation)): cancellation.meeting
    case .deadline(.extended(let step)): step.deadline
    case .deadline(.met(let fulfilment)): fulfilment.deadline
    case .deadline(.lifted(let lifting)): lifting.deadline
    case .silence(.extended(let step)): step.round
    case .silence(.objected(let objection)): objection.round
    case .reversed(let reversal) where (1..<entry.number).contains(reversal.entry):
      root(of: ledger.entries[reversal.entry - 1], in: ledger)
    default: nil
    }
  }
}
