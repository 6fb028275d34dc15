import DraftText
import Negotiation

extension CanaryRecord {
  /// What is on the table is everybody's to see; only what was undone is not.
  mutating func addTabling() {
    guard let symbol = DocumentSymbol("A/75/L.5") else { return }
    let all = Set(Eyes.allCases)
    record(
      "document",
      .tabling(
        .submitted(
          Submission(
            version: 3,
            symbol: symbol,
            submitter: .states([PartyID("Delegation A"), PartyID(canary("sponsor", all))]),
            agendaItem: AgendaItem(number: "10", title: canary("item", all))
          )
        )
      )
    )
    let document = number("document")
    let change = Amendment(.rewrite(canary("tabled", all)), passages: [Self.passage("OP1")])
    record(
      "amendment",
      .tabling(
        .amended(
          TabledAmendment(
            document: document,
            sponsors: [PartyID("Delegation C")],
            amendments: [change],
            words: "OP1 should read otherwise."
          )
        )
      )
    )
    record(
      "revision",
      .tabling(
        .revised(
          OralRevision(
            document: document,
            words: canary("readout", all),
            amendments: [change],
            readBy: canary("reader", all)
          )
        )
      )
    )
    record(
      "explanation",
      .tabling(
        .explained(
          Explanation(
            document: document,
            party: PartyID("Delegation A"),
            kind: .position,
            isBefore: true,
            words: canary("explained", all)
          )
        )
      )
    )
    record(
      "mistake",
      .tabling(
        .issued(
          FamilyDocument(
            document: document,
            symbol: symbol.adding(.corrigendum),
            says: canary("mistaken", [])
          )
        )
      )
    )
    record("undoing", .reversed(Reversal(entry: number("mistake"))))
  }
}
