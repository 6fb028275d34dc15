import DraftText
import Negotiation
import Publishing

extension ChecklistFacts {
  /// What delegations still have to say: capitals, reservations, packages, silence, proposals.
  var partyItems: [Checklist.Item] {
    [pending, reservations, packages, silence, proposals, letter, consensus]
  }

  private var pending: Checklist.Item {
    guard let sheet = board.sheets.last, !isAgreedAsAWhole else {
      return Checklist.Item(.pending, .notNeeded, "The text is agreed as a whole.")
    }
    let lines = sheet.table.paragraphs.enumerated().compactMap { place, standing -> String? in
      guard standing.agreement != nil, !standing.pending.isEmpty || standing.unnamed > 0 else {
        return nil
      }
      let name = sheet.references[place]?.description ?? "unnumbered"
      return "\(name): \(board.waiting(standing, in: sheet).joined(separator: "; "))"
    }
    return Checklist.Item(
      .pending,
      lines.isEmpty ? .done : .toDo,
      lines.isEmpty
        ? "No agreed paragraph waits for anybody."
        : Self.count(lines.count, "agreed paragraph waits", "agreed paragraphs wait")
          + " for somebody.",
      details: lines
    )
  }

  private var reservations: Checklist.Item {
    let standing = board.reservations
    return Checklist.Item(
      .reservations,
      standing.isEmpty ? .done : isAgreedAsAWhole ? .unknown : .toDo,
      standing.isEmpty
        ? "No reservation stands."
        : Self.count(standing.count, "reservation stands", "reservations stand")
          + (isAgreedAsAWhole
            ? ", though nobody objected: lift them, or expect to hear them." : "."),
      details: standing.map { BoardPaper.sentence($0) }
    )
  }

  private var packages: Checklist.Item {
    let missing = board.packages.filter { !$0.missing.isEmpty }
    guard !isAgreedAsAWhole || missing.isEmpty else {
      return Checklist.Item(.packages, .notNeeded, "The text is agreed as a whole.")
    }
    return Checklist.Item(
      .packages,
      missing.isEmpty ? .done : .toDo,
      missing.isEmpty
        ? "No package waits for a paragraph."
        : Self.count(missing.count, "package is incomplete.", "packages are incomplete."),
      details: missing.map { BoardPaper.sentence($0) }
    )
  }

  private var silence: Checklist.Item {
    guard let round else {
      if isAdopted { return Checklist.Item(.silence, .notNeeded, "The text was adopted.") }
      let isAgreed = !obstacles.contains { $0.kind == .notAgreed }
      return Checklist.Item(
        .silence,
        isAgreed ? .notNeeded : .toDo,
        "\(version.label) was not placed under silence"
          + (isAgreed ? ", and every paragraph is agreed." : "."),
        next: isAgreed ? nil : "zerodraft silence place \(ledger.negotiation) …"
      )
    }
    let says = SilenceSentence(round, at: now, printer: printer).text
    return switch round.status(at: now) {
    case .held:
      Checklist.Item(
        .silence,
        .done,
        says,
        details: [ledger.state.version(round.placement.version)].compactMap { $0 }
          .filter { $0.number != version.number }
          .map { "\($0.label), which has the same words, was placed under silence." }
      )
    case .running, .ahead:
      Checklist.Item(.silence, isAdopted ? .notNeeded : .toDo, says, next: "Wait until it is over.")
    case .broken:
      Checklist.Item(
        .silence,
        isAdopted ? .notNeeded : .toDo,
        says,
        details: isAdopted ? [] : ["The text was not placed under silence again."],
        next: isAdopted ? nil : "zerodraft silence place \(ledger.negotiation) …"
      )
    }
  }

  private var proposals: Checklist.Item {
    if undecided.isEmpty {
      return Checklist.Item(.proposals, .done, "No proposal on \(version.label) is unanswered.")
    }
    let count = Self.count(undecided.count, "amendment has", "amendments have") + " no answer"
    return Checklist.Item(
      .proposals,
      isAgreedAsAWhole ? .notNeeded : .toDo,
      count + (isAgreedAsAWhole ? ", and the text is agreed as a whole." : "."),
      details: undecided.map { line in
        let who = line.holders.isEmpty ? "" : " (\(line.holders.joined(separator: ", ")))"
        return "\(line.amendment) \(line.says)\(who)"
      },
      next: isAgreedAsAWhole ? nil : "zerodraft decisions \(ledger.negotiation) --undecided"
    )
  }

  private var letter: Checklist.Item {
    if let day = version.circulation.dates.letter {
      return Checklist.Item(
        .letter,
        .done,
        "\(version.label) went out with a letter of \(day.printed)."
      )
    }
    if let letter = round?.placement.letter {
      return Checklist.Item(.letter, .done, "\(version.label) went out with the \(letter).")
    }
    return Checklist.Item(
      .letter,
      .unknown,
      "The record knows no letter with \(version.label).",
      next: isAdopted ? nil : "zerodraft letter \(ledger.negotiation) circulation"
    )
  }

  private var consensus: Checklist.Item {
    let note = ledger.state.notes.last { recorded in
      recorded.note.text.lowercased().contains("consensus")
    }
    if let note {
      return Checklist.Item(.consensus, .done, "Noted in #\(note.number): \(note.note.text)")
    }
    if isAdopted { return Checklist.Item(.consensus, .notNeeded, "The text was adopted.") }
    return Checklist.Item(
      .consensus,
      .unknown,
      "The record does not say whether the President announced consensus.",
      next: "zerodraft note \(ledger.negotiation) \"… announced consensus …\""
    )
  }
}
