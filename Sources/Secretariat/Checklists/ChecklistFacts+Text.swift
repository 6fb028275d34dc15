import DraftText
import Editorial
import Negotiation
import Publishing

extension ChecklistFacts {
  /// Whether the words are final: brackets, other marks, what is agreed, what the rules find.
  func textItems(_ obstacles: [Obstacle]) -> [Checklist.Item] {
    let brackets = obstacles.filter { $0.kind == .bracket || $0.kind == .attribution }
    let marks = obstacles.filter { obstacle in
      !brackets.contains(obstacle) && obstacle.kind != .notAgreed
    }
    return [
      Checklist.Item(
        .brackets,
        brackets.isEmpty ? .done : .toDo,
        brackets.isEmpty
          ? "No words stand in brackets."
          : "\(Self.kinds(brackets)) in the text.",
        details: brackets.map(Self.line),
        next: brackets.isEmpty ? nil : brackets.first?.kind.remedy
      ),
      Checklist.Item(
        .marks,
        marks.isEmpty ? .done : .toDo,
        marks.isEmpty ? "The text has no marks of the negotiation." : "\(Self.kinds(marks)).",
        details: marks.map { "\(Self.line($0)) (\($0.kind.words(1)))" },
        next: marks.first?.kind.remedy
      ),
      agreement, rules,
    ]
  }

  /// “2 brackets, 1 bracket with names”.
  private static func kinds(_ obstacles: [Obstacle]) -> String {
    Obstacle.Kind.allCases.compactMap { kind in
      let count = obstacles.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.words(count))"
    }
    .joined(separator: ", ")
  }

  private var agreement: Checklist.Item {
    let all = draft.paragraphs.count { $0.role.isAgreedOn }
    let open = statuses.map { Obstacles.notAgreed(in: draft, $0) } ?? []
    if isAdopted {
      return Checklist.Item(.agreement, .done, "The text was adopted.")
    }
    if isAgreedAsAWhole {
      return Checklist.Item(.agreement, .done, "Nobody objected to the text under silence.")
    }
    if all == 0 {
      return Checklist.Item(.agreement, .toDo, "There are no paragraphs to agree on.")
    }
    return Checklist.Item(
      .agreement,
      open.isEmpty ? .done : .toDo,
      open.isEmpty
        ? "All \(all) paragraphs are agreed."
        : "\(all - open.count) of \(all) paragraphs are agreed; \(open.count) are not.",
      details: board.open.map { open in
        let why = open.why.isEmpty ? "" : ": " + open.why.joined(separator: "; ")
        return "\(open.paragraph), \(open.status.words)\(why)"
      },
      next: open.isEmpty
        ? nil
        : obstacles.contains { $0.kind == .notAgreed && $0.place == nil }
          ? "zerodraft agree \(ledger.negotiation) all, or zerodraft silence place"
            + " \(ledger.negotiation) …"
          : "zerodraft board \(ledger.negotiation) --open shows who has something to say."
    )
  }

  private static let lostItalics =
    "the whole text: no words are in italics, and those that open its paragraphs have to be (R17)"

  private var rules: Checklist.Item {
    let errors = findings.count { $0.severity == .error } + (hasLostItalics ? 1 : 0)
    let warnings = findings.count { $0.severity == .warning }
    let command = "zerodraft check \(ledger.negotiation) --phase final"
    if errors + warnings == 0 {
      return Checklist.Item(.rules, .done, "The editorial rules find no error and no warning.")
    }
    var counts: [String] = []
    if errors > 0 { counts.append(Self.count(errors, "error", "errors")) }
    if warnings > 0 { counts.append(Self.count(warnings, "warning", "warnings")) }
    return Checklist.Item(
      .rules,
      errors > 0 && !isAdopted ? .toDo : .done,
      "The editorial rules find \(counts.joined(separator: " and "))"
        + (errors == 0 ? ", nothing that has to be mended." : "."),
      details: (hasLostItalics ? [Self.lostItalics] : [])
        + findings.filter { $0.severity == .error }.map { finding in
          let place = finding.reference.map { "\($0): " } ?? ""
          let words = finding.words.isEmpty ? "" : "“\(finding.words.prefix(60))”: "
          return "\(place)\(words)\(finding.reason) (\(finding.rule))"
        },
      next: command
    )
  }
}
