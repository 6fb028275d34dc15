import DraftText
import Negotiation
import Testing

struct StatusTableTests {
  private static let zero = [2: Chronicle.facts("1", "2", "3", "4")]

  @Test func `says nothing of what nobody spoke of`() throws {
    let chronicle = try Chronicle.withDraft()
    #expect(chronicle.statuses(2, Self.zero) == [.untouched, .untouched, .untouched, .untouched])
  }

  @Test func `opens what is proposed on, bracketed in the text, or a place for words`() throws {
    var chronicle = try Chronicle.withDraft()
    try chronicle.propose(Chronicle.proposal(of: "Delegation A"))
    var facts = Self.zero
    facts[2]?[0].isBracketed = true
    facts[2]?[3].isBracketed = true
    facts[2]?[3].isPlaceholder = true
    #expect(chronicle.statuses(2, facts) == [.bracketed, .open, .untouched, .placeholder])
  }

  @Test(
    arguments: zip(
      AgreementTier.allCases,
      [ParagraphStatus.agreedInSmallGroup, .agreedAdRef, .agreedInPlenary]
    )
  )
  func `tells the tiers apart`(tier: AgreementTier, status: ParagraphStatus) throws {
    var chronicle = try Chronicle.withDraft()
    try chronicle.agree(Chronicle.agreement([2], tier: tier))
    #expect(chronicle.statuses(2, Self.zero)[1] == status)
    try chronicle.reserve([2])
    #expect(chronicle.statuses(2, Self.zero)[1] == .pending)
    try chronicle.reopen([2])
    #expect(chronicle.statuses(2, Self.zero)[1] == .reopened)
  }

  @Test func `agrees a package only together`() throws {
    var chronicle = try Chronicle.withDraft()
    try chronicle.agree(Chronicle.agreement([1], package: "p", tied: [3]))
    #expect(chronicle.statuses(2, Self.zero)[0] == .pending)
    try chronicle.agree(Chronicle.agreement([3], package: "p"))
    #expect(
      chronicle.statuses(2, Self.zero) == [.agreedAdRef, .untouched, .agreedAdRef, .untouched]
    )
    try chronicle.reopen([3])
    #expect(chronicle.statuses(2, Self.zero) == [.pending, .untouched, .reopened, .untouched])
  }

  @Test func `carries agreement on as long as the words are the same`() throws {
    var chronicle = try Chronicle.withDraft()
    try chronicle.agree(Chronicle.agreement([1, 2, 3]))
    // OP3 comes first now, a new one second, and OP2 reads otherwise.
    let next = try chronicle.circulate("Rev.1", on: 2, [2, nil, 0, 1])
    var facts = Self.zero
    facts[next] = Chronicle.facts("3", "new", "1", "2 otherwise")
    #expect(
      chronicle.statuses(next, facts) == [.agreedAdRef, .untouched, .agreedAdRef, .open]
    )
    // What is reopened now was agreed then.
    try chronicle.reopen([1], of: next)
    #expect(chronicle.statuses(next, facts)[2] == .reopened)
    #expect(chronicle.statuses(2, facts)[0] == .agreedAdRef)
  }

  @Test func `tells what became of paragraphs that are gone, and where others went`() throws {
    var chronicle = try Chronicle.withDraft()
    let matching = Matching(
      continued: [.init(old: 3, new: 0), .init(old: 0, new: 1)],
      related: [.init(old: 0, new: 2), .init(old: 1, new: 1)]
    )
    let next = try chronicle.record(
      .circulated(
        Circulation(
          label: "Rev.1",
          kind: .revision,
          manifest: Chronicle.words("Rev.1"),
          paragraphs: 3,
          basis: 2,
          matching: matching,
          departed: [Departure(paragraph: 2, reason: "overtaken")]
        )
      )
    )
    let version = try #require(chronicle.state.version(next))
    var facts = Self.zero
    facts[next] = Chronicle.facts("4", "1 and 2", "rest of 1")
    let table = StatusReader(chronicle.state, facts: facts).table(of: version)
    #expect(table.paragraphs.map(\.status) == [.moved, .splitInto, .untouched])
    #expect(table.gone.map(\.status) == [.mergedInto, .deleted])
    #expect(table.paragraphs[1].into == [version.identities[2]])
    #expect(table.gone[0].into == [version.identities[1]])
    #expect(table.notAgreed.count == 3)
  }

  @Test func `shows a viewer the same statuses, but for what a small group agreed`() throws {
    var chronicle = try Chronicle.withDraft()
    try chronicle.agree(Chronicle.agreement([1], pending: ["A", "B"], package: "SECRET"))
    try chronicle.agree(Chronicle.agreement([2]))
    try chronicle.reserve([2])
    try chronicle.agree(Chronicle.agreement([3], tier: .smallGroup))
    try chronicle.record(
      .agreement(
        .confirmed(
          AgreementConfirmation(passages: [Chronicle.passage(1)], parties: [PartyID("A")])
        )
      )
    )
    let here = chronicle.statuses(2, Self.zero)
    #expect(here == [.pending, .pending, .agreedInSmallGroup, .untouched])
    func seen(by eyes: ViewedChronicle.Eyes) throws -> StatusTable {
      let state = chronicle.ledger.seen(by: eyes.viewer).state
      let version = try #require(state.version(2))
      return StatusReader(state, facts: Self.zero).table(of: version)
    }
    #expect(try seen(by: .other).paragraphs.map(\.status) == here)
    let everybody = try seen(by: .everybody)
    #expect(everybody.paragraphs.map(\.status) == [.pending, .pending, .untouched, .untouched])
    #expect(everybody.paragraphs.map(\.unnamed) == [1, 1, 0, 0])
    #expect(everybody.paragraphs.allSatisfy { $0.pending.isEmpty })
    #expect(!"\(chronicle.ledger.seen(by: .everybody).entries)".contains("SECRET"))
  }
}
