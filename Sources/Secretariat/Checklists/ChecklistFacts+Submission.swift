import DraftText
import Negotiation
import Publishing

extension ChecklistFacts {
  /// What whoever submits has to do: say who they are, sign, hand in, and what it costs.
  var submissionItems: [Checklist.Item] {
    [submitter, sponsors, certificate, date]
  }

  private var submitting: String { "zerodraft tabling submit \(ledger.negotiation) …" }

  private var submitter: Checklist.Item {
    switch saidSubmitter ?? submission?.submitter {
    case .president?:
      return Checklist.Item(
        .submitter,
        .done,
        "The President of the \(ledger.state.opening?.organ ?? "organ")"
      )
    case .states(let states, let group)?:
      let names = ParagraphGroup.list(states.map(\.name))
      return Checklist.Item(
        .submitter,
        states.isEmpty ? .toDo : .done,
        states.isEmpty
          ? "No State is named." : names + (group.map { " on behalf of \($0.name)" } ?? "")
      )
    case nil:
      return Checklist.Item(
        .submitter,
        missing,
        "Not said. Member States can submit a draft, or the President.",
        next: isAdopted ? nil : submitting
      )
    }
  }

  private var sponsors: Checklist.Item {
    if let saidSubmitter {
      guard case .states(let states, _) = saidSubmitter else {
        return Checklist.Item(.sponsors, .notNeeded, "A draft of the President has no sponsors.")
      }
      return Checklist.Item(.sponsors, .done, Self.sponsors(states))
    }
    guard let document else {
      return Checklist.Item(
        .sponsors,
        isAdopted ? .unknown : .later,
        "A draft of the President has none; one of States is sponsored by them."
      )
    }
    guard case .states = document.submission.submitter else {
      let added = document.sponsorChanges.flatMap(\.content.added)
      return Checklist.Item(
        .sponsors,
        added.isEmpty ? .notNeeded : .toDo,
        added.isEmpty
          ? "A draft of the President has no sponsors."
          : "A draft of the President has no sponsors, and some are recorded: "
            + ParagraphGroup.list(added.map(\.name)) + "."
      )
    }
    let sponsors = document.sponsors
    return Checklist.Item(
      .sponsors,
      sponsors.isEmpty ? .toDo : .done,
      sponsors.isEmpty
        ? "All sponsors have withdrawn."
        : Self.sponsors(sponsors)
    )
  }

  private static func sponsors(_ sponsors: [PartyID]) -> String {
    "\(count(sponsors.count, "sponsor", "sponsors")): "
      + ParagraphGroup.list(sponsors.map(\.name))
  }

  private var certificate: Checklist.Item {
    guard let submission else {
      return Checklist.Item(
        .certificate,
        missing,
        "Whoever submits signs that this is the final text."
      )
    }
    return Checklist.Item(
      .certificate,
      submission.isCertified ? .done : missing,
      submission.isCertified
        ? "Signed." : "The record does not say that it was signed."
    )
  }

  private var date: Checklist.Item {
    guard let submission else {
      if let date = said.date { return Checklist.Item(.date, .done, date.printed) }
      return Checklist.Item(
        .date,
        isAdopted ? .unknown : .later,
        "The masthead bears the day of submission."
      )
    }
    guard let date = said.date ?? submission.date else {
      return Checklist.Item(.date, missing, "Not said.")
    }
    if let day = submission.submitted.flatMap({ printer.date($0) }), day != date {
      return Checklist.Item(
        .date,
        isAdopted ? .done : .toDo,
        "\(date.printed), and it was handed in on \(day.printed)."
      )
    }
    return Checklist.Item(.date, .done, date.printed)
  }

  /// Whether it was said what the text would cost.
  var budgetItems: [Checklist.Item] {
    if let statement = document?.budget.last?.content {
      let symbol = statement.symbol.map { " (\($0))" } ?? ""
      let amount = statement.amount.map { ": \($0)" } ?? ""
      return [
        Checklist.Item(
          .budget,
          .done,
          statement.hasImplications
            ? "Stated\(symbol)\(amount)." : "Stated\(symbol): the text has none."
        )
      ]
    }
    let calls = BudgetCall.all(in: draft)
    if calls.isEmpty {
      return [
        Checklist.Item(.budget, .notNeeded, "No words were found that ask for a statement.")
      ]
    }
    return [
      Checklist.Item(
        .budget,
        missing,
        "\(Self.count(calls.count, "paragraph may", "paragraphs may")) call for a statement of the"
          + " Secretariat before action.",
        details: calls.map { "\($0.place): “\($0.words)”" },
        next: isAdopted ? nil : "zerodraft tabling budget \(ledger.negotiation) …"
      )
    ]
  }
}
