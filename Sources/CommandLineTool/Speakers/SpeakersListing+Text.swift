import Interchange
import Negotiation
import Secretariat

extension SpeakersListing {
  /// The lists for people.
  func text(_ printer: TimePrinter) -> String {
    guard !lists.isEmpty else { return "There is no list of speakers.\n" }
    return lists.map { $0.text(printer) }.joined(separator: "\n")
  }
}

extension SpeakersListing.List {
  fileprivate func text(_ printer: TimePrinter) -> String {
    var head = "\(title), #\(entry)"
    if let until { head += "; registration until \(printer.text(until))" }
    if isClosed { head += "; only those who registered may speak" }
    var text = VisibleText.line(head) + "\n"
    for limit in limits {
      text += VisibleText.line("  \(limit.speaker): \(Self.clock(limit.seconds))") + "\n"
    }
    var table = TextTable(head: ["", "entry", "speaker", "may speak", "status"])
    for (index, speaker) in speakers.enumerated() {
      var name = speaker.party
      if !speaker.behalf.isEmpty {
        name += " on behalf of " + speaker.behalf.joined(separator: ", ")
      }
      if let level = speaker.level { name += " (\(level))" }
      var status = speaker.status
      if let seconds = speaker.seconds { status += " \(Self.clock(seconds))" }
      if let overrun = speaker.overrun { status += ", \(Self.clock(overrun)) over" }
      if speaker.isLate { status += ", registered late" }
      table.lines.append([
        "\(index + 1)", "#\(speaker.entry)", name, speaker.limit.map(Self.clock) ?? "–", status,
      ])
    }
    return text + (table.lines.isEmpty ? "" : table.text)
  }

  /// Minutes and seconds: `3:20`.
  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
