import Interchange
import Publishing

/// A checklist as a terminal shows it: what is to do first, a line for each item.
struct ChecklistText {
  private let checklist: Checklist
  private let width: Int

  /// Takes a list, and how wide lines may be.
  init(_ checklist: Checklist, width: Int) {
    self.checklist = checklist
    self.width = max(width, 40)
  }

  /// The list.
  var text: String {
    let printer = ChecklistPaper(checklist)
    var lines = [printer.title] + wrapped(checklist.sentence, indent: 0) + printer.days
    for standing in Checklist.Standing.allCases {
      let items = checklist.items(standing)
      guard !items.isEmpty else { continue }
      lines += ["", ChecklistPaper.heading(standing, items.count)]
      for item in items {
        lines += wrapped("\(standing.letter) \(item.subject.title): \(item.says)", indent: 2)
        let shown = item.details.prefix(ChecklistPaper.lines)
        for detail in shown { lines += wrapped("- \(detail)", indent: 6) }
        if item.details.count > shown.count {
          lines += wrapped("- and \(item.details.count - shown.count) more", indent: 6)
        }
        if let next = item.next { lines += wrapped(next, indent: 6) }
      }
    }
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }

  /// Words on lines of the width, those after the first two columns deeper.
  private func wrapped(_ words: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    var isEmpty = true
    for word in words.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin + "  "
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
