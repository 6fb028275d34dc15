import Interchange

extension Console {
  /// Tells a line in which nothing can act on the terminal.
  func tell(line: String) { tell(VisibleText.line(line)) }

  /// Tells what should be looked at before it is relied upon.
  func tell(doubt: String) { tell(line: "note: \(doubt)") }
}
