import DraftText
import Negotiation

/// What a silence is at a time, in a sentence that a minister understands.
struct SilenceSentence {
  /// The sentence, with its full stop.
  let text: String

  /// Says what a round is.
  ///
  /// - Parameters:
  ///   - round: the round.
  ///   - now: the time.
  ///   - printer: how times are printed.
  ///   - isShort: whether the year is left out where it is this one.
  init(_ round: SilenceRound, at now: Instant, printer: TimePrinter, isShort: Bool = false) {
    func time(_ instant: Instant) -> String { printer.text(instant, near: isShort ? now : nil) }
    let until = round.until(at: now)
    switch round.status(at: now) {
    case .ahead: text = "Silence from \(time(round.placement.placed)) until \(time(until))."
    case .running:
      let left = TimePrinter.distance(from: now, to: until)
      text = "Silence until \(time(until)): \(left)."
    case .held: text = "Silence held: nobody objected until \(time(until))."
    case .broken:
      let names = round.brokenOn(by: now)
      let received = round.breach(by: now)?.received ?? until
      let on = names.isEmpty ? "the whole text" : Self.list(names)
      text = "Silence was broken on \(on): \(time(received))."
    }
  }

  /// `PP2, PP3 and chapeau of OP4`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
