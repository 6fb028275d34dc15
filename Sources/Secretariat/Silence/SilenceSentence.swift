import DraftText
import Negotiation

/// What a silence is at a time, in a sentence that a minister understands.
struct SilenceSentence {
  /// The sentence, with its full stop.
  let text: String

  /// Says what a round is.
  init(_ round: SilenceRound, at now: Instant, printer: TimePrinter) {
    let until = round.until(at: now)
    switch round.status(at: now) {
    case .ahead:
      text = "Silence from \(printer.text(round.placement.placed)) until \(printer.text(until))."
    case .running:
      let left = TimePrinter.distance(from: now, to: until)
      text = "Silence until \(printer.text(until)): \(left)."
    case .held: text = "Silence held: nobody objected until \(printer.text(until))."
    case .broken:
      let objections = round.objections.filter { round.isInTime($0) && $0.received <= now }
      let isWhole = objections.contains { $0.passages.isEmpty }
      var references: [String] = []
      for reference in objections.flatMap(\.passages).compactMap({ $0.reference?.description })
      where !references.contains(reference) { references.append(reference) }
      let on = isWhole ? "the whole text" : Self.list(references)
      let received = round.breach(by: now)?.received ?? until
      text = "Silence was broken on \(printer.text(received)): \(on)."
    }
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
