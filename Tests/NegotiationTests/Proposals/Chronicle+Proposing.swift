import DraftText
import Negotiation

extension Chronicle {
  /// A record of a zero draft of four paragraphs; its entry is 2.
  static func withDraft() throws -> Chronicle {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil, nil, nil, nil])
    return chronicle
  }

  /// A paragraph of the zero draft, counted from 1.
  static func passage(_ place: Int, of version: Int = 2) -> Passage {
    Passage(
      version: version,
      paragraph: .recorded(entry: 2, ordinal: place - 1),
      reference: Reference(parsing: "OP\(place)")
    )
  }

  /// A proposal to delete the second paragraph, unless it says otherwise.
  static func proposal(
    of parties: String...,
    behalf: [String] = [],
    version: Int = 2,
    as visibility: Proposal.Visibility = .attributed,
    wanting amendments: [Amendment] = [Amendment(.delete, passages: [passage(2)])],
    replaces: Int? = nil
  ) -> Proposal {
    Proposal(
      parties: parties.map { PartyID($0) },
      behalf: behalf.map { PartyID($0) },
      version: version,
      visibility: visibility,
      received: now,
      amendments: amendments,
      replaces: replaces
    )
  }

  /// Records a proposal, and gives the number of its entry.
  @discardableResult
  mutating func propose(_ proposal: Proposal) throws -> Int {
    try record(.proposal(.submitted(proposal)))
  }

  @discardableResult
  mutating func join(_ proposal: Int, _ parties: String...) throws -> Int {
    try record(
      .proposal(.joined(ProposalParties(proposal: proposal, parties: parties.map { PartyID($0) })))
    )
  }

  @discardableResult
  mutating func leave(_ proposal: Int, _ parties: String...) throws -> Int {
    try record(
      .proposal(.left(ProposalParties(proposal: proposal, parties: parties.map { PartyID($0) })))
    )
  }

  @discardableResult
  mutating func withdraw(_ proposal: Int, because reason: String? = nil) throws -> Int {
    try record(.proposal(.withdrawn(ProposalWithdrawal(proposal: proposal, reason: reason))))
  }
}
