import Interchange
import Negotiation
import Redlining
import Secretariat

/// Proposals for people, one after the other.
///
/// ```
/// #12 Delegation A on behalf of Group X, on Rev.1
///   received Friday, 12 March 2021, 10 a.m. New York (3 p.m. UTC), late for #9
///   1. OP4: “small” → “minor”
///   2. delete PP3
/// ```
struct ProposalText {
  /// How times are printed.
  let printer: TimePrinter
  /// Whether everything is shown that is known of a proposal.
  let isFull: Bool

  /// The proposals, with a line feed at the end of each line.
  func text(of listing: ProposalListing) -> String {
    guard !listing.proposals.isEmpty else { return "No proposal is recorded that was asked for.\n" }
    return listing.proposals.map { line in
      lines(of: line).map { VisibleText.line($0) + "\n" }.joined()
    }
    .joined(separator: "\n")
  }

  private func lines(of line: ProposalListing.Line) -> [String] {
    var head = "#\(line.entry) \(line.who), on \(line.version)"
    if let fate = line.fate { head += ": \(fate)" }
    var received = "  received \(printer.text(line.received))"
    if let deadline = line.deadline, deadline.isLate { received += ", late for #\(deadline.entry)" }
    var lines = [head, received]
    if let visibility = line.visibility.aside { lines.append("  \(visibility)") }
    if let replaced = line.replaces { lines.append("  in place of #\(replaced)") }
    for step in line.steps {
      let who = step.parties.isEmpty ? "a delegation" : step.parties.joined(separator: ", ")
      lines.append("  \(who) \(step.isJoining ? "joined" : "left") (#\(step.entry))")
    }
    for wanted in line.amendments { lines += self.lines(of: wanted) }
    guard isFull else {
      let count = line.open.count
      if count > 0 { lines.append("  open: \(count == 1 ? "1 passage" : "\(count) passages")") }
      return lines
    }
    lines += line.open.map { "  open: “\($0.words)” (\($0.reason))" }
    if let remarks = line.remarks { lines.append("  remarks: \(remarks)") }
    if let source = line.source { lines.append("  source: \(source)") }
    return lines
  }

  private func lines(of wanted: ProposalListing.Wanted) -> [String] {
    let head = "  \(wanted.place). \(wanted.says)" + (wanted.fate ?? "") + (wanted.ruling ?? "")
    guard isFull else { return [head] }
    return [head] + (wanted.words.map { ["     written: \($0)"] } ?? [])
      + (wanted.rationale.map { ["     because: \($0)"] } ?? [])
  }
}

extension Proposal.Visibility {
  /// Who may see it, where that is not every delegation with the names.
  fileprivate var aside: String? {
    switch self {
    case .attributed: nil
    case .unattributed: "unattributed"
    case .coFacilitators: "for the co-facilitators alone"
    }
  }
}

extension ProposalListing.Line {
  /// Who makes it, in words.
  var who: String {
    let makers = parties.isEmpty ? "a delegation" : parties.joined(separator: ", ")
    return behalf.isEmpty ? makers : "\(makers) on behalf of \(behalf.joined(separator: ", "))"
  }

  /// What became of it; nothing where it holds.
  var fate: String? {
    if let withdrawn { return withdrawn.isEmpty ? "withdrawn" : "withdrawn, \(withdrawn)" }
    return replacedBy.map { "replaced by #\($0)" }
  }
}

extension ProposalListing.Wanted {
  /// What became of it in the version: ` – absorbed in Rev.1, OP4`; nothing where it applies.
  fileprivate var fate: String? {
    guard let state, state.standing != .applies else { return nil }
    let on = state.paragraphs.isEmpty ? "" : ", " + state.paragraphs.joined(separator: ", ")
    return " – \(state.standing.rawValue) in \(state.since)\(on)"
  }
}

extension ProposalListing.Wanted {
  /// What was decided on it: ` – accepted on Zero draft (#43)`; nothing where nothing was.
  fileprivate var ruling: String? {
    decision.map { decision in
      " – \(decision.outcome.rawValue) on \(decision.version) (#\(decision.entry))"
        + (decision.note.map { ": \($0)" } ?? "")
    }
  }
}

extension ProposalListing {
  private static let head = [
    "proposal", "amendment", "whose", "version", "received", "late", "status", "paragraphs",
    "wants", "state", "decision",
  ]

  /// A line for each amendment; a proposal without any has one of its own.
  private func cells(_ time: (Instant) -> String) -> [[String]] {
    proposals.flatMap { line in
      let late = line.deadline.map { $0.isLate ? "late" : "in time" } ?? ""
      func cells(_ wanted: Wanted?) -> [String] {
        [
          "#\(line.entry)", wanted.map { "\($0.place)" } ?? "", line.who, line.version,
          time(line.received), late, line.fate ?? line.status.rawValue,
          wanted?.paragraphs.joined(separator: ", ") ?? "", wanted?.says ?? "",
          wanted?.state?.standing.rawValue ?? "", wanted?.decision?.outcome.rawValue ?? "",
        ]
      }
      return line.amendments.isEmpty ? [cells(nil)] : line.amendments.map { cells($0) }
    }
  }

  /// A table in Markdown.
  func markdown(_ printer: TimePrinter) -> String {
    MarkdownTable(head: Self.head, lines: cells { printer.text($0) }).text
  }

  /// A table as comma-separated values.
  var csv: String { CSVTable(head: Self.head, lines: cells { "\($0)" }).text }
}
