import DraftText
import Negotiation
import Publishing

extension ChecklistFacts {
  /// What the document has to say of itself: title, organ, session, agenda item, language, symbol.
  var documentItems: [Checklist.Item] {
    [title, organ, session, agendaItem, original, symbol, base]
  }

  private func restating(_ option: String) -> String {
    "zerodraft restate \(ledger.negotiation) --\(option) …"
  }

  private var title: Checklist.Item {
    let recorded = ledger.state.opening?.title
    guard let title = draft.title, !title.isEmpty else {
      return Checklist.Item(
        .title,
        recorded == nil ? missing : .done,
        recorded.map { "“\($0)”; the text itself has none." } ?? "The text has no title."
      )
    }
    if let recorded, recorded != title, !isAdopted {
      return Checklist.Item(
        .title,
        .toDo,
        "The text is called otherwise than the negotiation.",
        details: ["text: “\(title)”", "negotiation: “\(recorded)”"],
        next: "Settle which of them it is."
      )
    }
    return Checklist.Item(.title, .done, "“\(title)”")
  }

  private var organ: Checklist.Item {
    guard let organ = ledger.state.opening?.organ ?? draft.front.organ else {
      return Checklist.Item(.organ, missing, "Not said.", next: restating("organ"))
    }
    return Checklist.Item(.organ, .done, organ)
  }

  private var session: Checklist.Item {
    let printed =
      saidSession ?? submission?.session ?? ledger.state.opening?.session ?? draft.front.session
    guard let printed else {
      return Checklist.Item(.session, missing, "Not said.", next: restating("session"))
    }
    guard let session = AssemblySession(printed: printed) else {
      return Checklist.Item(
        .session,
        .unknown,
        "\(printed): not a regular session, so nothing can be held against it."
      )
    }
    var faults: [String] = []
    if let wanted, let number = wanted.session, number != "\(session.number)" {
      faults.append("The symbol \(wanted) is of session \(number).")
    }
    if let day = adopted ?? meeting ?? submittedDay, !session.isUnderWay(on: day) {
      faults.append("It is not under way on \(day.printed).")
    }
    return Checklist.Item(
      .session,
      faults.isEmpty ? .done : .toDo,
      faults.isEmpty ? printed : "\(printed) does not fit.",
      details: faults,
      next: faults.isEmpty ? nil : restating("session")
    )
  }

  private var agendaItem: Checklist.Item {
    if !said.agendaItems.isEmpty { return saidAgendaItem }
    let item = submission?.agendaItem ?? ledger.state.opening?.agendaItem
    let number = item?.number ?? draft.front.agendaItem
    let title = item?.title ?? draft.front.agendaTitle
    guard let number else {
      return Checklist.Item(.agendaItem, missing, "Not said.", next: restating("agenda-item"))
    }
    guard let title else {
      return Checklist.Item(
        .agendaItem,
        missing,
        "Item \(number), whose title is not said.",
        next: restating("agenda-item")
      )
    }
    return Checklist.Item(.agendaItem, .done, "Item \(number): \(title)")
  }

  /// The session that was said, as it is printed.
  private var saidSession: String? {
    said.session.map { typed in
      Int(typed).flatMap { (1...999).contains($0) ? AssemblySession(number: $0).printed : nil }
        ?? typed
    }
  }

  /// The agenda items that were said, each with the title that was said or that the record has.
  private var saidAgendaItem: Checklist.Item {
    let recorded = submission?.agendaItem ?? ledger.state.opening?.agendaItem
    let items = said.agendaItems.map { item -> (number: String, title: String?) in
      (item.number, item.title ?? (recorded?.number == item.number ? recorded?.title : nil))
    }
    let isWhole = items.allSatisfy { $0.title != nil }
    return Checklist.Item(
      .agendaItem,
      isWhole ? .done : missing,
      items.map { item in
        item.title.map { "Item \(item.number): \($0)" }
          ?? "Item \(item.number), whose title is not said."
      }
      .joined(separator: "; "),
      next: isWhole ? nil : "--agenda-title says it."
    )
  }

  private var original: Checklist.Item {
    let text = draft.language
    if let said = said.original ?? submission?.original, said != text {
      return Checklist.Item(
        .original,
        .toDo,
        "Submitted as drafted in \(said.englishName), and the text is in \(text.englishName)."
      )
    }
    return Checklist.Item(.original, .done, text.englishName)
  }

  private var symbol: Checklist.Item {
    if let symbol = said.symbol == nil ? submission?.symbol : wanted {
      let isRecorded = ledger.state.tablings[symbol] != nil
      return Checklist.Item(
        .symbol,
        symbol.isLimited ? .done : .toDo,
        symbol.isLimited
          ? isRecorded ? "\(symbol)" : "\(symbol), which is not recorded as submitted."
          : "\(symbol) is no symbol of limited distribution."
      )
    }
    if isAdopted {
      let origin = draft.front.originSymbol
      return Checklist.Item(
        .symbol,
        origin == nil ? .unknown : .done,
        origin.map { "\($0), as the resolution says" } ?? "The record knows none."
      )
    }
    return Checklist.Item(
      .symbol,
      .later,
      wanted.map { "\($0) is not recorded as submitted." }
        ?? "The Secretariat gives it when the text is submitted."
    )
  }

  private var base: Checklist.Item {
    let tablings = ledger.state.tablings
    if let wanted, let before = wanted.predecessor {
      let isKnown = tablings[before] != nil
      return Checklist.Item(
        .base,
        isKnown ? .done : missing,
        isKnown
          ? "A revision: changes are shown against \(before)."
          : "A revision of \(before), which is not in the record.",
        next: isKnown ? nil : "zerodraft tabling submit \(ledger.negotiation) …"
      )
    }
    if let base = submission?.base {
      return Checklist.Item(.base, .done, "A renewed text: changes are shown against \(base).")
    }
    if isAdopted || submission != nil {
      return Checklist.Item(.base, .notNeeded, "The record names no text that it renews.")
    }
    let mandate = ledger.state.opening?.mandate.map(\.document) ?? []
    return Checklist.Item(
      .base,
      .unknown,
      "If the text renews an earlier resolution, its changes have to be shown against that one.",
      details: mandate.isEmpty ? [] : ["mandate: \(mandate.joined(separator: ", "))"],
      next: "zerodraft tabling submit \(ledger.negotiation) … --base SYMBOL"
    )
  }
}
