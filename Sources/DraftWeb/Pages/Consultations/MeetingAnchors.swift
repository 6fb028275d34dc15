import DraftText
import Negotiation

/// Where meetings stand on their page: `third-informals-2021-07-13`.
struct MeetingAnchors {
  private let anchors: [Int: String]

  /// Names the meetings that a reader may see, by what they are called and their first day.
  init(_ ledger: Ledger) {
    let meetings = ledger.state.consultations.inOrderOfTime
    let names = meetings.map { meeting -> String? in
      let consultation = meeting.consultation
      let day = consultation.sittings.first?.start.localDate?.description ?? ""
      return "\(consultation.title ?? consultation.kind.rawValue) \(day)"
    }
    let slugs = Slug.spell(names, fallback: "meeting")
    anchors = Dictionary(
      zip(meetings.map(\.number), slugs).compactMap { number, slug in slug.map { (number, $0) } }
    ) { first, _ in first }
  }

  /// The anchor of a meeting by the number of its entry.
  subscript(number: Int) -> String { anchors[number] ?? "meeting" }
}
