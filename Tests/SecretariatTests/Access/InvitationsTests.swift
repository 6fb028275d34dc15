import DraftText
import Negotiation
import Testing

@testable import Secretariat

struct InvitationsTests {
  @Test func `lists how each stands`() throws {
    let sample = try AccessSample()
    let used = try sample.link()
    _ = try sample.link(for: "Delegation B")
    _ = try sample.link(expires: "2021-03-13")
    _ = try sample.link(to: "other")
    _ = try sample.invitations.make(to: "exercise", as: .observer)
    _ = try sample.signIn(used)
    _ = try sample.invitations.revoke(2)
    sample.wait(3 * 86_400)
    let listing = try sample.invitations.listing(of: "exercise")
    #expect(listing.invitations.map(\.number) == [1, 2, 3, 5])
    #expect(listing.invitations.map(\.status) == [.used, .revoked, .expired, .open])
    #expect(listing.invitations.map(\.sessions) == [1, 0, 0, 0])
    #expect(listing.invitations.map(\.party).last == .some(nil))
    #expect(try sample.invitations.listing().invitations.count == 5)
    #expect(throws: Problem.self) { try sample.invitations.listing(of: "unknown") }
  }

  @Test(
    arguments: [
      (AccessRole.delegation, nil, nil), (.coFacilitator, "Delegation A", nil),
      (.secretariat, "Delegation A", nil), (.everybody, nil, nil),
      (.delegation, "Delegation Z", nil), (.observer, "Delegation Z", nil),
      (.delegation, "delegations", nil), (.delegation, "public", nil),
      (.delegation, "Delegation A", "2021-03-01"), (.delegation, "Delegation A", "2021-12-01"),
      (.delegation, "Delegation A", "soon"),
    ] as [(AccessRole, String?, String?)]
  )
  func `makes none that would mean nothing`(
    role: AccessRole,
    party: String?,
    expires: String?
  )
    throws
  {
    let sample = try AccessSample()
    #expect(throws: Problem.self) {
      try sample.invitations.make(to: "exercise", as: role, for: party, expires: expires)
    }
    #expect(try sample.invitations.listing().invitations.isEmpty)
  }

  @Test func `resolves the party as people call it`() throws {
    let sample = try AccessSample()
    let made = try sample.invitations.make(to: "exercise", as: .delegation, for: "delegation a")
    #expect(made.grant.party == PartyID("Delegation A"))
  }

  @Test func `is for those who keep the record`() throws {
    let sample = try AccessSample()
    var registry = sample.registry
    registry.viewer = ViewerName("Delegation A")
    #expect(throws: Problem.self) {
      try Invitations(registry).make(to: "exercise", as: .observer)
    }
    #expect(throws: Problem.self) { try Invitations(registry).listing() }
    #expect(throws: Problem.self) { try AuditListing(registry) }
    #expect(throws: Problem.self) { try Invitations(registry).revoke(1) }
  }
}
