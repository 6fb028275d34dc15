import DraftText
import Editorial
import Testing
import ZerodraftTestSupport

/// Mending makes what is safe, all of it, and nothing else.
struct MendingTests {
  private static let sample: Sample = """
    opening: The General Assembly,
    PP: *Recalling* its resolution 68/192 of 18 December 2013;
    PP: *Noting* that co-operation is under way;
    OP 1: *Decides* to meet at 5.30 pm in the General Assembly Hall;
    OP 2: *Requests* the Secretary-General to report.
    """

  @Test func `leaves nothing that is safe`() {
    let mending = RuleBook.standard.mending(Self.sample.draft)
    #expect(mending.rounds.flatMap(\.made).isEmpty == false)
    #expect(mending.left.allSatisfy { !($0.suggestion?.isSafe ?? false) })
    #expect(mending.draft.paragraphs[1].words.hasSuffix(","))
  }

  @Test func `is done when it is done`() {
    let once = RuleBook.standard.mending(Self.sample.draft)
    let twice = RuleBook.standard.mending(once.draft)
    #expect(twice.rounds.isEmpty)
    #expect(twice.draft == once.draft)
    #expect(twice.left == once.left)
  }

  @Test func `keeps footnotes, roles and identities`() {
    let mending = RuleBook.standard.mending(Self.sample.draft, CheckSetting(phase: .final))
    #expect(mending.draft.paragraphs.map(\.id) == Self.sample.draft.paragraphs.map(\.id))
    #expect(mending.draft.paragraphs.map(\.role) == Self.sample.draft.paragraphs.map(\.role))
    #expect(mending.draft.footnotes.map(\.id) == Self.sample.draft.footnotes.map(\.id))
  }
}
