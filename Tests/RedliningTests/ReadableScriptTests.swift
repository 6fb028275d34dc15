import Redlining
import Testing

struct ReadableScriptTests {
  @Test(arguments: [
    // An “of” between two replacements is swallowed.
    (
      [
        Segment(.kept, "the "), Segment(.deleted, "rights"), Segment(.inserted, "duties"),
        Segment(.kept, " of "), Segment(.deleted, "women"), Segment(.inserted, "States"),
        Segment(.kept, " here"),
      ],
      "the [-rights of women-]{+duties of States+} here"
    ),
    // A content word is not.
    (
      [
        Segment(.deleted, "all"), Segment(.inserted, "some"), Segment(.kept, " delegations "),
        Segment(.deleted, "agree"), Segment(.inserted, "object"),
      ],
      "[-all-]{+some+} delegations [-agree-]{+object+}"
    ),
    // Two insertions stay two: nothing that stayed is shown as new.
    (
      [
        Segment(.inserted, "full "), Segment(.kept, "and "), Segment(.inserted, "equal "),
        Segment(.kept, "access"),
      ],
      "{+full +}and {+equal +}access"
    ),
    // A clause begins with its comma.
    (
      [
        Segment(.kept, "States, "), Segment(.inserted, "as appropriate, "),
        Segment(.kept, "and others"),
      ],
      "States{+, as appropriate+}, and others"
    ),
    // A sentence is taken whole.
    (
      [
        Segment(.kept, "We act. We "), Segment(.inserted, "care. We "), Segment(.kept, "stay."),
      ],
      "We act. {+We care. +}We stay."
    ),
    // A renumbered anchor stays by itself.
    (
      [
        Segment(.deleted, "all"), Segment(.inserted, "some"), Segment(.deleted, "[^1]"),
        Segment(.inserted, "[^2]"), Segment(.deleted, "agree"), Segment(.inserted, "object"),
      ],
      "[-all-]{+some+}[-[^1]-]{+[^2]+}[-agree-]{+object+}"
    ),
    ([], ""),
  ])
  func `is made of clauses and not of crumbs`(script: [Segment], written: String) {
    let readable = ReadableScript(script).segments
    #expect(readable.written == written)
    #expect(readable.spelled(.deleted) == script.spelled(.deleted))
    #expect(readable.spelled(.inserted) == script.spelled(.inserted))
  }
}
