import DraftText
import Negotiation
import Secretariat
import Testing

struct AmendmentSentenceTests {
  private static func amendment(
    _ wish: Amendment.Wish,
    _ references: String...,
    of target: Amendment.Pointer? = nil
  ) -> Amendment {
    Amendment(wish, passages: references.map(passage), target: target)
  }

  private static func passage(_ reference: String) -> Passage {
    Passage(
      version: 2,
      paragraph: .recorded(entry: 2, ordinal: 0),
      reference: Reference(parsing: reference)
    )
  }

  private static let sentences: [(Amendment, String)] = [
    (
      amendment(.edit([.init(start: 0, quoted: "small", words: "minor")]), "OP4"),
      "OP4: “small” → “minor”"
    ),
    (
      amendment(
        .edit([.init(start: 0, quoted: "a", words: ""), .init(start: 3, quoted: "", words: "b")]),
        "OP4 (b)"
      ), "OP4 (b): delete “a”; add “b”"
    ), (amendment(.rewrite("Decides;"), "OP4"), "OP4 to read: “Decides;”"),
    (amendment(.alternative("Urges;"), "OP4"), "OP4 alt: “Urges;”"),
    (amendment(.delete, "PP3"), "delete PP3"),
    (amendment(.delete, "PP3", "PP4", "OP1"), "delete PP3, PP4 and OP1"),
    (amendment(.insert("Notes;"), "OP3"), "new OP3 bis: “Notes;”"),
    (amendment(.insert("(c) a;"), "OP3 (b)"), "new paragraph after OP3 (b): “(c) a;”"),
    (amendment(.insert("Notes;")), "new paragraph before all: “Notes;”"),
    (
      amendment(.move(.init(passage: passage("OP4"), isBefore: false)), "OP9"), "move OP9 after OP4"
    ),
    (
      amendment(.move(.init(passage: passage("OP4"), isBefore: true)), "OP9"), "move OP9 before OP4"
    ),
    (amendment(.exchange, "OP3", "OP4"), "exchange OP3 and OP4"),
    (amendment(.split(["a", "b"]), "OP3"), "split OP3 into “a” / “b”"),
    (amendment(.merge(words: nil), "OP3", "OP4"), "merge OP3 and OP4"),
    (amendment(.merge(words: "a"), "OP3", "OP4"), "merge OP3 and OP4: “a”"),
    (amendment(.stance(.retain), "OP3"), "retain OP3"),
    (amendment(.stance(.reserve)), "reserves on the whole text"),
    (amendment(.stance(.placeholder), "OP3"), "text to follow on OP3"),
    (amendment(.stance(.support), of: .init(proposal: 12)), "supports #12"),
    (amendment(.stance(.oppose), of: .init(proposal: 12, place: 2)), "opposes #12 (2)"),
    (amendment(.stance(.question), "OP3"), "question on OP3"),
    (amendment(.delete, of: .init(proposal: 12)), "delete #12"),
    (
      amendment(
        .edit([.init(start: 0, quoted: "a", words: "b")]),
        of: .init(proposal: 12, place: 1)
      ), "in #12 (1): “a” → “b”"
    ),
  ]

  @Test(arguments: sentences)
  func `says what is wanted in a line`(amendment: Amendment, text: String) {
    #expect(AmendmentSentence(amendment).text == text)
  }
}
