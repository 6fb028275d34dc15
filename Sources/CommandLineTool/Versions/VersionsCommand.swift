import ArgumentParser
import DraftText
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft versions`: which versions there are.
struct VersionsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "List the versions of a negotiation, or the negotiations of the record.",
    discussion: """
      The last column says what became of the paragraphs of the version that each is based on.

      EXAMPLES
        zerodraft versions
        zerodraft versions modalities-2021
      """
  )

  @Argument(help: "The negotiation; without it, the negotiations of the record are listed.")
  var name: String?

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    guard let name else { return try list(NegotiationsListing(registry), on: console) }
    let listing = try ListVersions(registry: registry).listing(of: name, asOf: moment.asOf)
    guard format == .text else {
      try console.write(JSONText.bytes(of: listing))
      return .done
    }
    var table = TextTable(
      head: ["entry", "version", "kind", "symbol", "day", "status", "paragraphs", "changes"]
    )
    for line in listing.versions {
      table.lines.append([
        "#\(line.entry)", Self.name(of: line), line.kind.rawValue, line.symbol ?? "–",
        line.day?.description ?? "–", line.status ?? "–", "\(line.paragraphs)",
        line.changes.map(Self.words) ?? "–",
      ])
    }
    try console.write(Array((VisibleText.line(listing.title) + "\n\n" + table.text).utf8))
    return .done
  }

  private func list(_ listing: NegotiationsListing, on console: Console) throws -> ExitStatus {
    guard format == .text else {
      try console.write(JSONText.bytes(of: listing))
      return .done
    }
    var table = TextTable(head: ["negotiation", "versions", "latest", "entries", "title"])
    table.lines = listing.negotiations.map { line in
      [
        line.name, "\(line.versions)", line.latest ?? "–", "\(line.entries)", line.title,
      ]
    }
    try console.write(Array(table.text.utf8))
    return .done
  }

  /// `Rev.1 (also fr)`.
  private static func name(of line: VersionsListing.Line) -> String {
    let others = line.languages.dropFirst().map(\.rawValue)
    return others.isEmpty ? line.label : "\(line.label) (also \(others.joined(separator: ", ")))"
  }

  /// `Zero draft: 8 modified, 1 new, 2 renumbered`; what there is nothing of is left out.
  private static func words(_ changes: VersionsListing.Changes) -> String {
    let counts = [
      (changes.modified, "modified"), (changes.new, "new"), (changes.gone, "gone"),
      (changes.renumbered, "renumbered"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(changes.basis): " + (words.isEmpty ? "no change" : words.joined(separator: ", "))
  }
}
