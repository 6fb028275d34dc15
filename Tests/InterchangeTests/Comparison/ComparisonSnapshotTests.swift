import DraftText
import Interchange
import Testing

/// What people see of one comparison in every format, looked at by a person.
struct ComparisonSnapshotTests {
  static let writers: [(name: String, writer: any ComparisonWriter)] = [
    ("comparison.text", TerminalComparisonWriter()),
    ("comparison-changes.text", TerminalComparisonWriter(isChangesOnly: true)),
    ("comparison-summary.text", TerminalComparisonWriter(isSummaryOnly: true)),
    ("comparison.terminal", TerminalComparisonWriter(width: 72, palette: .eight)),
    ("comparison-wrapped.text", TerminalComparisonWriter(width: 60)),
    ("comparison-beside.text", TerminalComparisonWriter(width: 100, isSideBySide: true)),
    ("comparison.md", MarkdownComparisonWriter()),
    ("comparison-changes.md", MarkdownComparisonWriter(isChangesOnly: true)),
    ("comparison.json", JSONComparisonWriter()),
    ("comparison-summary.json", JSONComparisonWriter(isSummaryOnly: true)),
    ("comparison.html", HTMLComparisonWriter()),
    ("comparison-beside.html", HTMLComparisonWriter(isSideBySide: true)),
    ("comparison-changes.html", HTMLComparisonWriter(isChangesOnly: true)),
  ]

  @Test(arguments: writers.map(\.name))
  func `writes what a person approved`(name: String) throws {
    let writer = try #require(Self.writers.first { $0.name == name }?.writer)
    try Snapshot.expect(writer.write(SampleComparison.report()), toMatch: name)
  }

  @Test func `writes the outline that a person approved`() throws {
    let reading = SampleComparison.report().new.reading
    try Snapshot.expect(OutlineWriter(width: 76).write(reading), toMatch: "outline.text")
    try Snapshot.expect(JSONDraftWriter().write(reading), toMatch: "draft.json")
  }
}
