import Interchange
import Negotiation
import Publishing

/// A board as a terminal shows it: a compact grid of letters, a legend, and what is open.
struct BoardText {
  private let board: Board
  private let width: Int

  /// Takes a board, and how wide lines may be.
  init(_ board: Board, width: Int) {
    self.board = board
    self.width = max(width, 60)
  }

  /// The whole board.
  var text: String {
    let printer = BoardPaper(board)
    let head = (["Board of \(board.version)", printer.sentence] + printer.outcomes)
      .map { VisibleText.line($0) + "\n" }
    var parts = [head.joined(), grid, legend, rounds]
    parts += [openList, others]
    if !board.parties.isEmpty { parts.append(activity) }
    parts.append(BoardPaper.caveat + "\n")
    return VisibleLines.joined(parts)
  }

  /// Only what is still open.
  var open: String {
    let printer = BoardPaper(board)
    let head = (["Still open in \(board.version)", printer.sentence] + printer.outcomes)
      .map { VisibleText.line($0) + "\n" }
    return VisibleLines.joined([head.joined(), openList, others, BoardPaper.caveat + "\n"])
  }

  private var grid: String {
    let head = [""] + board.versions.map(\.label) + [""]
    var table = TextTable(head: head)
    for line in board.paragraphs {
      // One that is gone goes by the numbers it had.
      let last = line.cells.last?.reference ?? "–"
      let cells = line.cells.map { cell -> String in
        guard let status = cell.status else { return " " }
        guard let reference = cell.reference, reference != last else { return status.letter }
        return "\(status.letter) \(reference)"
      }
      table.lines.append([last] + cells + [Self.shortened(line.opening, to: width / 3)])
    }
    return table.text
  }

  private var legend: String {
    let used = Set(board.paragraphs.flatMap(\.cells).compactMap(\.status))
    let words = ParagraphStatus.allCases.filter(used.contains).map { "\($0.letter) \($0.words)" }
    return Self.wrapped(words.joined(separator: ", "), to: width)
  }

  private var rounds: String {
    var table = TextTable(head: ["Of the text"] + StatusShare.allCases.map(\.words))
    for column in board.versions {
      for (what, portions) in [("paragraphs", column.paragraphs), ("words", column.words)] {
        table.lines.append(
          ["\(column.label), \(what)"] + portions.map { "\($0.count) (\($0.percent)%)" }
        )
      }
    }
    return table.text
  }

  private var openList: String {
    guard !board.open.isEmpty else { return "Every paragraph is agreed.\n" }
    var lines = "Still open\n"
    for open in board.open {
      let who = open.parties.isEmpty ? "" : "  — \(open.parties.joined(separator: ", "))"
      lines += VisibleText.line("  \(open.paragraph)  \(open.status.words)\(who)") + "\n"
      for why in open.why { lines += VisibleText.line("    \(why)") + "\n" }
    }
    return lines
  }

  private var others: String {
    var lines = ""
    if !board.reservations.isEmpty {
      lines += "Reservations\n"
      for reservation in board.reservations {
        lines += VisibleText.line("  " + BoardPaper.sentence(reservation)) + "\n"
      }
    }
    if !board.packages.isEmpty {
      lines += "Packages\n"
      for package in board.packages {
        lines += VisibleText.line("  " + BoardPaper.sentence(package)) + "\n"
      }
    }
    return lines
  }

  private var activity: String {
    let isKnown = board.parties.contains { $0.takenUp != nil }
    var table = TextTable(
      head: ["Party", "proposals", "amendments", "interventions", "positions"]
        + (isKnown ? ["taken up"] : [])
    )
    table.lines = board.parties.map { party in
      [
        party.party, "\(party.proposals)", "\(party.amendments)", "\(party.interventions)",
        "\(party.positions)",
      ] + (isKnown ? ["\(party.takenUp ?? 0)"] : [])
    }
    return table.text
  }

  private static func shortened(_ words: String, to columns: Int) -> String {
    guard words.count > columns else { return words }
    return words.prefix(max(columns - 1, 1)) + "…"
  }

  private static func wrapped(_ words: String, to width: Int) -> String {
    var lines = [""]
    for word in words.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Parts of a text with a blank line between them.
private enum VisibleLines {
  static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.map { part in
      part.split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in
          var line = line
          while line.last == " " { line.removeLast() }
          return String(line)
        }
        .joined(separator: "\n")
    }
    .joined(separator: "\n")
  }
}
