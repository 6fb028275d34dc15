import DraftText
import Testing
import WordFormat
import ZerodraftTestSupport

/// What we write is read back as what it was, before and after its changes.
struct WordRoundTrip {
  @Test(arguments: Language.allCases)
  func `reads both versions out of a tracked document`(language: Language) throws {
    for seed in 0..<200 as Range<UInt64> {
      let pair = DraftPair(seed: seed, language: language)
      let (old, new) = (Self.comparable(pair.old), Self.comparable(pair.new))
      guard !old.paragraphs.isEmpty, !new.paragraphs.isEmpty else { continue }
      let report = WordContract.report((old, new))
      let tracked = try WordTextWriter().write(report)
      for (view, wanted) in [(WordTextReader.View.old, old), (.new, new)] {
        let read = try WordTextReader(view: view, language: language).read(tracked)
        #expect(Self.rows(of: read.draft) == Self.rows(of: wanted), "seed \(seed), \(view)")
        #expect(read.draft == wanted, "seed \(seed), \(view)")
        let notes = read.notes.filter { !$0.message.hasPrefix("tracked changes were read as") }
        #expect(notes.isEmpty, "seed \(seed), \(view)")
      }
    }
  }

  /// What a draft says, a line each, so that a difference can be read.
  private static func rows(of draft: Draft) -> [String] {
    draft.paragraphs.map { "\($0.role) \($0.label?.text ?? "-") \($0.runs)" }
      + draft.footnotes.map { "\($0.label) \($0.runs)" }
  }

  /// A draft without what a document cannot tell apart: paragraphs without words, white space at
  /// their ends, and neighbouring runs in one style.
  private static func comparable(_ draft: Draft) -> Draft {
    var draft = draft
    draft.paragraphs.removeAll { !$0.runs.contains(where: \.isText) }
    let called = Set(draft.paragraphs.flatMap(\.runs))
    draft.footnotes.removeAll { !called.contains(.footnote($0.id)) }
    var ids: [FootnoteID: FootnoteID] = [:]
    for index in draft.footnotes.indices {
      ids[draft.footnotes[index].id] = .provisional(index)
      draft.footnotes[index].id = .provisional(index)
      draft.footnotes[index].label = "\(index + 1)"
    }
    for index in draft.paragraphs.indices {
      draft.paragraphs[index].id = .provisional(index)
      draft.paragraphs[index].runs = draft.paragraphs[index].runs.reduce(into: []) { runs, run in
        switch run {
        case .footnote(let id): runs.append(.footnote(ids[id] ?? id))
        case .text(let words, let style):
          if case .text(let before, let last)? = runs.last, last == style {
            runs[runs.count - 1] = .text(before + words, style)
          } else {
            runs.append(run)
          }
        }
      }
    }
    return draft
  }
}
