import ArgumentParser
import DraftText
import Negotiation
import Secretariat

/// The command `zerodraft versions`: which versions there are.
struct VersionsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "List the versions of a negotiation, or the negotiations of the record.",
    discussion: """
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
    let registry = try options.registry(on: console)
    guard let name else {
      let names = try registry.negotiations()
      let bytes =
        format == .json
        ? try JSONText.bytes(of: names) : Array(names.map { $0 + "\n" }.joined().utf8)
      try console.write(bytes)
      return .done
    }
    let listing = VersionsListing(try registry.ledger(name, asOf: moment.asOf))
    guard format == .text else {
      try console.write(JSONText.bytes(of: listing))
      return .done
    }
    var table = TextTable(
      head: ["entry", "version", "kind", "symbol", "day", "paragraphs", "against the one before"]
    )
    for line in listing.versions {
      var changes = ""
      if let basis = line.basis {
        changes = "\(line.continued) of \(basis), \(line.new) new, \(line.gone) gone"
      }
      table.lines.append([
        "#\(line.entry)", line.label, line.kind.rawValue, line.symbol ?? "–",
        line.day?.description ?? "–", "\(line.paragraphs)", changes,
      ])
    }
    try console.write(Array((listing.title + "\n\n" + table.text).utf8))
    return .done
  }
}
