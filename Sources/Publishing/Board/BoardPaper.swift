import DraftText
public import Interchange
import Negotiation

/// A board on paper: what is agreed, how far the rounds came, the grid, and what is still open.
public struct BoardPaper: Sendable {
  /// What is shown.
  public let board: Board

  /// Makes a paper of a board.
  public init(_ board: Board) {
    self.board = board
  }

  /// The whole board.
  public var paper: Paper {
    var blocks: [Paper.Block] = ([sentence] + outcomes).map { .text(PaperText($0)) }
    if board.versions.count > 0 {
      blocks += [.heading(1, "From round to round"), .chart(chart), .table(course)]
    }
    blocks += [.heading(1, "Paragraph by paragraph"), .text(legend), .table(grid)]
    blocks += openBlocks
    blocks += reservationBlocks
    if !board.parties.isEmpty {
      blocks += [.heading(1, "What the parties did"), .table(activity)]
    }
    blocks.append(.text(PaperText(Self.caveat, setting: .small)))
    return Paper(title: "Board of \(board.version)", isLandscape: true, blocks: blocks)
  }

  /// Only what is still open.
  public var openPaper: Paper {
    Paper(
      title: "Still open in \(board.version)",
      blocks: ([sentence] + outcomes).map { .text(PaperText($0)) } + openBlocks + reservationBlocks
        + [.text(PaperText(Self.caveat, setting: .small))]
    )
  }

  /// What every board has to say.
  public static let caveat = "Nothing is agreed until everything is agreed."

  // MARK: - Shares

  /// How far the version has come, in one sentence.
  public var sentence: String {
    guard let last = board.versions.last else { return "There is nothing to agree on." }
    let all = last.paragraphs.reduce(0) { $0 + $1.count }
    func part(_ share: StatusShare) -> Int {
      last.paragraphs.first { $0.share == share }?.count ?? 0
    }
    func words(_ share: StatusShare) -> Int { last.words.first { $0.share == share }?.percent ?? 0 }
    var sentence = "\(part(.agreed)) of \(all) paragraphs of \(last.label) are agreed "
    sentence += "(\(words(.agreed))% of the words)"
    if part(.pending) > 0 {
      sentence += ", \(part(.pending)) more \(part(.pending) == 1 ? "waits" : "wait") for somebody"
    }
    return sentence + "; \(part(.bracketed)) in brackets (\(words(.bracketed))% of the words), "
      + "\(part(.open)) open, \(part(.untouched)) not discussed."
  }

  /// What came of the versions as a whole, in sentences: that silence held, that one was adopted.
  public var outcomes: [String] { board.versions.flatMap { $0.outcomes ?? [] } }

  /// The course over the rounds.
  public var chart: PaperChart {
    let kinds = StatusShare.allCases.map { share in
      PaperChart.Kind(share.words, letter: share.letter, tone: share.tone)
    }
    func bars(_ portions: (Board.Column) -> [Board.Portion]) -> [PaperChart.Bar] {
      board.versions.map { column in
        PaperChart.Bar(column.label, hundredths: portions(column).map(\.percent))
      }
    }
    func told(_ column: Board.Column) -> String {
      let agreed = column.paragraphs.first { $0.share == .agreed }?.percent ?? 0
      let bracketed = column.paragraphs.first { $0.share == .bracketed }?.percent ?? 0
      return "\(column.label): \(agreed)% of the paragraphs agreed, \(bracketed)% in brackets."
    }
    return PaperChart(
      title: "How much was agreed, round by round",
      summary: board.versions.map(told).joined(separator: " "),
      kinds: kinds,
      groups: [
        PaperChart.Group("By paragraphs", bars: bars(\.paragraphs)),
        PaperChart.Group("By words", bars: bars(\.words)),
      ]
    )
  }

  private var course: PaperTable {
    func cell(_ portion: Board.Portion) -> [PaperText] {
      [PaperText("\(portion.count) (\(portion.percent)%)")]
    }
    var rows: [[[PaperText]]] = []
    for column in board.versions {
      for (what, portions) in [("paragraphs", column.paragraphs), ("words", column.words)] {
        rows.append(
          [[PaperText([.label("\(column.label), \(what)")])]] + portions.map(cell)
        )
      }
    }
    return PaperTable(
      caption: "How much was agreed, in numbers",
      columns: [PaperTable.Column("Version", share: 2)]
        + StatusShare.allCases.map { PaperTable.Column("\($0.letter) \($0.words)") },
      rows: rows
    )
  }

  // MARK: - Paragraphs

  private var legend: PaperText {
    let used = Set(board.paragraphs.flatMap(\.cells).compactMap(\.status))
    let words = ParagraphStatus.allCases.filter(used.contains).map { "\($0.letter) \($0.words)" }
    return PaperText(words.joined(separator: ", "), setting: .small)
  }

