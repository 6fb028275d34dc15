import Testing

@testable import CommandLineTool

struct PlainComparisonTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
  }

  @Test(arguments: [
    ["compare", "a", "b"], ["compare", "--format", "json", "a", "b"],
    ["compare", "a", "--format", "letter", "b"], ["compare", "a", "b", "--format", "html"],
  ])
  func `understands two names and a format`(arguments: [String]) throws {
    let plain = try #require(PlainComparison(arguments))
    #expect(plain.names == ("a", "b"))
  }

  @Test(arguments: [
    [], ["compare"], ["compare", "a"], ["compare", "a", "b", "c"], ["compare", "-", "b"],
    ["compare", "a", "b", "--summary"], ["compare", "--format", "a", "b"],
    ["compare", "a", "b", "--format"], ["compare", "--format", "docx", "a", "b"],
    ["compare", "--format", "json", "--format", "text", "a", "b"], ["compare", "a", ""],
    ["compare", "--help", "a", "b"], ["compare", "--", "a", "b"], ["read", "a", "b"],
  ])
  func `leaves everything else to the command`(arguments: [String]) {
    #expect(PlainComparison(arguments) == nil)
  }

  @Test(arguments: CompareCommand.Format.allCases.filter { $0 != .docx })
  func `means what the command means`(format: CompareCommand.Format) {
    let plain = ["compare", "--format", format.rawValue]
    for names in [["@old.md", "@new.md"], ["@new.md", "@new.md"], ["@old.md", "@missing.md"]] {
      let short = stage.run(plain + names)
      // A default that is typed is no plain comparison, and says the same.
      let long = stage.run(plain + ["--detail", "readable"] + names)
      #expect(short.output == long.output)
      #expect(short.messages == long.messages)
      #expect(short.status == long.status)
    }
  }
}
