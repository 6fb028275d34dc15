import DraftText

/// A resolution gives each source only once, at the first mention.
///
/// The preamble and the operative part count together. Until about 2018 a source was given once in
/// each of the two, so texts dated before 2019 are not checked. An annex is a text of its own and
/// may give a source again. `Ibid.` does not count as a source.
///
/// The annex of a resolution may hold several instruments, as the one with the two Covenants does. A
/// note on an annex is let pass where the text names another instrument at its second mention, and is
/// told as information elsewhere.
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
    var first: [Source: (label: String, name: String?)] = [:]
    var called: Set<FootnoteID> = []
    var instruments: [TextPlace: [InstrumentName]] = [:]
    var remarks: [Remark] = []
    for call in text.footnoteCalls where called.insert(call.note).inserted {
      guard let place = places[call.note] else { continue }
      let unit = text.footnotes[place]
      guard let words = words(of: unit) else { continue }
      let source = Source(words: words, annex: call.annex)
      let isAnnex = Self.annexes.contains { words.contains($0) }
      var name: String?
      if isAnnex {
        let names = instruments[call.unit.place] ?? InstrumentName.names(in: call.unit)
        instruments[call.unit.place] = names
        let behind = names.partitioningIndex { $0.span.lowerBound >= call.offset }
        name = behind > 0 ? names[behind - 1].words : nil
      }
      guard let earlier = first[source] else {
        first[source] = (unit.label ?? "", name)
        continue
      }
      if let name, let other = earlier.name, name != other { continue }
      remarks.append(
        unit.remark(
          0..<unit.end,
          "Footnote \(earlier.label) has given this source already.",
          atMost: isAnnex ? .information : nil
        )
      )
    }
    return remarks
  }

  /// What is called an annex in the six languages.
  private static let annexes = ["annex", "anexo", "приложени", "مرفق", "附件"]

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
