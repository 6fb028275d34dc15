import Interchange
import Negotiation
import Redlining
import Secretariat

extension DecisionListing {
  /// The amendments for people, paragraph by paragraph.
  ///
  /// ```
  /// OP3
  ///   #28.4 Group X: OP3: “three months” → “month”; not with #30.1
  ///     accepted (#43, the desk, Monday, 10 March 2025, …)
  ///   #30.1 Delegation E: OP3: “at least …” → “twice a year”; not with #28.4
  ///     undecided
  /// ```
  ///
  /// - Parameters:
  ///   - printer: how times are printed.
  ///   - isPartial: whether it is for somebody who is not told everything.
  /// - Returns: the lines.
  func text(_ printer: TimePrinter, isPartial: Bool = false) -> String {
    let unknown = isPartial ? "undecided or not told" : "undecided"
    var lines = [VisibleText.line("\(version): \(sum(unknown))")]
    var place: [String]?
    for line in amendments {
      if line.paragraphs != place {
        lines += ["", VisibleText.line(line.heading)]
        place = line.paragraphs
      }
      lines.append(VisibleText.line("  \(line.amendment) \(line.who): \(line.wish)"))
      lines += (line.fate(printer) ?? [unknown]).map { VisibleText.line("    \($0)") }
    }
    if !notMade.isEmpty { lines += [""] + notMade.map { VisibleText.line($0) } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many there are of each kind, in words.
  private func sum(_ unknown: String) -> String {
    let kinds = [
      (counts.accepted, "accepted"), (counts.acceptedInPart, "accepted in part"),
      (counts.notRetained, "not retained"), (counts.deferred, "deferred"),
      (counts.undecided, unknown),
    ]
    let told = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let all = counts.amendments == 1 ? "1 amendment" : "\(counts.amendments) amendments"
    return all + " on the table" + (told.isEmpty ? "" : ": \(told)")
  }

  private static let head = [
    "amendment", "whose", "paragraphs", "wants", "made for", "not with", "decision", "entry",
    "decided", "by", "taken up", "note",
  ]

  private func cells(_ time: (Instant) -> String) -> [[String]] {
    amendments.map { line in
      let made = line.decision
      return [
        line.amendment, line.who, line.paragraphs.joined(separator: ", "), line.says, line.madeFor,
        line.excludes.joined(separator: ", "), made?.outcome.rawValue ?? "",
        made.map { "#\($0.entry)" } ?? "", made.map { time($0.recorded) } ?? "",
        made?.recorder ?? "", made?.instead.joined(separator: "; ") ?? "", made?.note ?? "",
      ]
    }
  }

  /// A table in Markdown.
  func markdown(_ printer: TimePrinter) -> String {
    MarkdownTable(head: Self.head, lines: cells { printer.text($0) }).text
  }

  /// A table as comma-separated values.
  var csv: String { CSVTable(head: Self.head, lines: cells { "\($0)" }).text }
}

extension DecisionListing.Line {
  fileprivate var heading: String {
    paragraphs.isEmpty ? "the whole text" : paragraphs.joined(separator: ", ")
  }

  fileprivate var who: String {
    holders.isEmpty ? "a delegation" : holders.joined(separator: ", ")
  }

  fileprivate var wish: String {
    let rest = excludes.isEmpty ? "" : "; not with \(excludes.joined(separator: ", "))"
    return says + aside + rest
  }

  private var aside: String {
    if isBracketed { return " (in brackets)" }
    return switch standing {
    case .applies: ""
    case .changedBeneath: " (the text reads otherwise)"
    case .absorbed: " (the text says it already)"
    case .obsolete: " (its paragraph is gone)"
    }
  }

  fileprivate func fate(_ printer: TimePrinter) -> [String]? {
    guard let decision else { return nil }
    let note = decision.note.map { ": \($0)" } ?? ""
    let when = printer.text(decision.recorded)
    return [
      "\(decision.outcome.rawValue)\(note) (#\(decision.entry) by \(decision.recorder), \(when))"
    ]
      + decision.instead.map { "taken up: \($0)" }
  }
}
