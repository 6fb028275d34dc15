import Redlining

extension Relation {
  /// Whether the words, their setting and the place are as before; the number may differ.
  var isSettled: Bool { operation == .same && !isMoved && formatting.isEmpty }
}

extension ComparisonReport {
  /// The sentences about changes, by the place of their relation.
  var sentences: (paragraphs: [Int: ChangeSentence], footnotes: [Int: ChangeSentence]) {
    var paragraphs: [Int: ChangeSentence] = [:]
    var footnotes: [Int: ChangeSentence] = [:]
    for change in changes {
      switch change.subject {
      case .paragraphs(let index): paragraphs[index] = change.sentence
      case .footnotes(let index): footnotes[index] = change.sentence
      }
    }
    return (paragraphs, footnotes)
  }

  /// How much changed, counted.
  ///
  /// ```
  /// 3 paragraphs modified, 1 deleted, 2 changed in typography only, 12 unchanged; 2 of them renumbered.
  /// ```
  ///
  /// Paragraphs in which only typography or only the style changed are counted by themselves.
  public var countSentence: String {
    guard hasDifferences else { return "Nothing changed." }
    var sentence = Self.clauses(paragraphCounts, unit: "paragraph").joined(separator: ", ")
    var aside: [String] = []
    if paragraphCounts.moved > 0 { aside.append("\(paragraphCounts.moved) of them moved") }
    if paragraphCounts.relabelled > 0 {
      let count = paragraphCounts.relabelled
      aside.append(aside.isEmpty ? "\(count) of them renumbered" : "\(count) renumbered")
    }
    if !aside.isEmpty { sentence += "; " + aside.joined(separator: ", ") }
    if footnoteCounts.changed + footnoteCounts.reformattedOnly > 0 {
      let clauses = Self.clauses(footnoteCounts, unit: "footnote")
      sentence += (sentence.isEmpty ? "" : ". ") + clauses.joined(separator: ", ")
    }
    sentence += "."
    if let folded = foldedTypography, folded > 0 {
      sentence += " Typography of \(folded) place\(folded == 1 ? "" : "s") changed, folded."
    }
    return sentence
  }

  private static func clauses(_ counts: ChangeCounts, unit: String) -> [String] {
    let names: [(Int, String)] = [
      (counts[.modified] - counts.typographicOnly, "modified"), (counts[.inserted], "inserted"),
      (counts[.deleted], "deleted"), (counts[.split], "split"), (counts[.merged], "merged"),
      (counts.typographicOnly, "changed in typography only"),
      (counts.reformattedOnly, "changed in style only"),
      (counts[.same] - counts.reformattedOnly, "unchanged"),
    ]
    var clauses: [String] = []
    for (count, name) in names where count > 0 {
      let units = clauses.isEmpty ? " \(unit)\(count == 1 ? "" : "s")" : ""
      clauses.append("\(count)\(units) \(name)")
    }
    return clauses
  }
}

extension ChangeCounts {
  /// How many did not stay as they were.
  var changed: Int {
    Relation.Operation.allCases.reduce(0) { $1 == .same ? $0 : $0 + self[$1] }
  }
}
