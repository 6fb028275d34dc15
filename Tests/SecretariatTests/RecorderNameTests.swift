import Negotiation
import Testing

@testable import Secretariat

struct RecorderNameTests {
  @Test(arguments: [
    "co-facilitators", "Delegation A, second secretary", "代表团", "A",
    String(repeating: "x", count: 200),
  ])
  func `takes a name`(name: String) throws {
    try RecorderName.check(name)
  }

  @Test(arguments: [
    ("", "says nothing"), (" \t ", "says nothing"), ("\n", "says nothing"),
    (String(repeating: "x", count: 201), "more than 200 characters"),
    ("e" + String(repeating: "\u{301}", count: 200), "more than 200 characters"),
    ("a\nb", "line break"), ("a\u{1B}[31m", "control character"), ("a\u{2028}b", "line break"),
    ("a\u{202E}b", "control character"), ("a\u{0}", "control character"),
  ])
  func `records nothing under what is no name`(name: String, words: String) throws {
    let sample = try SampleRecord()
    try sample.fill()
    var registry = sample.registry
    registry.recorder = name
    let problem = #expect(throws: Problem.self) {
      try registry.record(in: "exercise") { _ in [Recording(.noted(.init("Something")))] }
    }
    #expect(problem?.summary.contains(words) == true, "\(problem?.summary ?? "")")
    #expect(problem?.hint?.contains("ZERODRAFT_RECORDER") == true)
    #expect(sample.files == ["record.sqlite", "record.sqlite.key", "record.sqlite.lock"])
  }
}
