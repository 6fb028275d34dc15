import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a meeting.
  static func sentence(_ event: ConsultationEvent, in ledger: Ledger) -> String {
    switch event {
    case .scheduled(let consultation): name(consultation) + when(consultation, in: ledger)
    case .changed(let change):
      "meeting #\(change.meeting) changed: " + name(change.consultation)
        + when(change.consultation, in: ledger) + (change.reason.map { " (\($0))" } ?? "")
    case .cancelled(let cancellation):
      "meeting #\(cancellation.meeting) cancelled" + (cancellation.reason.map { ": \($0)" } ?? "")
    case .attended(let attendance):
      "at meeting #\(attendance.meeting): " + names(attendance.parties)
    case .intervened(let intervention): sentence(intervention)
    case .closed(let closing):
      "meeting #\(closing.meeting) closed"
        + ([closing.summary, closing.outcome].compactMap { $0 }.first.map { ": \($0)" } ?? "")
    }
  }

  /// What a meeting is called: its title, or its kind.
  static func name(_ consultation: Consultation) -> String {
    let kind =
      switch consultation.kind {
      case .formal: "formal meeting"
      case .informal: "informal consultations"
      case .informalInformal: "informal informal consultations"
      case .bilateral: "bilateral meeting"
      case .smallGroup: "meeting of a small group"
      case .stakeholderHearing: "stakeholder hearing"
      case .highLevelMeeting: "high-level meeting"
      }
    return consultation.title ?? kind
  }

  /// The parties, one after another.
  static func names(_ parties: [PartyID]) -> String {
    parties.map(\.name).joined(separator: ", ")
  }

  /// Who spoke: `Delegation A on behalf of Group X`, or `a delegation`.
  static func speaker(_ intervention: Intervention) -> String {
    let speaker = intervention.party?.name ?? "a delegation"
    guard !intervention.behalf.isEmpty else { return speaker }
    return "\(speaker) on behalf of \(names(intervention.behalf))"
  }

  private static func when(_ consultation: Consultation, in ledger: Ledger) -> String {
    consultation.sittings.first.map { ", \(time($0.start, in: ledger))" } ?? ""
  }

  private static func sentence(_ intervention: Intervention) -> String {
    let on = references(intervention.passages)
    let about = on.isEmpty ? "" : " on \(on)"
    let words = intervention.words ?? intervention.proposal.map { "“\($0)”" }
    return "\(speaker(intervention))\(about): \(intervention.position.rawValue)"
      + (words.map { ", \($0)" } ?? "")
  }
}
