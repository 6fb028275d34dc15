import DraftText
import Negotiation

/// The rule of submitted texts that refuses an event; `nil` where none does.
func refused(_ event: TablingEvent, in chronicle: Chronicle) -> TablingRefusal? {
  var chronicle = chronicle
  let found = refusal { try chronicle.table(event) }
  if case .tabling(let reason) = found { return reason }
  return nil
}

/// The rule of any kind that refuses an event.
func blank(_ event: TablingEvent, in chronicle: Chronicle) -> Refusal? {
  var chronicle = chronicle
  return refusal { try chronicle.table(event) }
}
