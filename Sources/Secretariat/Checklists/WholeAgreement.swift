import DraftText
import Negotiation

/// Whether nobody has to agree on the paragraphs of a text one by one, since it was adopted or
/// nobody objected to it under silence.
struct WholeAgreement {
  /// Whether it was adopted.
  let isAdopted: Bool
  /// The last round of silence on the version, or else on an earlier one with the same words.
  let round: SilenceRound?
  private let now: Instant

  /// Finds out.
  ///
  /// - Parameters:
  ///   - version: the version.
  ///   - document: what it was submitted as; nothing where it was not.
  ///   - ledger: the record.
  ///   - texts: the texts of the record.
  ///   - now: the time as of which silence is told.
  /// - Throws: that a text of the record cannot be read.
  init(
    on version: Version,
    submittedAs document: TrackedDocument?,
    in ledger: Ledger,
    _ texts: VersionTexts,
    at now: Instant
  ) throws(Problem) {
    self.now = now
    isAdopted = version.isAdopted(as: document)
    let silence = ledger.state.silence
    if let own = silence.latest(on: version.number, at: now) {
      round = own
      return
    }
    let earlier = ledger.state.versions(leadingTo: version).filter { earlier in
      earlier.number != version.number && silence.latest(on: earlier.number, at: now) != nil
    }
    guard !earlier.isEmpty else {
      round = nil
      return
    }
    let drafts = try texts.drafts(of: earlier + [version])
    let words = drafts.last.map(Self.words)
    round = Array(zip(earlier, drafts)).last { Self.words(of: $0.1) == words }
      .flatMap { silence.latest(on: $0.0.number, at: now) }
  }

  /// The words of paragraphs and notes, whatever is in italics.
  private static func words(of draft: Draft) -> [String] {
    draft.paragraphs.map(\.words)
      + draft.footnotes.map { note in
        note.runs.map { run in
          guard case .text(let words, _) = run else { return "" }
          return words
        }
        .joined()
      }
  }

  /// Whether the text is agreed by more than its paragraphs.
  var isReached: Bool { isAdopted || round?.status(at: now) == .held }
}

extension Version {
  /// Whether the record knows the text as adopted.
  ///
  /// Of a text that was submitted, the record of what became of it says so, whatever the text says
  /// of itself.
  ///
  /// - Parameter document: what it was submitted as; nothing where it was not.
  /// - Returns: whether it is.
  func isAdopted(as document: TrackedDocument?) -> Bool {
    guard let document else {
      return circulation.kind == .resolution || circulation.dates.adopted != nil
    }
    return document.adoption != nil
  }

  /// The day of adoption, where it was adopted and the day is known.
  func adopted(as document: TrackedDocument?) -> CalendarDate? {
    guard isAdopted(as: document) else { return nil }
    return document?.adoption?.content.date ?? circulation.dates.adopted
  }
}
