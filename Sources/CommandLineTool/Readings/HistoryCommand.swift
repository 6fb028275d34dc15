import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft history`: one paragraph through all versions.
struct HistoryCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Follow one paragraph through all versions, with what changed in its words.",
    discussion: """
      The paragraph is named as the latest version calls it, or as the version that --version \
      names does: so one that is gone can be asked for too.

      EXAMPLES
        zerodraft history modalities-2021 OP4
        zerodraft history modalities-2021 "OP4 (b)" --version zero
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The paragraph, such as “OP4 (b)”.")
  var paragraph: String

  @Option(help: "The version that calls it so; the latest if left out.")
  var version: String?

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let history = try TraceParagraph(registry: options.reading(on: console))
      .history(of: paragraph, in: name, version: version, asOf: moment.asOf)
    guard format == .text else {
      try console.write(JSONText.bytes(of: HistoryListing(history)))
      return .done
    }
    try console.write(text(of: history, on: console))
    return .done
  }

  private func text(of history: ParagraphHistory, on console: Console) -> [UInt8] {
    let redline = TerminalComparisonWriter(
      width: min(console.width, 100),
      palette: console.palette(color),
      isBare: true
    )
    let head = VisibleText.line("\(history.reference) of \(history.version), version by version")
    var text = Array((head + "\n\n").utf8)
    var steps = history.steps[...]
    while let first = steps.first {
      let run = steps.prefix { $0.isQuiet && $0.change == first.change && $0.saysSame(as: first) }
      let last = run.last ?? first
      steps = steps.dropFirst(max(run.count, 1))
      let versions =
        first.version.label == last.version.label
        ? first.version.name : "\(first.version.name) to \(last.version.name)"
      text += Array(VisibleText.line("\(versions): \(first.words)").utf8) + [UInt8(ascii: "\n")]
      if let report = first.report {
        text += redline.write(report) + [UInt8(ascii: "\n")]
      }
    }
    return text
  }
}

extension ParagraphHistory.Step {
  /// Whether there is nothing to show besides a sentence, so that several can share it.
  fileprivate var isQuiet: Bool {
    [.unchanged, .absent].contains(change) && splitInto.isEmpty && mergedFrom.isEmpty
  }

  fileprivate func saysSame(as other: Self) -> Bool { reference == other.reference }

  /// What happened, in a sentence without a full stop.
  fileprivate var words: String {
    let name = reference ?? "without a number"
    var clauses: [String] = []
    switch change {
    case .first: clauses.append("\(name), for the first time")
    case .split: clauses.append("\(name), split off \(Self.list(splitFrom)) of \(since ?? "?")")
    case .unchanged: clauses.append("\(name), unchanged")
    case .renumbered: clauses.append("\(name), unchanged but for its number")
    case .modified: clauses.append(name)
    case .deleted: clauses.append("deleted")
    case .merged: clauses.append("merged into \(Self.list(mergedInto))")
    case .absent: clauses.append("not there")
    }
    if !splitInto.isEmpty { clauses.append("\(Self.list(splitInto)) split off it") }
    if !mergedFrom.isEmpty {
      clauses.append("with words of \(Self.list(mergedFrom)) of \(since ?? "?")")
    }
    return clauses.joined(separator: "; ")
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "–" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Version {
  /// The label with the day that people name the version by.
  fileprivate var name: String { day.map { "\(label) (\($0.printed))" } ?? label }
}
