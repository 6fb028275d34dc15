import DraftText

/// A resolution gives each source only once, at the first mention.
///
/// The preamble and the operative part count together. Until about 2018 a source was given once in
/// each of the two, so texts dated before 2019 are not checked. An annex is a text of its own and
/// may give a source again. `Ibid.` does not count as a source.
///
/// - Right: `Resolution 70/1.` as footnote 2, and no footnote at the next mention
/// - Wrong: `Resolution 70/1.` as footnote 2 and again as footnote 9
/// - Source: United Nations Editorial Manual, footnotes, part 5, current edition
/// - Certainty: A
/// - Severity: warning
/// - Languages: all
struct SourceIsGivenOnce: EditorialRule {
  let id: RuleID = 66

  private struct Source: Hashable {
    var words: String
    var annex: Reference.Annex?
  }

  func remarks(on text: CheckedText) -> [Remark] {
    guard text.givesSourcesOnce else { return [] }
    let places = Dictionary(
      text.draft.footnotes.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var first: [Source: String] = [:]
    var called: Set<FootnoteID> = []
    var remarks: [Remark] = []
    for call in text.footnoteCalls where called.insert(call.note).inserted {
      guard let place = places[call.note] else { continue }
      let unit = text.footnotes[place]
      guard let words = words(of: unit) else { continue }
      let source = Source(words: words, annex: call.annex)
      if let earlier = first[source] {
        remarks.append(
          unit.remark(0..<unit.end, "Footnote \(earlier) has given this source already.")
        )
      } else {
        first[source] = unit.label ?? ""
      }
    }
    return remarks
  }

  /// What a note says, without “See”; `nil` for `Ibid.` and what is no source.
  private func words(of unit: TextUnit) -> String? {
    guard !Ibid.begins(unit) else { return nil }
    var words = unit.words(0..<unit.end).lowercased()
    for opening in ["see also ", "see ", "voir ", "véase ", "см. ", "انظر "]
    where words.hasPrefix(opening) {
      words.removeFirst(opening.count)
      break
    }
    // A source has a number somewhere.
    return words.contains(where: \.isNumber) ? words : nil
  }
}
