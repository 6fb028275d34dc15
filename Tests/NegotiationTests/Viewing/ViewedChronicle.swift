import DraftText
import Negotiation

/// A record with something of every kind in it, and what a copy of it says.
///
/// Delegation A makes proposals, and Group X one; C has no part in any.
struct ViewedChronicle {
  /// Who looks, by the columns of the table.
  enum Eyes: String, CaseIterable {
    case coFacilitators, maker, member, other, everybody

    var viewer: Viewer {
      switch self {
      case .coFacilitators: .coFacilitators
      case .maker: .party(PartyID("Delegation A"), groups: [])
      case .member: .party(PartyID("M"), groups: [PartyID("Group X")])
      case .other: .party(PartyID("Delegation C"), groups: [PartyID("Group Y")])
      case .everybody: .everybody
      }
    }
  }

  var chronicle: Chronicle
  /// The numbers of entries, by what they are.
  var numbers: [String: Int] = [:]

  init() throws { chronicle = try Chronicle.withDraft() }

  mutating func record(_ name: String, _ event: Event) throws {
    numbers[name] = try chronicle.record(event)
  }

  /// What a viewer's copy says in an entry, field by field and with every name and word in it.
  func says(_ name: String, to eyes: Eyes) -> String {
    let copy = chronicle.ledger.seen(by: eyes.viewer)
    guard let number = numbers[name], copy.entries.indices.contains(number - 1) else { return "?" }
    return "\(copy.entries[number - 1].event)"
  }

  /// A proposal with a different word in each of its fields.
  static func proposal(
    of parties: String...,
    behalf: [String] = [],
    as visibility: Proposal.Visibility
  ) -> Proposal {
    var proposal = Chronicle.proposal(
      wanting: [
        Amendment(
          .edit([.init(start: 0, quoted: "QUOTED", words: "WANTED")]),
          passages: [Chronicle.passage(1)],
          words: "WRITTEN",
          rationale: "RATIONALE"
        ), Amendment(.insert("INSERTED"), passages: [Chronicle.passage(2)]),
      ]
    )
    proposal.parties = parties.map { PartyID($0) }
    proposal.behalf = behalf.map { PartyID($0) }
    proposal.visibility = visibility
    proposal.received = Instant(
      seconds: Chronicle.now.seconds,
      offset: 20_700,
      zone: "Asia/FARAWAY"
    )
    proposal.open = [.init(words: "OPENED", reason: "UNCLEAR")]
    proposal.source = .init(name: "FILED", digest: Digest(hashed: [1]))
    proposal.remarks = "REMARKED"
    return proposal
  }
}
