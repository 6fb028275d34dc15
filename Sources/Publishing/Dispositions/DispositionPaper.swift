import DraftText
public import Interchange

/// Prints what became of everything that was asked for.
///
/// ```swift
/// let paper = DispositionPaper(disposition).table()
/// ```
public struct DispositionPaper: Sendable {
  /// What is printed.
  public let disposition: Disposition
  /// Whether the names of parties are told.
  public var isAttributed: Bool

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - disposition: what became of amendments; where names are not to be told, without them.
  ///   - isAttributed: whether names are told.
  public init(_ disposition: Disposition, isAttributed: Bool = true) {
    self.disposition = disposition
    self.isAttributed = isAttributed && disposition.lines.contains { !$0.holders.isEmpty }
  }

  /// A table across the page, a row for each amendment, and one for each paragraph that is gone and
  /// of which nothing was asked.
  public func table() -> Paper {
    let hasNotes = disposition.lines.contains { $0.note != nil }
    var columns = [
      PaperTable.Column("\(disposition.basis)", share: 3),
      PaperTable.Column(isAttributed ? "Proposal of" : "Proposal", share: 4),
      PaperTable.Column("Asked for", share: 8),
      PaperTable.Column("Disposition", share: 4),
      PaperTable.Column(disposition.proposal == nil ? disposition.version : "Words then", share: 8),
    ]
    if hasNotes { columns.append(PaperTable.Column("Note", share: 5)) }
    var rows: [[[PaperText]]] = []
    for group in groups {
      for (index, line) in group.lines.enumerated() {
        var row = self.row(line)
        row.insert(index == 0 ? head(of: group) : [PaperText("")], at: 0)
        if hasNotes { row.append([PaperText(line.note ?? "")]) }
        rows.append(row)
      }
      if group.lines.isEmpty {
        var row: [[PaperText]] = [head(of: group)]
        row += Array(repeating: [PaperText("")], count: columns.count - 1)
        rows.append(row)
      }
    }
    var blocks: [Paper.Block] = [.text(PaperText(disposition.summary))]
    if !rows.isEmpty {
      blocks.append(
        .table(PaperTable(caption: "Disposition by paragraph", columns: columns, rows: rows))
      )
    }
    for line in disposition.lines where line.since != nil { blocks += since(line) }
    return Paper(
      language: disposition.language,
      title: disposition.proposal.map { "\(disposition.title): disposition of proposal \($0)" }
        ?? "\(disposition.title): disposition of proposals in \(disposition.version)",
      isLandscape: true,
      blocks: blocks
    )
  }

  /// A paragraph of the basis, or the whole text, with what was asked of it.
  private struct Group {
    var paragraph: Int?
    var lines: [Disposition.Line] = []
    var departure: String?
  }

  private var groups: [Group] {
    var groups: [Group] = []
    for line in disposition.lines {
      if groups.last?.paragraph != line.paragraph || groups.isEmpty {
        groups.append(Group(paragraph: line.paragraph))
      }
      groups[groups.count - 1].lines.append(line)
    }
    for departure in disposition.departures {
      if let index = groups.firstIndex(where: { $0.paragraph == departure.paragraph }) {
        groups[index].departure = departure.words
      } else {
        let index = groups.firstIndex { ($0.paragraph ?? -1) > departure.paragraph }
        groups.insert(
          Group(paragraph: departure.paragraph, departure: departure.words),
          at: index ?? groups.count
        )
      }
    }
    return groups
  }

  private func head(of group: Group) -> [PaperText] {
    let name = disposition.name(of: group.paragraph)
    return [PaperText([.label(name)], anchor: name)]
      + (group.departure.map { [PaperText("gone: \($0)", setting: .small)] } ?? [])
  }

  private func row(_ line: Disposition.Line) -> [[PaperText]] {
    var proposal: [PaperText] = []
    if isAttributed {
      let names = line.holders.isEmpty ? "a delegation" : line.holders.spelled
      proposal.append(PaperText([.names(names)]))
    }
    if !line.amendment.isEmpty {
      let made = line.madeFor == disposition.basis ? "" : ", for \(line.madeFor)"
      proposal.append(PaperText(line.amendment + made, setting: .small))
    }
    if proposal.isEmpty { proposal = [PaperText("")] }
    var now: [PaperText.Piece] = []
    if !line.places.isEmpty { now.append(.label(line.places.joined(separator: ", "))) }
    if !line.now.isEmpty { now.append(.plain((now.isEmpty ? "" : ": ") + "“\(line.now)”")) }
    return [
      proposal, [PaperText(wants(line))], outcome(line),
      [now.isEmpty ? PaperText("–") : PaperText(now)],
    ]
  }

  private func outcome(_ line: Disposition.Line) -> [PaperText] {
    var cell = [PaperText([.mark(line.outcome.rawValue)])]
    if line.isNear { cell.append(PaperText("in other words", setting: .small)) }
    if let remark = line.remark { cell.append(PaperText([.plain(remark)], setting: .small)) }
    if line.version != disposition.version {
      cell.append(PaperText("in \(line.version)", setting: .small))
    }
    return cell
  }

  /// What is wanted, without the paragraph where that stands beside it.
  private func wants(_ line: Disposition.Line) -> String {
    let head = disposition.name(of: line.paragraph) + ": "
    guard line.madeFor == disposition.basis, line.wants.hasPrefix(head) else { return line.wants }
    return String(line.wants.dropFirst(head.count))
  }

  /// What changed since an amendment was made.
  private func since(_ line: Disposition.Line) -> [Paper.Block] {
    guard let since = line.since else { return [] }
    let head =
      since.places.isEmpty
      ? "\(since.old), gone from \(since.new):"
      : "From \(since.old) to \(since.places.joined(separator: ", ")) of \(since.new):"
    return [
      .heading(1, "\(line.amendment.isEmpty ? "" : "\(line.amendment) ")\(line.wants)"),
      .text(PaperText([.plain(head)])), .text(PaperText(since.pieces, setting: .body(indent: 1))),
    ]
  }
}
