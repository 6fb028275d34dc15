import DraftText
import Editorial

extension Suggestion {
  /// What is suggested for one place, in a sentence; `nil` where nothing is.
  ///
  /// - Parameters:
  ///   - place: the unit.
  ///   - runs: its words.
  /// - Returns: the sentence.
  func sentence(at place: TextPlace, _ runs: [Run]) -> String? {
    let scalars = Array(
      Paragraph(id: .provisional(0), role: .plain, runs: runs).words.unicodeScalars
    )
    func words(_ span: Range<Int>) -> String {
      var words = ""
      for scalar in scalars[span.clamped(to: 0..<scalars.count)]
      where scalar != Paragraph.anchorScalar {
        words.unicodeScalars.append(scalar)
      }
      return words
    }
    func word(before offset: Int) -> String {
      let start = scalars[..<min(offset, scalars.count)].lastIndex { $0.properties.isWhitespace }
      return words((start.map { $0 + 1 } ?? 0)..<max(offset, start.map { $0 + 1 } ?? 0))
    }
    let parts = edits.filter { $0.place == place }.map { edit in
      switch edit.change {
      case .words(let new):
        if new.isEmpty { return "take out “\(words(edit.span))”" }
        if edit.span.isEmpty {
          return "put in “\(new)” after “\(word(before: edit.span.lowerBound))”"
        }
        return "write “\(new)” for “\(words(edit.span))”"
      case .emphasis(let isOn):
        return "set “\(words(edit.span))” in \(isOn ? "italics" : "roman")"
      case .label(let label):
        return label.map { "number the paragraph \($0)" } ?? "take the number off"
      }
    }
    return parts.isEmpty ? nil : "Suggested: \(parts.joined(separator: "; "))."
  }
}
