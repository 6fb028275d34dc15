import DraftText
import Negotiation
import Publishing

extension ChecklistFacts {
  /// What comes after submission: action, adoption, distribution.
  var afterItems: [Checklist.Item] { [action, adoption, distribution] }

  private var action: Checklist.Item {
    guard let document else {
      return isAdopted
        ? Checklist.Item(.action, .done, "Action was taken.")
        : Checklist.Item(.action, .later, "Nothing was submitted yet.")
    }
    let open = document.amendments.filter { document.decision(on: $0.number) == nil }
    let uncertified = document.revisions.filter { !$0.content.isCertified }
    var details = open.map { amendment in
      let name = amendment.content.symbol.map { "\($0)" } ?? "an oral amendment"
      return "not decided on: \(name) (#\(amendment.number))"
    }
    details += uncertified.map { "not certified: oral \($0.content.kind.rawValue) (#\($0.number))" }
    if document.adoption != nil {
      return Checklist.Item(
        .action,
        details.isEmpty ? .done : .unknown,
        "Action was taken.",
        details: details
      )
    }
    if let successor = ledger.state.tablings.successor(of: document) {
      return Checklist.Item(
        .action,
        .notNeeded,
        "\(successor.submission.symbol) has taken its place."
      )
    }
    return Checklist.Item(
      .action,
      open.isEmpty ? .later : .toDo,
      open.isEmpty
        ? "Action is still to be taken."
        : Self.count(open.count, "amendment is", "amendments are") + " decided on first.",
      details: details
    )
  }

  private var adoption: Checklist.Item {
    if let adoption = document?.adoption?.content {
      let how =
        switch adoption.voting {
        case .withoutVote: "without a vote"
        case .recorded(let tally, _), .unrecorded(let tally):
          "by \(tally.yes) to \(tally.no), with \(tally.abstaining)"
            + " \(tally.abstaining == 1 ? "abstention" : "abstentions")"
        }
      return Checklist.Item(
        .adoption,
        .done,
        "\(adoption.symbol), on \(TimePrinter.day(adoption.date)), \(adoption.meeting), \(how)."
      )
    }
    let circulation = version.circulation
    if isAdopted {
      let name = circulation.symbol ?? circulation.label
      let meeting = draft.front.meeting.map { ", \($0)" } ?? ""
      return Checklist.Item(
        .adoption,
        .done,
        adopted.map { "\(name), on \(TimePrinter.day($0))\(meeting)." } ?? "Adopted as \(name)."
      )
    }
    return Checklist.Item(.adoption, .later, "Not adopted yet.")
  }

  private var distribution: Checklist.Item {
    let day =
      document?.distribution?.content.date
      ?? (isAdopted ? version.circulation.dates.distributed : nil)
    if let day {
      return Checklist.Item(.distribution, .done, "Distributed on \(TimePrinter.day(day)).")
    }
    return Checklist.Item(
      .distribution,
      isAdopted ? .toDo : .later,
      isAdopted ? "The record does not say when." : "The resolution is distributed once adopted.",
      next: isAdopted ? "zerodraft tabling distribute \(ledger.negotiation) …" : nil
    )
  }
}
