import DraftText
import Negotiation

/// Where a submitted text stands, as a minister would be told.
///
/// ```
/// Adopted without a vote on 22 November 2021 as resolution 76/7, as orally revised.
/// Rev.3 submitted as A/76/L.11 on 15 November 2021 by the President.
/// ```
struct TabledDocumentSentence {
  /// The sentence.
  let text: String

  init(_ document: TrackedDocument, in ledger: Ledger) {
    if let adoption = document.adoption?.content {
      let sentence = AdoptionSentence(adoption, of: document).text
      text = sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    } else if let successor = ledger.state.tablings.successor(of: document) {
      text = "Replaced by \(successor.submission.symbol)."
    } else {
      let event = TablingEvent.submitted(document.submission)
      text = EventSentence(.tabling(event), in: ledger).text + "."
    }
  }
}

extension Ledger {
  /// The text that was submitted last by a day, without what came later.
  ///
  /// - Parameters:
  ///   - day: the day; nothing for everything that is recorded.
  ///   - now: the time, for what has no day of its own and counts from when it was recorded.
  /// - Returns: nothing where none was submitted by then.
  func tabled(on day: CalendarDate?, at now: Instant) -> TrackedDocument? {
    let known = state.tablings.all.compactMap { document -> TrackedDocument? in
      var document = document
      guard let day else { return document }
      if let date = document.submission.submitted?.localDate ?? document.submission.date {
        guard date <= day else { return nil }
      } else if entries.indices.contains(document.number - 1),
        now < entries[document.number - 1].recorded
      {
        return nil
      }
      if let adopted = document.adoption?.content.date, day < adopted { document.adoption = nil }
      if let distributed = document.distribution?.content.date, day < distributed {
        document.distribution = nil
      }
      return document
    }
    return known.last
  }
}
