import Interchange
import Negotiation
import Secretariat

extension PositionListing {
  /// The positions for people, a paragraph after the other.
  ///
  /// ```
  /// OP5 (b)
  ///   Group X: oppose, prefers the words of 2017 [#9, OP4 (b) of Zero draft]
  ///     earlier: support [#7, OP4 (b) of Zero draft]
  /// ```
  var text: String {
    guard !paragraphs.isEmpty else { return "Nobody has said where they stand.\n" }
    var lines: [String] = []
    for paragraph in paragraphs {
      let name = paragraph.paragraph ?? "the whole text"
      lines.append(name + (paragraph.isAbsent ? " (not in \(version))" : ""))
      for position in paragraph.positions { lines += position.lines }
    }
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }
}

extension PositionListing.Position {
  fileprivate var lines: [String] {
    var about = [portion, alternative].compactMap { $0 }
    if isInherited { about.append("said on another paragraph") }
    let holder = party ?? "a \((voice ?? .delegation).rawValue)"
    let name = holder + (about.isEmpty ? "" : " (\(about.joined(separator: ", ")))")
    var lines = ["  \(name): \(standing?.words(of: holder) ?? "withdrawn")"]
    lines += earlier.map {
      "    \($0.isWithdrawn ? "withdrawn" : "earlier"): \($0.words(of: holder))"
    }
    lines += since.map { "    \($0.isWithdrawn ? "withdrawn" : "since"): \($0.words(of: holder))" }
    return lines
  }
}

extension PositionListing.Remark {
  /// The remark in one line: `oppose, too long [Delegation A, #9, OP4 (b) of Zero draft]`.
  fileprivate func words(of holder: String) -> String {
    var line = position.rawValue
    if let words { line += ", \(words)" }
    if let proposal { line += " (proposes “\(proposal)”)" }
    let aside = [speaker == holder ? nil : speaker, "#\(entry)", on].compactMap { $0 }
    return "\(line) [\(aside.joined(separator: ", "))]"
  }
}
