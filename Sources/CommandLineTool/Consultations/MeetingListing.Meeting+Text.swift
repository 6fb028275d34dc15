import Interchange
import Negotiation
import Secretariat

extension MeetingListing.Meeting {
  /// The meeting for people.
  func text(_ printer: TimePrinter) -> String {
    var lines = ["\(name) (\(kind.rawValue), #\(entry)): \(status)"]
    if status != "postponed" { lines += sittings.map { "  \(printer.text($0))" } }
    func add(_ title: String, _ words: String?) {
      if let words, !words.isEmpty { lines.append("  \(title): \(words)") }
    }
    add("reason", reason)
    add("place", place)
    add("chair", chairs.joined(separator: ", "))
    add("part of", parent.map { "#\($0)" })
    add(
      "on the table",
      version.map { label in
        paragraphs.isEmpty ? label : "\(ParagraphSpans(paragraphs).text) of \(label)"
      }
    )
    for reading in readings { add("reading \(reading.number)", reading.section) }
    add("mandate", mandate)
    add("reports to", reportsTo)
    lines += programmeLines(printer)
    if !questions.isEmpty { lines.append("  guiding questions:") }
    lines += questions.enumerated().map { "    \($0 + 1). \($1)" }
    add("documents", documents.joined(separator: ", "))
    if status == "held" || status == "under way" || attendance != nil {
      add("present", attendance?.joined(separator: ", ") ?? "not recorded")
    }
    for statement in statements { lines.append("  \(statement.line)") }
    add("summary", summary)
    add("outcome", outcome)
    for bridge in bridges { add("proposed for \(bridge.paragraph)", "“\(bridge.words)”") }
    add("reported at", reported.map { "#\($0)" })
    add("changed", changes == 0 ? nil : changes == 1 ? "once" : "\(changes) times")
    add("letter", letter)
    add("source", source)
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }

  private func programmeLines(_ printer: TimePrinter) -> [String] {
    guard !programme.isEmpty else { return [] }
    var lines = ["  programme:"]
    var day = sittings.first.map { printer.day($0.start) }
    for item in programme {
      let span = printer.span(of: item, after: day)
      day = span.day
      lines.append("    " + [span.text, item.title].filter { !$0.isEmpty }.joined(separator: ": "))
      if let theme = item.theme { lines.append("      theme: \(theme)") }
      if !item.chairs.isEmpty {
        lines.append("      chair: \(item.chairs.joined(separator: ", "))")
      }
      if !item.speakers.isEmpty {
        lines.append("      speakers: \(item.speakers.joined(separator: ", "))")
      }
      lines += item.questions.enumerated().map { "      \($0 + 1). \($1)" }
    }
    return lines
  }
}

extension MeetingListing.Statement {
  /// The statement in one line: `#7 Delegation A on OP4 (b) of Zero draft: oppose, too long`.
  fileprivate var line: String {
    var line = "#\(entry) \(speaker)"
    if !paragraphs.isEmpty {
      line += " on \(ParagraphSpans(paragraphs).text)" + (version.map { " of \($0)" } ?? "")
    }
    if let alternative { line += " (\(alternative))" }
    line += ": \(position.rawValue)"
    if let words { line += ", \(words)" }
    if let proposal { line += " (proposes “\(proposal)”)" }
    if corrections > 0 { line += " (corrected)" }
    if isWithdrawn { line += " (withdrawn)" }
    return line
  }
}
