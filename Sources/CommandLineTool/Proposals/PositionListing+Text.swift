import Interchange
import Negotiation
import Secretariat

extension PositionListing {
  /// The positions for people, a paragraph after the other.
  ///
  /// ```
  /// OP5 (b)
  ///   oppose: Group X; amend: Delegation A (#12)
  ///   Group X: oppose, prefers the words of 2017 [#9, OP4 (b) of Zero draft]
  ///     earlier: support [#7, OP4 (b) of Zero draft]
  ///   #12 Delegation A: OP5 (b): “small” → “minor”
  /// ```
  var text: String {
    guard !paragraphs.isEmpty else { return "Nobody has said where they stand.\n" }
    var lines: [String] = []
    for paragraph in paragraphs {
      let name = paragraph.paragraph ?? "the whole text"
      lines.append(name + (paragraph.isAbsent ? " (not in \(version))" : ""))
      if let summary = paragraph.summary.line { lines.append("  " + summary) }
      for position in paragraph.positions { lines += position.lines }
      lines += paragraph.proposed.map { "  " + $0.line }
    }
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }
}

extension PositionListing.Summary {
  /// `support: …; oppose: …; amend: …; reserve: …`, without the sides that nobody takes.
  fileprivate var line: String? {
    let sides = PositionListing.Side.allCases.filter { !self[$0].isEmpty }
      .map { "\($0.rawValue): " + self[$0].joined(separator: ", ") }
    return sides.isEmpty ? nil : sides.joined(separator: "; ")
  }
}

extension PositionListing.Proposed {
  /// What is proposed in one line: `#12 Delegation A: delete OP4 [OP3 of Zero draft]`.
  fileprivate var line: String {
    let who = holders.isEmpty ? "a delegation" : holders.joined(separator: ", ")
    let aside = [on, isInherited ? "of another paragraph" : nil].compactMap { $0 }
    return "#\(proposal) \(who): \(says)"
      + (aside.isEmpty ? "" : " [\(aside.joined(separator: ", "))]")
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
