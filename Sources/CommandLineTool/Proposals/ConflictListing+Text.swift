import Interchange
import Secretariat

extension ConflictListing {
  /// The conflicts as a terminal shows them.
  var text: String {
    guard !paragraphs.isEmpty else {
      return "Nothing proposed for \(VisibleText.line(version)) contradicts anything else.\n"
    }
    let count = paragraphs.count
    var lines = [
      "\(count) \(count == 1 ? "paragraph" : "paragraphs") of \(version) in dispute, the most "
        + "contested first"
    ]
    for paragraph in paragraphs {
      let parties =
        paragraph.parties.isEmpty
        ? "" : " – \(paragraph.parties.count) \(paragraph.parties.count == 1 ? "party" : "parties")"
      lines += ["", paragraph.paragraph + parties]
      for conflict in paragraph.conflicts { lines += conflict.lines }
    }
    return lines.map(VisibleText.line).joined(separator: "\n") + "\n"
  }
}

extension ConflictListing.Conflict {
  /// The conflict with its sides, a line each.
  fileprivate var lines: [String] {
    let what =
      switch kind {
      case .words: base.map { "instead of “\($0)”" } ?? "words to put in"
      case .paragraph: "the paragraph as a whole"
      case .alternatives: "another text for the paragraph"
      case .additions: "a new paragraph after it"
      }
    let apart = sides.count(where: \.isWords) > 1 ? " (\(distance) % apart)" : ""
    return ["  \(what)\(apart)"]
      + sides.map { side in
        let wants = side.isWords ? side.wants.isEmpty ? "nothing" : "“\(side.wants)”" : side.wants
        let parties = side.parties.isEmpty ? "" : side.parties.joined(separator: ", ") + ": "
        return "    \(parties)\(wants)"
      }
  }
}
