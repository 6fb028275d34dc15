import DraftText
public import Interchange

/// A checklist on paper: what is to do first, then what nobody knows, what comes later, what is
/// done.
public struct ChecklistPaper: Sendable {
  /// The list.
  public let checklist: Checklist

  /// Makes a paper of a list.
  public init(_ checklist: Checklist) {
    self.checklist = checklist
  }

  /// The most lines of one item that are printed; the rest are counted.
  public static let lines = 12

  /// The paper.
  public var paper: Paper {
    var blocks: [Paper.Block] = [.text(PaperText([.label(checklist.sentence)]))]
    blocks += days.map { .text(PaperText($0)) }
    for standing in Checklist.Standing.allCases {
      let items = checklist.items(standing)
      guard !items.isEmpty else { continue }
      blocks.append(.heading(1, Self.heading(standing, items.count)))
      blocks.append(.table(Self.table(items, standing)))
    }
    return Paper(title: title, blocks: blocks)
  }

  /// What the paper is called.
  public var title: String {
    let name = checklist.symbol.map { "\($0)" } ?? checklist.version
    return "Checklist for \(name)"
  }

  /// The days that matter, in sentences.
  public var days: [String] {
    guard checklist.adopted == nil else { return [] }
    var days: [String] = []
    let day = checklist.submitted ?? checklist.date
    let submitted = checklist.submitted == nil ? "Submitted today" : "Submitted"
    days.append(
      "\(submitted), \(Self.day(day)): action from \(Self.day(checklist.earliestAction)) on."
    )
    if checklist.submitted == nil, let meeting = checklist.meeting,
      let latest = checklist.latestSubmission
    {
      days.append("For action on \(Self.day(meeting)): submitted by \(Self.day(latest)).")
    }
    return days
  }

  private static func day(_ date: CalendarDate) -> String {
    "\(date.weekday.name(in: .english)), \(date.printed)"
  }

  /// What stands over the items that came to the same.
  public static func heading(_ standing: Checklist.Standing, _ count: Int) -> String {
    let words =
      switch standing {
      case .toDo: "To do"
      case .unknown: "Cannot be known from the record"
      case .later: "Later"
      case .done: "Done"
      case .notNeeded: "Not needed"
      }
    return "\(words) (\(count))"
  }

  private static func table(
    _ items: [Checklist.Item],
    _ standing: Checklist.Standing
  ) -> PaperTable {
    let rows = items.map { item -> [[PaperText]] in
      var texts = [PaperText(item.says)]
      texts += item.details.prefix(lines).map { PaperText("– \($0)") }
      if item.details.count > lines {
        texts.append(PaperText("– and \(item.details.count - lines) more"))
      }
      if let next = item.next { texts.append(PaperText(next, setting: .small)) }
      return [
        [PaperText([.mark(standing.letter), .plain(" "), .label(item.subject.title)])], texts,
      ]
    }
    var table = PaperTable(
      caption: heading(standing, items.count),
      columns: [PaperTable.Column("What", share: 2), PaperTable.Column("How it stands", share: 5)],
      rows: rows
    )
    table.tones = items.map { _ in [standing.tone] }
    return table
  }
}

extension Checklist.Standing {
  /// The letter beside an item, which tells what the colour tells.
  public var letter: String {
    switch self {
    case .toDo: "☐"
    case .unknown: "?"
    case .later: "…"
    case .done: "☑"
    case .notNeeded: "–"
    }
  }

  /// How it is set off.
  var tone: PaperTone? {
    switch self {
    case .toDo: .disputed
    case .unknown: .waiting
    case .later: .quiet
    case .done: .settled
    case .notNeeded: .quiet
    }
  }
}
