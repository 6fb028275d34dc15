import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a submitted text.
  static func sentence(_ event: TablingEvent, in ledger: Ledger) -> String {
    switch event {
    case .submitted(let submission): sentence(submission, in: ledger)
    case .issued(let content): sentence(content)
    case .sponsored(let change): sentence(change, in: ledger)
    case .amended(let content): sentence(content, in: ledger)
    case .revised(let content): sentence(content, in: ledger)
    case .costed(let content): sentence(content, in: ledger)
    case .decided(let content): sentence(content, in: ledger)
    case .adopted(let adoption):
      "\(document(adoption.document, in: ledger)) "
        + AdoptionSentence(adoption, of: ledger.state.tablings[adoption.document]).text
        + ", \(adoption.meeting)"
        + (adoption.report.map { ", on the report of the \($0.committee) (\($0.symbol))" } ?? "")
    case .distributed(let content):
      "\(resolution(of: content.document, in: ledger)) distributed on \(content.date.printed)"
    case .votingCorrected(let correction):
      "\(correction.party) had meant \(choice(correction.meant)) in the vote of #\(correction.voting)"
        + day(correction.date)
    case .explained(let content): sentence(content, in: ledger)
    }
  }

  /// What a document is called, by the number of the entry that submitted it.
  static func document(_ number: Int, in ledger: Ledger) -> String {
    ledger.state.tablings[number]?.submission.symbol.description ?? "#\(number)"
  }

  /// States in English alphabetical order; of many, how many there are.
  static func states(_ parties: [PartyID], most: Int = 12) -> String {
    let names = parties.inEnglishOrder().map(\.name)
    guard names.count > most else { return SilenceSentence.list(names) }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }

  /// How somebody votes: `to vote in favour`.
  static func choice(_ choice: Voting.Vote.Choice) -> String {
    switch choice {
    case .yes: "to vote in favour"
    case .no: "to vote against"
    case .abstaining: "to abstain"
    }
  }

  private static func resolution(of document: Int, in ledger: Ledger) -> String {
    let adoption = ledger.state.tablings[document]?.adoption?.content
    return adoption?.symbol.description ?? "the resolution of #\(document)"
  }

  private static func day(_ day: CalendarDate?) -> String { day.map { ", \($0.printed)" } ?? "" }

  private static func sentence(_ submission: Submission, in ledger: Ledger) -> String {
    let by: String
    switch submission.submitter {
    case .president: by = "the President"
    case .states(let states, let group):
      by = Self.states(states) + (group.map { " on behalf of \($0)" } ?? "")
    }
    let date = submission.date ?? submission.submitted?.localDate
    return "\(label(submission.version, in: ledger)) submitted as \(submission.symbol)"
      + (date.map { " on \($0.printed)" } ?? "") + " by \(by)"
  }

  private static func sentence(_ content: FamilyDocument) -> String {
    let what = content.symbol.isReissued ? "\(content.symbol.original) reissued" : nil
    return (what ?? "\(content.symbol) issued") + day(content.date)
      + (content.says.map { ": \($0)" } ?? "")
  }

  private static func sentence(_ change: SponsorChange, in ledger: Ledger) -> String {
    var parts: [String] = []
    if !change.added.isEmpty { parts.append("\(states(change.added)) joined the sponsors") }
    if !change.withdrawn.isEmpty { parts.append("\(states(change.withdrawn)) withdrew") }
    let place =
      switch change.channel {
      case .document: ""
      case .addendum(let symbol): ", \(symbol)"
      case .floor(let meeting): meeting.map { " from the floor, \($0)" } ?? " from the floor"
      }
    return "\(document(change.document, in: ledger)): " + parts.joined(separator: "; ") + place
      + day(change.date)
  }

  private static func sentence(_ content: TabledAmendment, in ledger: Ledger) -> String {
    let what = content.symbol.map { "amendment \($0)" } ?? "oral amendment"
    return "\(what) to \(document(content.document, in: ledger)) submitted by "
      + states(content.sponsors) + day(content.date) + ": " + changes(content.amendments)
  }

  private static func sentence(_ content: OralRevision, in ledger: Ledger) -> String {
    let how = content.kind == .revision ? "orally revised" : "orally corrected"
    return "\(document(content.document, in: ledger)) \(how)"
      + (content.readBy.map { " by \($0)" } ?? "") + (content.meeting.map { ", \($0)" } ?? "")
      + day(content.date) + ": " + changes(content.amendments)
  }

  private static func changes(_ amendments: [Amendment]) -> String {
    let first = amendments.prefix(3).map { AmendmentSentence($0).text }.joined(separator: "; ")
    return amendments.count > 3 ? "\(first); and \(amendments.count - 3) more changes" : first
  }

  private static func sentence(_ content: BudgetImplication, in ledger: Ledger) -> String {
    let what = content.hasImplications ? "programme budget implications" : "no budget implications"
    let on = content.passages.isEmpty ? "" : ", from \(references(content.passages))"
    return "\(document(content.document, in: ledger)): \(what)"
      + (content.amount.map { " of \($0)" } ?? "") + on
      + (content.symbol.map { ", \($0)" } ?? ", stated orally") + day(content.date)
  }

  private static func sentence(_ content: TabledDecision, in ledger: Ledger) -> String {
    let document = document(content.document, in: ledger)
    let what: String
    switch content.matter {
    case .amendment(let number):
      let amendment = ledger.state.tablings[content.document]?.amendments
        .first { $0.number == number }
      what =
        "amendment " + (amendment?.content.symbol?.description ?? "#\(number)")
        + " to \(document)"
    case .paragraphs(let passages): what = "\(references(passages)) of \(document)"
    case .motion(let words): what = "motion on \(document), “\(words)”,"
    }
    let isParagraphs = if case .paragraphs = content.matter { true } else { false }
    let result =
      switch content.outcome {
      case .adopted: isParagraphs ? "retained" : "adopted"
      case .rejected: isParagraphs ? "not retained" : "rejected"
      case .withdrawn: "withdrawn"
      }
    return "\(what) \(result)" + (content.voting.map { " \(VotingPhrase($0).text)" } ?? "")
      + (content.meeting.map { ", \($0)" } ?? "") + day(content.date)
  }

  private static func sentence(_ content: Explanation, in ledger: Ledger) -> String {
    let who =
      content.party.name + (content.onBehalfOf.map { " on behalf of \($0)" } ?? "")
    let on = content.passages.isEmpty ? "" : " on \(references(content.passages)) of"
    return "\(content.kind.rawValue) by \(who) \(content.isBefore ? "before" : "after") action"
      + (on.isEmpty ? " on" : on) + " \(document(content.document, in: ledger))"
      + day(content.date) + (content.words.map { ": \($0)" } ?? "")
  }
}
