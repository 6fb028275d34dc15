import Interchange
import Negotiation
import Secretariat

extension SilenceListing {
  /// The rounds for people, a stretch each.
  ///
  /// ```
  /// Rev.2, #9: Silence broken Thursday, 26 August 2021, 5.30 p.m. New York (…), on PP2 and PP3.
  ///   - PP2, PP3: not disclosed, Thursday, 26 August 2021, …
  /// ```
  func text(_ printer: TimePrinter) -> String {
    guard !rounds.isEmpty else { return "Nothing was placed under silence.\n" }
    var text = ""
    for round in rounds {
      text += VisibleText.line("\(round.version), #\(round.entry): \(round.sentence)") + "\n"
      for objection in round.objections {
        let on =
          objection.paragraphs.isEmpty
          ? "the whole text" : objection.paragraphs.joined(separator: ", ")
        let who =
          objection.parties.isEmpty
          ? "not disclosed" : objection.parties.joined(separator: ", ")
        let late = objection.isLate ? " (too late)" : ""
        var line = "  - \(on): \(who), \(printer.text(objection.received))\(late)"
        if let words = objection.text { line += ": “\(words)”" }
        text += VisibleText.line(line) + "\n"
      }
    }
    return text
  }
}
