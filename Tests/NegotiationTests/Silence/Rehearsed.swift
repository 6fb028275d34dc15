import DraftText
import Negotiation

/// A negotiation with two versions, `Rev.1` (#2) and `Rev.2` (#3), for trying what follows.
///
/// Its clock counts hours from some Monday; it is always the thousandth.
struct Rehearsed {
  var ledger = Ledger(negotiation: "exercise")

  init() throws {
    try record(.opened(Opening(title: "An exercise")))
    for label in ["Rev.1", "Rev.2"] {
      let circulation = Circulation(
        label: label,
        kind: .revision,
        manifest: Digest(hashed: Array(repeating: 1, count: 32)),
        paragraphs: 3
      )
      try record(.circulated(circulation))
    }
  }

  /// A point in time.
  static func hour(_ hour: Int) -> Instant { Instant(seconds: 1_635_724_800 + hour * 3600) }

  /// Records an event, if the rules allow it.
  mutating func record(_ event: Event) throws {
    let digest = ledger.entries.isEmpty ? nil : Digest(hashed: Array(repeating: 0, count: 32))
    let entry = try ledger.entry(saying: event, at: Self.hour(1000), by: "somebody", after: digest)
    try ledger.append(entry)
  }

  /// Why an event is refused; nothing if it is not.
  func refusal(of event: Event) -> Refusal? {
    var copy = self
    do {
      try copy.record(event)
      return nil
    } catch { return error as? Refusal }
  }
}
