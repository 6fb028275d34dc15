import Editorial
import Foundation
import Testing

/// The pages are made from the documentation comments, and every rule has one.
struct RulePageTests {
  @Test(arguments: RuleSource.chapters)
  func `carries the comments of a chapter's rules`(chapter: String) throws {
    let written = try RuleSource.pages(of: chapter)
    let file = RuleSource.editorial.appending(path: "Pages/RulePage+\(chapter).swift")
    let stored = try String(contentsOf: file, encoding: .utf8)
    if stored != written, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(written.utf8).write(to: file)
    }
    #expect(stored == written, "RECORD_SNAPSHOTS=1 swift test --filter RulePageTests writes it")
  }

  @Test(arguments: RuleSource.chapters)
  func `has a page in the right form for every rule of a chapter`(chapter: String) throws {
    for rule in try RuleSource.rules(of: chapter) {
      let page = RulePage(id: rule.id, name: rule.name, comment: rule.comment)
      #expect(page != nil, "\(rule.name): the comment has not the form of a page")
      #expect(page.map { !$0.right.isEmpty || !$0.wrong.isEmpty } ?? true, "\(rule.name): example")
    }
  }

  @Test func `knows every rule from R01 to R84`() throws {
    let ids = RulePage.all.map(\.id)
    #expect(ids.starts(with: (1...84).map { RuleID($0) }))
    #expect(RuleBook.standard.rules.map(\.id) == ids)
    for rule in RuleBook.standard.rules {
      #expect(RulePage.page(of: rule.id)?.name == "\(type(of: rule))")
    }
  }

  @Test func `lets nothing weigh as an error that is not certainly a rule`() {
    for page in RulePage.all where page.certainty != .stated {
      for phase in Phase.allCases {
        #expect(page.severity(in: phase) != .error, "\(page.id)")
      }
    }
  }
}
