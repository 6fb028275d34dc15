import DraftText
public import Negotiation

/// What is allowed at meetings and yet worth a second look.
public struct ConsultationNotes: Hashable, Sendable {
  /// The notes, a sentence each without a full stop.
  public let sentences: [String]

  /// Looks at what was recorded.
  ///
  /// - Parameters:
  ///   - entries: the numbers of the new entries.
  ///   - ledger: the record, with these.
  ///   - registry: the door to it.
  public init(on entries: [Int], in ledger: Ledger, _ registry: Registry) {
    sentences = entries.flatMap { number -> [String] in
      guard ledger.entries.indices.contains(number - 1),
        case .consultation(let event) = ledger.entries[number - 1].event
      else { return [] }
      return switch event {
      case .scheduled(let meeting): Self.notes(on: meeting, in: ledger)
      case .changed(let change): Self.notes(on: change.consultation, in: ledger)
      case .intervened(let said): Self.notes(on: said, in: ledger, registry)
      case .corrected(let correction): Self.notes(on: correction.intervention, in: ledger, registry)
      default: []
      }
    }
  }

  private static func notes(on meeting: Consultation, in ledger: Ledger) -> [String] {
    var notes: [String] = []
    if meeting.kind == .smallGroup, meeting.passages.isEmpty, meeting.mandate == nil {
      notes.append("the small group has no mandate; --paragraphs and --mandate give it one")
    }
    if let number = meeting.version, let day = meeting.start?.localDate,
      let later = ledger.state.versions.last(where: { version in
        let known = version.circulation.dates.letter ?? version.circulation.dates.text
        return version.number > number && known.map { $0 < day } ?? false
      })
    {
      let label = EventSentence.label(number, in: ledger)
      notes.append("\(label) is on the table, and \(later.label) was circulated before that day")
    }
    return notes
  }

  private static func notes(
    on said: Intervention,
    in ledger: Ledger,
    _ registry: Registry
  ) -> [String] {
    guard let meeting = ledger.state.consultations[said.meeting] else { return [] }
    var notes: [String] = []
    let table = meeting.consultation.passages
    if !table.isEmpty, let version = meeting.consultation.version {
      let off = said.passages.filter { passage in
        passage.version == version && passage.paragraph != nil
          && !table.contains { $0.paragraph == passage.paragraph || $0.covers(passage) }
      }
      let names = EventSentence.references(off)
      if !names.isEmpty {
        notes.append("\(names) was not on the table of meeting #\(meeting.number)")
      }
    }
    let directory = registry.directory(for: ledger)
    if let party = said.party?.name, let day = meeting.start?.localDate {
      for behalf in said.behalf.map(\.name) {
        guard let group = directory.parties.first(where: { $0.name == behalf }),
          let members = group.members, !members.isEmpty, group.name != party,
          !directory.members(of: group, on: day).contains(party)
        else { continue }
        notes.append("\(party) is not listed as a member of \(behalf) on \(day.printed)")
      }
    }
    if said.party == nil {
      let words = (said.words ?? "") + " " + (said.proposal ?? "")
      for name in ledger.state.parties.all.map(\.name) where words.contains(name) {
        notes.append("the words of a statement that is not for attribution name \(name)")
      }
    }
    return notes
  }
}

extension Passage {
  /// Whether another passage is an item of this one.
  fileprivate func covers(_ other: Passage) -> Bool {
    guard let reference, let inner = other.reference else { return false }
    return reference.place == inner.place && reference.annex == inner.annex
      && reference.section == inner.section && inner.items.starts(with: reference.items)
  }
}
