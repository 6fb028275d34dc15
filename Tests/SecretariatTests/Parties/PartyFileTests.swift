import Testing

@testable import Secretariat

struct PartyFileTests {
  private static func file(_ parties: String) -> String {
    #"{"zerodraft": 1, "source": "Our exercise.", "parties": [\#(parties)]}"#
  }

  private static func read(_ text: String) throws(Problem) -> PartyFile {
    try PartyFile(bytes: Array(text.utf8), named: "parties.json")
  }

  @Test func `spells members as their own lines spell them`() throws {
    let file = try Self.read(
      Self.file(
        #"""
        {"name": "Delegation A", "kind": "delegation"},
        {"name": "Group X", "kind": "group", "source": "The chair", "note": "Doubtful.",
         "members": [{"party": "the delegation a", "since": "2021-03-01"}]}
        """#
      )
    )
    #expect(file.parties[1].members?.map(\.party) == ["Delegation A"])
    #expect(file.parties[1].source == "The chair")
    #expect(file.parties[1].note == "Doubtful.")
  }

  @Test(arguments: [
    ("", "this is no list of parties"), ("[]", "this is no list of parties"),
    (#"{"zerodraft": 2, "source": "", "parties": []}"#, "form 2 of the file; form 1 is read"),
    (file(#"{"name": "A", "kind": "planet"}"#), "this is no list of parties"),
    (file(#"{"name": " ", "kind": "delegation"}"#), "“ ” is no name"),
    (
      file(#"{"name": "A", "kind": "delegation"}, {"name": "the a", "kind": "group"}"#),
      "“the a” is named twice"
    ),
    (file(#"{"name": "A", "kind": "state", "iso2": "a1"}"#), "is no code of 2 capital letters"),
    (
      file(
        #"""
        {"name": "A", "kind": "state", "iso3": "AAA"}, {"name": "B", "kind": "state", "iso3": "AAA"}
        """#
      ), "two parties have the code AAA"
    ),
    (
      file(#"{"name": "X", "kind": "group", "members": [{"party": "A"}]}"#),
      "“A”, a member of X, is not named in it"
    ),
    (
      file(#"{"name": "X", "kind": "group", "members": [{"party": "X"}]}"#),
      "X cannot be a member of itself"
    ),
    (
      file(
        #"""
        {"name": "A", "kind": "delegation"}, {"name": "X", "kind": "group", "members":
         [{"party": "A", "since": "2021-03-01", "until": "2021-03-01"}]}
        """#
      ), "A leaves X no later than it joins"
    ),
  ])
  func `says what is wrong with a file`(text: String, words: String) throws {
    let problem = try #require(throws: Problem.self) { try Self.read(text) }
    #expect("\(problem)".contains(words), "\(problem)")
    #expect("\(problem)".contains("parties.json"))
  }
}
