import DraftText
import Interchange
import Negotiation
import Secretariat

extension TablingListing {
  private static let none = "Nothing has been submitted.\n"

  /// The documents in a table.
  var text: String {
    guard !documents.isEmpty else { return Self.none }
    var table = TextTable(head: ["entry", "symbol", "version", "date", "sponsors", "stands"])
    for document in documents {
      let sponsors = document.sponsors.count { $0.withdrawn == nil }
      table.lines.append([
        "#\(document.entry)", document.symbol.description, document.version,
        document.date?.description ?? document.submitted?.localDate?.description ?? "",
        document.isPresidents ? "the President" : "\(sponsors)", document.sentence,
      ])
    }
    return table.text
  }

  /// The documents in full, a stretch each.
  func details(_ printer: TimePrinter) -> String {
    guard !documents.isEmpty else { return Self.none }
    return documents.map { document in
      document.lines(printer).map { VisibleText.line($0) + "\n" }.joined()
    }
    .joined(separator: "\n")
  }
}

extension TablingListing.Document {
  fileprivate func lines(_ printer: TimePrinter) -> [String] {
    var lines = ["\(symbol), #\(entry): \(sentence)"]
    lines += facts(printer).map { "  \($0)" }
    for sponsor in sponsors { lines.append("  sponsor: \(sponsor.words)") }
    for issued in family {
      lines.append(
        "  \(issued.symbol), #\(issued.entry)" + Self.day(issued.date)
          + (issued.says.map { ": \($0)" } ?? "")
      )
    }
    for cost in budget { lines.append("  budget, #\(cost.entry): \(cost.line)") }
    for amendment in amendments { lines += amendment.lines }
    for revision in revisions { lines += revision.lines }
    for decision in decisions {
      let what = decision.motion.map { "motion “\($0)”" } ?? decision.paragraphs.list
      lines.append("  \(what), #\(decision.entry): \(decision.result)")
      lines += decision.voting?.ballots ?? []
    }
    if let adoption { lines += adoption.lines }
    for correction in corrections {
      lines.append(
        "  vote of #\(correction.voting), #\(correction.entry): \(correction.party) had meant "
          + correction.meant.words + Self.day(correction.date)
      )
    }
    for explanation in explanations { lines.append("  \(explanation.line)") }
    return lines
  }

  private func facts(_ printer: TimePrinter) -> [String] {
    var facts: [String] = []
    let by = isPresidents ? "the President" : "States"
    facts.append(
      "\(version), submitted by \(by)" + (onBehalfOf.map { " on behalf of \($0)" } ?? "")
        + (submitted.map { ", handed in \(printer.text($0))" } ?? "")
        + (date.map { ", masthead \($0.printed)" } ?? "")
        + (isCertified ? ", certified as the final text" : ", not certified")
    )
    var agenda: [String] = []
    if let session { agenda.append(session) }
    if let agendaItem {
      agenda.append("agenda item \(agendaItem.number)" + (agendaItem.title.map { ", \($0)" } ?? ""))
    }
    if !agenda.isEmpty { facts.append(agenda.joined(separator: ", ")) }
    if original != .english { facts.append("original: \(original.englishName)") }
    if let jobNumber { facts.append("job number \(jobNumber)") }
    if let base { facts.append("changes are shown against \(base)") }
    return facts
  }

  fileprivate static func day(_ day: CalendarDate?) -> String {
    day.map { ", \($0.printed)" } ?? ""
  }
}

extension [String] {
  fileprivate var list: String { joined(separator: ", ") }
}

extension TablingListing.Sponsor {
  fileprivate var words: String {
    var words = party.name
    if channel != "submission" {
      words += ", joined " + Self.place(channel, place) + TablingListing.Document.day(date)
    }
    if let withdrawn {
      words +=
        "; withdrew " + Self.place(withdrawn.channel, withdrawn.place)
        + TablingListing.Document.day(withdrawn.date)
    }
    return words
  }

