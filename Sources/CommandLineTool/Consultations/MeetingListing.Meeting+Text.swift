import Interchange
import Negotiation
import Secretariat

extension MeetingListing.Meeting {
  /// The meeting for people.
  func text(_ printer: TimePrinter) -> String {
    var lines = ["\(name) (\(kind.rawValue), #\(entry)): \(status)"]
    for sitting in sittings {
      lines.append("  \(printer.text(sitting.start)) to \(printer.hour(sitting.end))")
    }
    func add(_ title: String, _ words: String?) {
      if let words, !words.isEmpty { lines.append("  \(title): \(words)") }
    }
    add("place", place)
    add("chair", chairs.joined(separator: ", "))
    add("part of", parent.map { "#\($0)" })
    add("on the table", version.map { ([$0] + paragraphs).joined(separator: ", ") })
    for reading in readings { add("reading \(reading.number)", reading.section) }
    add("cancelled", cancelled.map { $0.isEmpty ? "yes" : $0 })
    if !programme.isEmpty {
      lines.append("  programme:")
      for item in programme {
        let time = [item.start, item.end].compactMap { $0.map(printer.hour) }
        let span = time.isEmpty ? "" : time.joined(separator: " to ") + ": "
        lines.append("    \(span)\(item.title)")
      }
    }
    if !questions.isEmpty {
      lines.append("  guiding questions:")
      for (index, question) in questions.enumerated() {
        lines.append("    \(index + 1). \(question)")
      }
    }
    add("present", attendance.joined(separator: ", "))
    for statement in statements { lines.append("  \(statement.line)") }
    add("summary", summary)
    add("outcome", outcome)
    add("letter", letter)
    add("source", source)
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }
}

extension MeetingListing.Statement {
  /// The statement in one line: `#7 Delegation A on OP4 (b) of Zero draft: oppose, too long`.
  fileprivate var line: String {
    var line = "#\(entry) \(speaker)"
    if !paragraphs.isEmpty {
      line += " on \(paragraphs.joined(separator: ", "))" + (version.map { " of \($0)" } ?? "")
    }
    if let alternative { line += " (\(alternative))" }
    line += ": \(position.rawValue)"
    if let words { line += ", \(words)" }
    if let proposal { line += " (proposes “\(proposal)”)" }
    return line
  }
}
