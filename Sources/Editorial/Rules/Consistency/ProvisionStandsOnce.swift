import DraftText

/// A text makes each provision once only.
///
/// A provision that appears twice may be amended in one place and forgotten in the other. If the
/// two differ in a word, such as “will” and “shall”, readers will look for a difference in meaning.
///
/// Two operative paragraphs or subparagraphs are reported if the whole of one is contained in the
/// other after the same verb. Names and numbers must be the same, because a list may say the same
/// of several States. The articles of conventions and rules are not compared, and the preamble may
/// mention what the operative part provides. It is reported as information if one provision speaks
/// of “the identification of” someone whom another says is to be “identified”.
///
/// - Right: `3. … encourages the Secretary-General to give the highest visibility to the high-level meeting; … 14. Decides that the proceedings … shall be webcast;`
/// - Wrong: `3. Also decides that the proceedings of the high-level meeting will be webcast, and encourages …; … 14. Decides that the proceedings of the high-level meeting shall be webcast;`
/// - Source: good practice; the paragraph on the webcast was removed from 75/283 before adoption
/// - Certainty: G
/// - Severity: warning
/// - Languages: English
struct ProvisionStandsOnce: EditorialRule {
  let id: RuleID = 85

  func remarks(on text: CheckedText) -> [Remark] {
    text.parts.filter { !isConvention(text.paragraphs[$0.paragraphs]) }.flatMap { part in
      counted(text.paragraphs[part.paragraphs]).flatMap { units in
        let provisions = provisions(of: units)
        return (remarks(on: provisions) + acts(in: provisions)).sorted { $0.place < $1.place }
      }
    }
  }

  /// Whether a part has articles: these repeat each other, and have to.
  private func isConvention(_ units: ArraySlice<TextUnit>) -> Bool {
    units.contains { unit in
      unit.isHeading && ["article", "rule", "regulation"].contains(unit.firstWord?.folded ?? "")
    }
  }

  /// The stretches that are counted together.
  private func counted(_ units: ArraySlice<TextUnit>) -> [ArraySlice<TextUnit>] {
    var stretches: [ArraySlice<TextUnit>] = []
    var start = units.startIndex
    for (place, unit) in zip(units.indices, units) where place > start {
      let isFirst = unit.role == .operative && unit.label == "1"
      guard isFirst || unit.role == .opening else { continue }
      stretches.append(units[start..<place])
      start = place
    }
    return stretches + [units[start...]]
  }

  private func provisions(of units: ArraySlice<TextUnit>) -> [Provision] {
    var isPreambular = false
    return units.compactMap { unit in
      if unit.role == .preambular || unit.role == .operative {
        isPreambular = unit.role == .preambular
      }
      guard let provision = Provision(unit, isPreambular: isPreambular),
        provision.words.count >= 4
      else { return nil }
      return provision
    }
  }

  private func remarks(on provisions: [Provision]) -> [Remark] {
    // Three words in a row, and who has them; what many have is a phrase and tells nothing.
    var owners: [[String]: [Int]] = [:]
    for (index, provision) in provisions.enumerated() {
      for triple in Set(triples(of: provision)) { owners[triple, default: []].append(index) }
    }
    var remarks: [Remark] = []
    for (later, provision) in provisions.enumerated() {
      var shared: [Int: Int] = [:]
      for triple in Set(triples(of: provision)) {
        let having = owners[triple] ?? []
        guard having.count <= 6 else { continue }
        for earlier in having where earlier < later { shared[earlier, default: 0] += 1 }
      }
      for (earlier, count) in shared.sorted(by: { $0.key < $1.key }) {
        let other = provisions[earlier]
        let shorter = min(other.words.count, provision.words.count)
        guard count * 2 >= shorter - 2, provision.verb == other.verb,
          let (here, there) = stretches(provision, other)
        else { continue }
        remarks.append(provision.unit.remark(here, reason(provision, here, other, there)))
        break
      }
    }
    return remarks
  }

  private func acts(in provisions: [Provision]) -> [Remark] {
    NamedActs.pairs(in: provisions).map { unit, span, other in
      let place = other.reference.map { "\($0)" } ?? "another paragraph"
      return unit.remark(span, "This is already provided for in \(place).", atMost: .information)
    }
  }

  private func triples(of provision: Provision) -> [[String]] {
    let words = provision.words.map(\.folded)
    return (0..<max(words.count - 2, 0)).map { Array(words[$0..<($0 + 3)]) }
  }

  /// Where the same is provided, in the one and in the other.
  private func stretches(_ one: Provision, _ other: Provision) -> (Range<Int>, Range<Int>)? {
    if one.words.count <= other.words.count {
      other.stretch(containing: one).map { (0..<one.unit.end, $0) }
    } else {
      one.stretch(containing: other).map { ($0, 0..<other.unit.end) }
    }
  }

  private func reason(
    _ one: Provision,
    _ here: Range<Int>,
    _ other: Provision,
    _ there: Range<Int>
  ) -> String {
    let place = other.unit.reference.map { "\($0)" } ?? "an earlier paragraph"
    let mine = modal(in: one.unit, here)
    let theirs = modal(in: other.unit, there)
    guard let mine, let theirs, mine != theirs else {
      return "The same is already provided for in \(place)."
    }
    return "The same is already provided for in \(place), with “\(theirs)” instead of “\(mine)”."
  }

  private func modal(in unit: TextUnit, _ span: Range<Int>) -> String? {
    unit.tokens(in: span).first { ["will", "shall", "should"].contains($0.folded) }?.folded
  }
}
