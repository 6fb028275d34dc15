import DraftText
import Negotiation

/// How a text was adopted, as a minister would be told.
///
/// ```
/// adopted without a vote on 22 November 2021 as resolution 76/7, as orally revised
/// adopted by a recorded vote of 120 to 2, with 41 abstentions, on 4 May 2017 as resolution 71/280
/// ```
struct AdoptionSentence {
  /// The words, beginning with “adopted”, without a full stop.
  let text: String

  /// Puts an adoption into words.
  ///
  /// - Parameters:
  ///   - adoption: the adoption.
  ///   - document: what was adopted; nothing where what was changed before is not to be said.
  init(_ adoption: Adoption, of document: TrackedDocument?) {
    let name =
      adoption.symbol.resolutionNumber.map { "resolution \($0)" } ?? adoption.symbol.description
    let manner = document.map(Self.manner) ?? []
    text =
      "adopted \(VotingPhrase(adoption.voting).text) on \(adoption.date.printed) as \(name)"
      + (manner.isEmpty ? "" : ", as " + manner.joined(separator: " and "))
  }

  /// How the adopted text came to differ from the submitted one: `orally revised`, `amended`.
  private static func manner(of document: TrackedDocument) -> [String] {
    var words: [String] = []
    let kinds = Set(document.revisions.map(\.content.kind))
    if kinds.contains(.revision) { words.append("orally revised") }
    if kinds.contains(.correction) { words.append("orally corrected") }
    let isAmended = document.decisions.contains { decision in
      if case .amendment = decision.content.matter {
        decision.content.outcome == .adopted
      } else {
        false
      }
    }
    return words + (isAmended ? ["amended"] : [])
  }
}
