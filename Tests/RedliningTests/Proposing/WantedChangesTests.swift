import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What particular copies of a draft want.
struct WantedChangesTests {
  private static let paragraphs =
    [operative("1", "Recalls that the meeting was held in Vienna")]
    + [operative("2", "Decides that the meeting shall consider the following matters:")]
    + ["the smuggling of migrants", "the needs of victims", "the means of assistance"]
    .enumerated().map { item("\("abc".map(String.init)[$0])", "\($1) in all States;") }
    + [item("d", "the work of the regional commissions;"), item("e", "the report of the Office.")]
    + (3...30).map { operative("\($0)", "Requests report number \($0) on matter \($0 * 7)") }

  @Test func `replace no more than a paragraph between another one and its items calls for`() {
    let base = Draft(paragraphs: Self.paragraphs)
    var copy = Self.paragraphs
    copy.insert(operative("2 bis", "Also decides to hold a hearing beforehand;"), at: 2)
    let comparison = Comparison(comparing: base, with: Draft(paragraphs: copy))
    let wanted = WantedChanges(comparison)
    let applied = base.applying(wanted.changes.map(\.change), roles: wanted.roles)
    #expect(applied.left.isEmpty)
    #expect(applied.draft.paragraphs.map(\.words) == copy.map(\.words))
    // The five items go and come; nothing else is touched.
    let touched = Set(wanted.changes.flatMap(\.change.paragraphs))
    #expect(touched.isSubset(of: Set(1...6)), "\(touched.sorted())")
    #expect(wanted.changes.count <= 11)
  }

  @Test func `replace no more than items that go elsewhere without their paragraph`() {
    let base = Draft(paragraphs: Self.paragraphs)
    var copy = Self.paragraphs
    let chapeau = copy.remove(at: 1)
    copy.insert(chapeau, at: 20)
    let comparison = Comparison(comparing: base, with: Draft(paragraphs: copy))
    let wanted = WantedChanges(comparison)
    let applied = base.applying(wanted.changes.map(\.change), roles: wanted.roles)
    #expect(applied.left.isEmpty)
    #expect(applied.draft.paragraphs.map(\.words) == copy.map(\.words))
    #expect(wanted.changes.count <= 14, "\(wanted.changes.count)")
  }
}
