import DraftText
import Negotiation
import Testing

@testable import Secretariat

struct DoorkeeperTests {
  private static func visitor(_ role: AccessRole, _ party: String? = nil) -> Visitor {
    Visitor(grants: [
      Grant(negotiation: "exercise", role: role, party: party.map { PartyID($0) })
    ])
  }

  @Test func `does not tell nothing from not yours`() throws {
    let sample = try AccessSample()
    let doorkeeper = Doorkeeper(registry: sample.registry)
    let visitor = Self.visitor(.delegation, "Delegation A")
    #expect(throws: Doorkeeper.Refusal.unknown) {
      try doorkeeper.admit(visitor, to: .see, of: "other")
    }
    #expect(throws: Doorkeeper.Refusal.unknown) {
      try doorkeeper.admit(visitor, to: .see, of: "never")
    }
    #expect(throws: Doorkeeper.Refusal.unknown) {
      try doorkeeper.admit(visitor, to: .readWorkingText, of: "exercise")
    }
    #expect(throws: Doorkeeper.Refusal.unknown) {
      try doorkeeper.admit(Visitor(), to: .see, of: "exercise")
    }
    #expect(try doorkeeper.negotiations(for: visitor).map(\.negotiation) == ["exercise"])
  }

  @Test(arguments: [AccessRole.delegation, .observer])
  func `takes a party that is not known any more for no right`(role: AccessRole) throws {
    let sample = try AccessSample()
    let doorkeeper = Doorkeeper(registry: sample.registry, open: ["other"])
    let gone = Self.visitor(role, "Delegation Z")
    #expect(throws: Doorkeeper.Refusal.unknown) {
      try doorkeeper.admit(gone, to: .see, of: "exercise")
    }
    // And what else they may see is there as before.
    #expect(try doorkeeper.negotiations(for: gone).map(\.negotiation) == ["other"])
    var both = gone
    both.grants.append(
      Grant(negotiation: "exercise", role: .delegation, party: PartyID("Delegation A"))
    )
    let admission = try doorkeeper.admit(both, to: .see, of: "exercise")
    #expect(admission.grant.party == PartyID("Delegation A"))
  }

  @Test func `knows a party again that was undone and came back`() throws {
    let sample = try AccessSample()
    let registry = sample.registry
    let doorkeeper = Doorkeeper(registry: registry)
    let token = try sample.signIn(try sample.link())
    let visitor = Visitor(grants: try #require(try sample.grants(token)))
    #expect(throws: Never.self) { try doorkeeper.admit(visitor, to: .see, of: "exercise") }
    let entry = try #require(
      registry.ledger("exercise").entries.first { entry in
        guard case .parties(.defined(let party)) = entry.event else { return false }
        return party.name == "Delegation A"
      }
    )
    _ = try registry.record(in: "exercise") { _ in
      [Recording(.reversed(Reversal(entry: entry.number)))]
    }
    #expect(throws: Doorkeeper.Refusal.unknown) {
      try doorkeeper.admit(visitor, to: .see, of: "exercise")
    }
    // The session itself is as it was.
    #expect(try sample.grants(token)?.count == 1)
  }
}
