import DraftText
import Interchange
import Negotiation
import Secretariat

extension ParticipantsListing {
  /// The lists for people, proposed names and final ones.
  ///
  /// ```
  /// Civil society, #8; objections until Friday, 10 September 2021, 5 p.m. New York (9 p.m. UTC)
  /// entry  participant     kind                  status
  /// #9     Organization Y  academic institution  accepted
  /// #10    Organization Z                        objected
  /// Closed. Final: 1 of 2; for the Assembly to decide: 1.
  /// ```
  func text(_ printer: TimePrinter) -> String {
    guard !lists.isEmpty else { return "There is no list of participants.\n" }
    return lists.map { $0.text(printer) }.joined(separator: "\n")
  }
}

extension ParticipantsListing.List {
  fileprivate func text(_ printer: TimePrinter) -> String {
    let head = "\(title), #\(entry); objections until \(printer.text(until))"
    var text = VisibleText.line(head) + "\n"
    if let source { text += VisibleText.line("  source: \(source)") + "\n" }
    guard !participants.isEmpty else { return text }
    var table = TextTable(head: ["entry", "participant", "kind", "status"])
    table.lines = participants.map { participant in
      ["#\(participant.entry)", participant.name, participant.kind ?? "", Self.status(participant)]
    }
    return text + table.text + count + "\n"
  }

  private var count: String {
    let final = participants.count { $0.status == "accepted" }
    let objected = participants.count { $0.status == "objected" }
    var words = "Open. Proposed: \(participants.count)"
    if !isOpen { words = "Closed. Final: \(final) of \(participants.count)" }
    if objected > 0 { words += "; for the Assembly to decide: \(objected)" }
    return words + "."
  }

  private static func status(_ participant: ParticipantsListing.Participant) -> String {
    var words = [participant.status]
    if let day = participant.decided { words.append("decided \(day.printed)") }
    if participant.lateObjections > 0 {
      let count = participant.lateObjections
      words.append("\(count) late objection\(count == 1 ? "" : "s")")
    }
    return words.joined(separator: ", ")
  }
}
