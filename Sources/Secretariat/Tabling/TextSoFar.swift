import DraftText
import Negotiation

/// A submitted version with the words that it has by now: with what was read out and decided.
///
/// Its paragraphs and their numbers are those of the version, because people go on to call them so
/// whatever has come or gone: “OP3” is what the document prints as paragraph 3.
struct TextSoFar {
  /// The version.
  let version: Version
  /// Its text as it was submitted.
  let submitted: Draft
  /// The addresses of the words of its paragraphs.
  let addresses: [Digest]
  /// Its text with the words of now.
  let draft: Draft
  /// The addresses of these.
  let addressesNow: [Digest]

  /// Takes up what has become of a version.
  ///
  /// A paragraph that was taken out, or is part of others by now, keeps the words that were
  /// submitted; a change of it is held against the text when it is recorded.
  ///
  /// - Throws: that the adopted text cannot be spelled, which no text of the record can cause.
  init(
    of document: TrackedDocument,
    _ version: Version,
    _ submitted: Draft,
    addresses: [Digest],
    in state: NegotiationState
  ) throws(Problem) {
    self.version = version
    self.submitted = submitted
    self.addresses = addresses
    var draft = submitted
    var addressesNow = addresses
    let adopted = try? AdoptedText(of: document, base: submitted, addresses: addresses, in: state)
    if let adopted, !adopted.entries.isEmpty {
      let lines = try RecordedText(adopted.draft, of: .standardInput).manifest.lines
      draft.footnotes = adopted.draft.footnotes
      for (place, basis) in adopted.basis.enumerated() {
        guard basis.count == 1, adopted.basis.count(where: { $0.contains(basis[0]) }) == 1,
          adopted.draft.paragraphs[place].runs != submitted.paragraphs[basis[0]].runs
        else { continue }
        draft.paragraphs[basis[0]].runs = adopted.draft.paragraphs[place].runs
        if addressesNow.indices.contains(basis[0]), lines.indices.contains(place) {
          addressesNow[basis[0]] = lines[place].text
        }
      }
    }
    self.draft = draft
    self.addressesNow = addressesNow
  }
}
