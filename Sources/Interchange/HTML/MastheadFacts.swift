import DraftText

/// What a masthead says, as names and values that a reader can take in at a glance.
struct MastheadFacts {
  /// The facts, in the order of a masthead.
  let facts: [(name: String, value: String)]

  /// Takes what front matter says; letters and the version's own name are left out.
  init(_ front: FrontMatter) {
    let item = [front.agendaItem, front.agendaTitle].compactMap { $0 }.joined(separator: ", ")
    let lines: [(String, String?)] = [
      ("Organ", front.organ), ("Symbol", front.symbol), ("Number", front.number),
      ("Distribution", front.distribution), ("Distributed", front.distributed?.printed),
      ("Original", front.original), ("Session", front.session),
      ("Agenda item", item.isEmpty ? nil : item), ("Heading", front.heading),
      ("Origin", front.origin), ("Meeting", front.meeting), ("Adopted", front.adopted?.printed),
      ("Job number", front.jobNumber),
    ]
    facts =
      lines.compactMap { name, value in value.map { (name: name, value: $0) } }
      + front.other.map { (name: "Also", value: $0) }
  }
}
