import Interchange
import Negotiation
import Secretariat

extension PositionListing {
  /// The positions for people, a paragraph after the other.
  var text: String {
    guard !paragraphs.isEmpty else { return "Nobody has said where they stand.\n" }
    var lines: [String] = []
    for paragraph in paragraphs {
      let name = paragraph.paragraph ?? "the whole text"
      lines.append(name + (paragraph.isGone ? " (not in \(version))" : ""))
      for position in paragraph.positions {
        var line = "  \(position.party ?? "a delegation"): \(position.position.rawValue)"
        if let words = position.words { line += ", \(words)" }
        if let proposal = position.proposal { line += " (proposes “\(proposal)”)" }
        if !position.before.isEmpty {
          line += " [before: \(position.before.map(\.rawValue).joined(separator: ", "))]"
        }
        lines.append(line + "  #\(position.entry)")
      }
    }
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }
}