  private var grid: PaperTable {
    var table = PaperTable(
      caption: "Where every paragraph stands in every version",
      columns: [PaperTable.Column("Paragraph", share: 3)]
        + board.versions.map { PaperTable.Column($0.label, share: 2) },
      rows: []
    )
    for line in board.paragraphs {
      let name = line.cells.last?.reference ?? "–"
      var row = [
        [PaperText([.label(name)]), PaperText(line.opening, setting: .small)]
      ]
      for cell in line.cells {
        guard let status = cell.status else {
          row.append([PaperText("–")])
          continue
        }
        var pieces: [PaperText.Piece] = [.mark(status.letter), .plain(" \(status.words)")]
        if let reference = cell.reference, reference != name {
          pieces.append(.plain(", \(reference)"))
        }
        var texts = [PaperText(pieces)]
        if let says = cell.says { texts.append(PaperText(says, setting: .small)) }
        row.append(texts)
      }
      table.rows.append(row)
      table.tones.append([nil] + line.cells.map { $0.status?.tone })
    }
    return table
  }

  private var openBlocks: [Paper.Block] {
    guard !board.open.isEmpty else {
      return [.heading(1, "Still open"), .text(PaperText("Every paragraph is agreed."))]
    }
    let rows = board.open.map { open -> [[PaperText]] in
      var why = open.why.map { PaperText($0, setting: .item) }
      if why.isEmpty { why = [PaperText("nobody has spoken of it")] }
      var row = [
        [PaperText([.label(open.paragraph)]), PaperText(open.opening, setting: .small)],
        [PaperText([.mark(open.status.letter), .plain(" \(open.status.words)")])], why,
      ]
      if hasNames {
        row.append(
          open.parties.isEmpty ? [] : [PaperText([.names(open.parties.joined(separator: ", "))])]
        )
      }
      return row
    }
    var table = PaperTable(
      caption: "Still open",
      columns: [
        PaperTable.Column("Paragraph", share: 3), PaperTable.Column("Status", share: 2),
        PaperTable.Column("Why", share: 5),
      ] + (hasNames ? [PaperTable.Column("Who", share: 3)] : []),
      rows: rows
    )
    table.tones = board.open.map { [nil, $0.status.tone] }
    return [.heading(1, "Still open"), .table(table)]
  }

  private var hasNames: Bool { board.open.contains { !$0.parties.isEmpty } }

  private var reservationBlocks: [Paper.Block] {
    var blocks: [Paper.Block] = []
    if !board.reservations.isEmpty {
      blocks.append(.heading(1, "Reservations"))
      for reservation in board.reservations {
        blocks.append(.text(PaperText(Self.sentence(reservation), setting: .item)))
      }
    }
    if !board.packages.isEmpty {
      blocks.append(.heading(1, "Packages"))
      for package in board.packages {
        blocks.append(.text(PaperText(Self.sentence(package), setting: .item)))
      }
    }
    return blocks
  }

  /// A reservation in one sentence.
  public static func sentence(_ reservation: Board.StandingReservation) -> String {
    var sentence = "#\(reservation.entry): \(reservation.party ?? "a delegation")"
    sentence += " reserves its position on "
    if let words = reservation.words { sentence += "“\(words)” of " }
    sentence += reservation.on
    if reservation.readsOtherwise == true { sentence += ", on words that read otherwise now" }
    if let until = reservation.until { sentence += ", until agreement on \(until)" }
    if reservation.isDue == true { sentence += " (which is there now)" }
    return sentence + (reservation.reason.map { ": \($0)" } ?? "")
  }

  /// A package in one sentence.
  public static func sentence(_ package: Board.Package) -> String {
    let missing =
      package.missing.isEmpty
      ? "all agreed" : "not agreed yet: " + package.missing.joined(separator: ", ")
    return "\(package.name): \(package.paragraphs.joined(separator: ", ")); \(missing)"
  }

  private var activity: PaperTable {
    let isKnown = board.parties.contains { $0.takenUp != nil }
    func number(_ number: Int) -> [PaperText] { [PaperText("\(number)")] }
    return PaperTable(
      caption: "What the parties did",
      columns: [
        PaperTable.Column("Party", share: 3), PaperTable.Column("Proposals"),
        PaperTable.Column("Amendments"), PaperTable.Column("Interventions"),
        PaperTable.Column("Paragraphs it took a side on", share: 2),
      ] + (isKnown ? [PaperTable.Column("Amendments taken up")] : []),
      rows: board.parties.map { party in
        [
          [PaperText([.label(party.party)])], number(party.proposals), number(party.amendments),
          number(party.interventions), number(party.positions),
        ] + (isKnown ? [number(party.takenUp ?? 0)] : [])
      }
    )
  }
}
