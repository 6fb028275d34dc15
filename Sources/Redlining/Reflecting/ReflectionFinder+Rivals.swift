extension ReflectionFinder {
  /// How much more of one thing than of another has to be there for the words to be taken as those
  /// of the first.
  private static let lead = 0.1

  /// Leaves out what only seems to be taken up since other words that were asked for are.
  ///
  /// Two wishes for one place are often alike: “fountains have to work at night”, “fountains have
  /// to be silent at night”. Where the text has one of them, it has most of the other too.
  static func withoutRivals(_ findings: [Finding]) -> [Finding] {
    var byParagraph: [Int: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      for paragraph in Set(finding.reflection.spans.map(\.paragraph)) {
        byParagraph[paragraph, default: []].append(index)
      }
    }
    return findings.enumerated().filter { index, finding in
      guard finding.reflection.likeness == .near, !finding.asked.isAccepted, !finding.isComplete
      else { return true }
      let others = Set(finding.reflection.spans.flatMap { byParagraph[$0.paragraph] ?? [] })
      return !others.contains { other in
        other != index && isBetter(findings[other], finding)
      }
    }
    .map(\.element)
  }

  /// Whether the words of one finding are rather those of the other.
  private static func isBetter(_ other: Finding, _ finding: Finding) -> Bool {
    guard other.asked.change != finding.asked.change else { return false }
    let isAhead =
      other.reflection.likeness == .equal || other.score > finding.score + lead
    guard isAhead else { return false }
    let own = finding.reflection.spans
    let shared = own.reduce(0) { sum, span in
      sum
        + other.reflection.spans.filter { $0.paragraph == span.paragraph }
        .reduce(0) { $0 + $1.range.clamped(to: span.range).count }
    }
    return shared * 2 >= own.reduce(0) { $0 + $1.range.count }
  }
}
