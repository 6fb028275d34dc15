import Interchange
import Negotiation
import Secretariat

extension SilenceListing {
  /// The rounds for people, a stretch each.
  ///
  /// ```
  /// Rev.2, #9: Silence was broken on PP2 and chapeau of OP4: Thursday, 26 August 2021, noon …
  ///   placed Tuesday, 24 August 2021, 10 a.m. New York (2 p.m. UTC), letter of 24 August 2021
  ///   - PP2, chapeau of OP4: not disclosed, Thursday, 26 August 2021, noon New York (4 p.m. UTC)
  /// ```
  func text(_ printer: TimePrinter) -> String {
    guard !rounds.isEmpty else { return "Nothing was placed under silence.\n" }
    return rounds.flatMap { $0.lines(printer) }.map { VisibleText.line($0) + "\n" }.joined()
  }
}

extension SilenceListing.Round {
  fileprivate func lines(_ printer: TimePrinter) -> [String] {
    var lines = ["\(version), #\(entry): \(sentence)"]
    var placed = "  placed \(printer.text(placed))"
    if kind == .formal { placed += ", by the procedure of the General Assembly" }
    if let parent { placed += ", after #\(parent)" }
    if let letter { placed += ", \(letter)" }
    if let addressees { placed += ", to \(addressees)" }
    lines.append(placed)
    for step in extensions {
      let letter = step.letter.map { ", \($0)" } ?? ""
      lines.append(
        "  extended from \(printer.text(step.old)) to \(printer.text(step.until)), announced "
          + printer.text(step.announced) + letter
      )
    }
    return lines + objections.map { $0.line(printer) }
  }
}

extension SilenceListing.Objection {
  fileprivate func line(_ printer: TimePrinter) -> String {
    let on = paragraphs.isEmpty ? "the whole text" : paragraphs.joined(separator: ", ")
    let who = parties.isEmpty ? "not disclosed" : parties.joined(separator: ", ")
    var line = "  - \(on): \(who), \(printer.text(received))\(isLate ? " (too late)" : "")"
    if let text { line += ": “\(text)”" }
    if let letter { line += ", \(letter)" }
    return line
  }
}
