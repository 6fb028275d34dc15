import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a meeting or at it.
  static func sentence(_ event: ConsultationEvent, in ledger: Ledger) -> String {
    switch event {
    case .scheduled(let consultation): name(consultation) + when(consultation, in: ledger)
    case .changed(let change):
      "meeting #\(change.meeting) changed: " + name(change.consultation)
        + when(change.consultation, in: ledger) + (change.reason.map { " (\($0))" } ?? "")
    case .postponed(let postponement):
      "meeting #\(postponement.meeting) postponed" + why(postponement.reason)
    case .cancelled(let cancellation):
      "meeting #\(cancellation.meeting) cancelled" + why(cancellation.reason)
    case .attended(let attendance):
      "at meeting #\(attendance.meeting): " + names(attendance.parties)
    case .intervened(let intervention): sentence(intervention, in: ledger)
    case .corrected(let correction):
      "#\(correction.statement) corrected: " + sentence(correction.intervention, in: ledger)
        + (correction.reason.map { " (\($0))" } ?? "")
    case .withdrawn(let withdrawal): "#\(withdrawal.statement) withdrawn" + why(withdrawal.reason)
    case .closed(let closing):
      "meeting #\(closing.meeting) closed"
        + why([closing.summary, closing.outcome].compactMap { $0 }.first)
    }
  }

  /// What a meeting is called: its title, or its kind.
  static func name(_ consultation: Consultation) -> String {
    if let title = consultation.title { return title }
    return switch consultation.kind {
    case .formal: "formal meeting"
    case .informal: "informal consultations"
    case .informalInformal: "informal informal consultations"
    case .bilateral: "bilateral meeting"
    case .smallGroup: "meeting of a small group"
    case .stakeholderHearing: "stakeholder hearing"
    case .highLevelMeeting: "high-level meeting"
    }
  }

  /// The parties, one after another.
  static func names(_ parties: [PartyID]) -> String {
    parties.map(\.name).joined(separator: ", ")
  }

  /// Who spoke: `Delegation A on behalf of Group X`, or `a delegation`.
  static func speaker(_ intervention: Intervention) -> String {
    let speaker = intervention.party?.name ?? "a \((intervention.voice ?? .delegation).rawValue)"
    guard !intervention.behalf.isEmpty else { return speaker }
    return "\(speaker) on behalf of \(names(intervention.behalf))"
  }

  private static func when(_ consultation: Consultation, in ledger: Ledger) -> String {
    let more = consultation.sittings.count - 1
    let rest = more > 0 ? ", and \(more) more sitting\(more == 1 ? "" : "s")" : ""
    return consultation.sittings.first.map { ", \(time($0.start, in: ledger))\(rest)" } ?? ""
  }

  private static func why(_ words: String?) -> String { words.map { ": \($0)" } ?? "" }

  private static func sentence(_ intervention: Intervention, in ledger: Ledger) -> String {
    let on = references(intervention.passages)
    let version = intervention.passages.first.map { " of \(label($0.version, in: ledger))" } ?? ""
    let about = on.isEmpty ? "" : " on \(on)\(version)"
    let words = intervention.words ?? intervention.proposal.map { "“\($0)”" }
    return "\(speaker(intervention))\(about): \(intervention.position.rawValue)"
      + (words.map { ", \($0)" } ?? "")
  }
}