  private static func place(_ channel: String, _ place: String?) -> String {
    switch channel {
    case "addendum": "in \(place ?? "an addendum")"
    case "floor": "from the floor" + (place.map { ", \($0)" } ?? "")
    default: "on the document"
    }
  }
}

extension TablingListing.Costed {
  fileprivate var line: String {
    let what = hasImplications ? "programme budget implications" : "no budget implications"
    return what + (amount.map { " of \($0)" } ?? "")
      + (paragraphs.isEmpty ? "" : ", from \(paragraphs.list)")
      + (symbol.map { ", \($0)" } ?? "") + TablingListing.Document.day(date)
      + (words.map { ": “\($0)”" } ?? "")
  }
}

extension TablingListing.Amended {
  fileprivate var lines: [String] {
    let what = symbol.map { "amendment \($0)" } ?? "oral amendment"
    let who = sponsors.map(\.name).list
    let state = decision?.result ?? "not decided"
    var lines = [
      "  \(what), #\(entry), by \(who)\(TablingListing.Document.day(date)): \(state)"
    ]
    lines += changes.map { "    – \($0)" }
    return lines + (decision?.voting?.ballots ?? [])
  }
}

extension TablingListing.Revised {
  fileprivate var lines: [String] {
    let how = kind == .revision ? "orally revised" : "orally corrected"
    var line = "  \(how), #\(entry)"
    if let readBy { line += ", read by \(readBy)" }
    if let meeting { line += ", \(meeting)" }
    line += TablingListing.Document.day(date)
    line += isCertified ? ", certified" : ", not certified"
    return ["\(line): “\(words)”"] + changes.map { "    – \($0)" }
  }
}

extension TablingListing.Decided {
  fileprivate var result: String {
    let outcome =
      switch outcome {
      case .adopted: paragraphs.isEmpty ? "adopted" : "retained"
      case .rejected: paragraphs.isEmpty ? "rejected" : "not retained"
      case .withdrawn: "withdrawn"
      }
    return outcome + (voting.map { " \($0.words)" } ?? "") + (meeting.map { ", \($0)" } ?? "")
      + TablingListing.Document.day(date)
  }
}

extension TablingListing.Adopted {
  fileprivate var lines: [String] {
    var line = "  adopted, #\(entry): \(symbol), \(date.printed), \(meeting), \(voting.words)"
    if let committee, let report { line += ", on the report of the \(committee) (\(report))" }
    var lines = [line] + voting.ballots
    if let distributed {
      lines.append(
        "  distributed \(distributed.printed)" + (jobNumber.map { ", job number \($0)" } ?? "")
      )
    }
    return lines
  }
}

extension TablingListing.Vote {
  /// Who voted how, a line for each choice.
  fileprivate var ballots: [String] {
    guard !votes.isEmpty else { return [] }
    return Voting.Vote.Choice.allCases.map { choice in
      let names = votes.filter { $0.choice == choice }.map(\.party).inEnglishOrder().map(\.name)
      return "    \(choice.heading): \(names.isEmpty ? "none" : names.list)"
    }
  }
}

extension Voting.Vote.Choice {
  fileprivate var heading: String {
    switch self {
    case .yes: "in favour"
    case .no: "against"
    case .abstaining: "abstaining"
    }
  }

  fileprivate var words: String {
    switch self {
    case .yes: "to vote in favour"
    case .no: "to vote against"
    case .abstaining: "to abstain"
    }
  }
}

extension TablingListing.Explained {
  fileprivate var line: String {
    let who = party.name + (onBehalfOf.map { " on behalf of \($0)" } ?? "")
    return "\(kind.rawValue), #\(entry), by \(who), \(isBefore ? "before" : "after") action"
      + (paragraphs.isEmpty ? "" : ", on \(paragraphs.list)")
      + (symbol.map { ", \($0)" } ?? "") + TablingListing.Document.day(date)
      + (words.map { ": “\($0)”" } ?? "")
  }
}
