import Negotiation

/// A meeting as letters speak of it: what it is called, when and where it is held.
struct MeetingPhrase {
  /// The meeting.
  let meeting: TrackedConsultation
  /// All meetings of the negotiation, among which it is counted.
  let all: [TrackedConsultation]
  /// How times are printed.
  let printer: TimePrinter

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// `the first informal consultations`; what has a title is called by that.
  var name: String {
    let consultation = meeting.consultation
    if let title = consultation.title?.onOneLine, !title.isEmpty {
      let words = title.insideSentence
      return words.lowercased().hasPrefix("the ") ? words.insideSentence : "the \(words)"
    }
    return "the \(ordinal.map { "\($0) " } ?? "")\(EventSentence.name(consultation))"
  }

  /// Which one of its kind it is, by when they begin; those that were called off are not counted.
  private var ordinal: String? {
    let kind = meeting.consultation.kind
    guard [.formal, .informal, .informalInformal].contains(kind) else { return nil }
    let siblings = all.filter { $0.consultation.kind == kind && $0.cancellation == nil }
      .sorted { ($0.start?.seconds ?? .max, $0.number) < ($1.start?.seconds ?? .max, $1.number) }
    guard let place = siblings.firstIndex(where: { $0.number == meeting.number }),
      place < Self.ordinals.count
    else { return nil }
    return Self.ordinals[place]
  }

  /// `on Tuesday, 30 March 2021, 3 p.m. to 6 p.m. New York (7 p.m. to 10 p.m. UTC)`, for each
  /// sitting.
  var times: String {
    meeting.consultation.sittings
      .map { "on " + printer.text(from: $0.start, to: $0.end) }
      .joined(separator: " and ")
  }

  /// `Tuesday, 30 March 2021, 3 p.m. New York (7 p.m. UTC)`.
  var start: String { meeting.start.map { printer.text($0) } ?? "" }

  /// A place as it stands in a sentence: `in the General Assembly Hall`, `in Conference Room 3`,
  /// `at United Nations Headquarters`, `via example.org`.
  static func place(_ place: String) -> String {
    let words = place.split(whereSeparator: { $0 == " " || $0 == "," })
    let (first, last) = (words.first?.lowercased() ?? "", words.last.map(String.init) ?? "")
    if ["in", "at", "via", "on"].contains(first), first == words.first.map(String.init) {
      return place
    }
    if place.contains("://") || words.count == 1 && place.contains(".") { return "via \(place)" }
    if first == "the" { return "in \(place)" }
    if ["Hall", "Chamber", "Auditorium", "Theatre"].contains(last) { return "in the \(place)" }
    if words.contains("Room") { return "in \(place)" }
    return "at \(place)"
  }
}
