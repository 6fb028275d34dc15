import DraftText
import Interchange
import Testing

@testable import DraftWeb

@Suite struct ComparisonChoiceTests {
  @Test(arguments: ComparisonView.allCases, [false, true])
  func `are what their address says`(view: ComparisonView, isSideBySide: Bool) throws {
    for kinds in [[], [.moved], Set(ComparisonKind.allCases)] as [Set<ComparisonKind>] {
      for isOn in [false, true] {
        var choice = try ComparisonChoice(Query())
        choice.view = isSideBySide && view != .words ? .redline : view
        choice.isSideBySide = isSideBySide
        choice.kinds = kinds
        choice.isChangesOnly = isOn
        choice.foldsTypography = !isOn
        let text = String(choice.query.text.dropFirst())
        #expect(try ComparisonChoice(Query(parsing: text)) == choice)
      }
    }
  }

  @Test func `have one address each, in whatever order they are asked for`() throws {
    let one = try ComparisonChoice(Query(parsing: "kind=moved&only=changes&kind=modified&x=1"))
    let other = try ComparisonChoice(Query(parsing: "kind=modified&kind=moved&only=changes"))
    #expect(one.query.text == other.query.text)
    #expect(one.query.text == "?only=changes&kind=modified&kind=moved")
  }
}
