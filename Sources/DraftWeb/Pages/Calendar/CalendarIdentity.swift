import Negotiation
import Secretariat

/// What never changes of an item of a calendar, and tells nothing of the record.
///
/// It is made of what every reader of the item may see: when it was recorded and what it is. The
/// number of its entry would tell how many others there are, and would differ for a record that has
/// more that is hidden.
struct CalendarIdentity {
  private let names: [Int: String]

  /// Names the items of a record.
  init(_ ledger: Ledger) {
    var names: [Int: String] = [:]
    var taken: [String: Int] = [:]
    let began = ledger.entries.first?.recorded.seconds ?? 0
    for entry in ledger.entries {
      guard let kind = Self.kind(entry.event) else { continue }
      let facts = "\(ledger.negotiation)\n\(began)\n\(entry.recorded.seconds)\n\(kind)"
      // What was recorded in the same second is told apart by its order.
      let count = taken[facts, default: 0]
      taken[facts] = count + 1
      names[entry.number] = ContentTag(Array("\(facts)\n\(count)".utf8)).text
    }
    self.names = names
  }

  /// The name of an item.
  func name(of item: ScheduledItem) -> String { names[item.entry] ?? "item" }

  private static func kind(_ event: Event) -> String? {
    switch event {
    case .consultation(.scheduled): "meeting"
    case .deadline(.set): "deadline"
    case .silence(.placed): "silence"
    case .speakers(.opened): "speakers"
    case .participants(.opened): "participants"
    default: nil
    }
  }
}
