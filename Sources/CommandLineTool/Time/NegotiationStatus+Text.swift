import DraftText
import Interchange
import Negotiation
import Secretariat

extension NegotiationStatus {
  /// How many of the items ahead are shown; “zerodraft agenda” has them all.
  private static let shownAhead = 5

  /// The sentence, then the rest in lines with a word before each.
  ///
  /// ```
  /// Rev.2 of 14 May. Silence until Friday, 27 August, 10 a.m. New York (2 p.m. UTC): 2 days left.
  ///
  /// A resolution on modalities
  ///   version     Rev.2, revision, #7, 29 paragraphs, based on Rev.1
  ///   changes     2 paragraphs modified, 27 unchanged.
  /// ```
  func text(_ printer: TimePrinter) -> String {
    var rows: [(head: String, words: String)] = []
    if let version {
      rows.append(("version", version.words))
      if let changes = version.changes { rows.append(("changes", changes)) }
    }
    if let silence {
      rows.append(("silence", "\(silence.version), #\(silence.entry): \(silence.sentence)"))
    }
    if let tabling {
      rows.append(("tabling", "\(tabling.symbol), #\(tabling.entry): \(tabling.sentence)"))
    }
    // The end of the silence stands in the line above.
    let ahead = ahead.filter { $0.entry != silence?.entry }
    for item in ahead.prefix(Self.shownAhead) {
      let when = "\(item.time(printer, near: at)): \(item.distance(from: at))"
      rows.append(("ahead", "\(item.title), #\(item.entry): \(when)"))
    }
    if ahead.count > Self.shownAhead {
      rows.append(
        ("", "and \(ahead.count - Self.shownAhead) more: zerodraft agenda \(negotiation)")
      )
    }
    if !coFacilitators.isEmpty {
      rows.append(("led by", coFacilitators.map(\.words).joined(separator: "; ")))
    }
    rows.append(("record", counts.words))
    let width = rows.map(\.head.count).max() ?? 0
    var last = ""
    let lines = rows.map { row in
      let head = row.head == last ? "" : row.head
      last = row.head
      let pad = String(repeating: " ", count: width - head.count + 2)
      return VisibleText.line("  \(head)\(pad)\(row.words)") + "\n"
    }
    let head = [sentence, "", title].map { VisibleText.line($0) + "\n" }
    return (head + lines).joined()
  }
}

extension NegotiationStatus.LatestVersion {
  fileprivate var words: String {
    var words = [label, kind.rawValue]
    if let symbol { words.append(symbol) }
    if let status { words.append(status) }
    words.append("#\(entry)")
    words.append(paragraphs == 1 ? "1 paragraph" : "\(paragraphs) paragraphs")
    let days = [
      ("text of", dates.text), ("letter of", dates.letter), ("distributed", dates.distributed),
      ("adopted", dates.adopted),
    ]
    words += days.compactMap { name, day in day.map { "\(name) \($0.printed)" } }
    if let basis { words.append("based on \(basis)") }
    return words.joined(separator: ", ")
  }
}

extension NegotiationStatus.Counts {
  fileprivate var words: String {
    let counts = [
      (entries, "entry", "entries"), (versions, "version", "versions"),
      (meetings, "meeting", "meetings"), (interventions, "intervention", "interventions"),
      (silences, "round of silence", "rounds of silence"), (notes, "note", "notes"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
      .joined(separator: ", ")
  }
}

extension CoFacilitator {
  fileprivate var words: String {
    [name, title, state].compactMap { $0 }.joined(separator: ", ")
  }
}
