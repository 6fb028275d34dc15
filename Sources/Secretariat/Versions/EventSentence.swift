import DraftText
public import Negotiation

/// What an entry says, in one sentence without a full stop.
public struct EventSentence: Hashable, Sendable {
  /// The sentence.
  public let text: String

  /// Puts an event into words.
  ///
  /// - Parameters:
  ///   - event: what happened.
  ///   - ledger: the record that it is part of, for the names of what it speaks of.
  public init(_ event: Event, in ledger: Ledger) {
    text =
      switch event {
      case .opened(let opening): "opened: \(opening.title)"
      case .restated(let opening): "restated: \(opening.title)"
      case .facilitation(let change): Self.sentence(change)
      case .circulated(let circulation): Self.sentence(circulation)
      case .translated(let edition):
        "\(Self.label(edition.version, in: ledger)) in \(edition.language.englishName)"
      case .rematched(let correction): Self.sentence(correction, in: ledger)
      case .noted(let note): Self.sentence(note, in: ledger)
      case .reversed(let reversal):
        "#\(reversal.entry) undone" + (reversal.reason.map { ": \($0)" } ?? "")
      case .parties(let event): Self.sentence(event, in: ledger)
      case .consultation(let event): Self.sentence(event, in: ledger)
      case .speakers(let event): Self.sentence(event, in: ledger)
      case .participants(let event): Self.sentence(event, in: ledger)
      case .deadline(let event): Self.sentence(event, in: ledger)
      case .silence(let event): Self.sentence(event, in: ledger)
      case .proposal(let event): Self.sentence(event, in: ledger)
      case .agreement(let event): Self.sentence(event, in: ledger)
      case .decision(let event): Self.sentence(event)
      case .tabling(let event): Self.sentence(event, in: ledger)
      case .withheld: "withheld"
      }
  }
}

extension EventSentence {
  /// What a version is called, by the number of the entry that circulated it.
  static func label(_ version: Int, in ledger: Ledger) -> String {
    for entry in ledger.entries where entry.number == version {
      if case .circulated(let circulation) = entry.event { return circulation.label }
    }
    return "#\(version)"
  }

  /// What a passage is called: `OP4 of Rev.1`, `Rev.1`.
  static func name(_ passage: Passage, in ledger: Ledger) -> String {
    let label = label(passage.version, in: ledger)
    return passage.reference.map { "\($0) of \(label)" } ?? label
  }

  private static func sentence(_ circulation: Circulation) -> String {
    var sentence = "\(circulation.label) circulated"
    if let symbol = circulation.symbol { sentence += " (\(symbol))" }
    if let day = circulation.dates.text ?? circulation.dates.letter {
      sentence += ", dated \(day.printed)"
    }
    return sentence + ", \(circulation.paragraphs) paragraphs"
  }

  private static func sentence(_ change: FacilitationChange) -> String {
    let joining = change.joining.map { "\($0.name) joined" }
    let leaving = change.leaving.map { "\($0) left" }
    let day = change.date.map { ", \($0.printed)" } ?? ""
    return "co-facilitators: " + (leaving + joining).joined(separator: ", ") + day
  }

  private static func sentence(_ correction: MatchCorrection, in ledger: Ledger) -> String {
    let count = correction.paired.count + correction.unpaired.count
    let paragraphs = count == 1 ? "1 paragraph" : "\(count) paragraphs"
    return "matching of \(label(correction.version, in: ledger)) put right for \(paragraphs)"
  }

  private static func sentence(_ note: Note, in ledger: Ledger) -> String {
    let day = note.date.map { "\($0.printed): " } ?? ""
    let about = note.passage.map { "on \(name($0, in: ledger)): " } ?? ""
    return "note: \(day)\(about)\(note.text)"
  }
}
