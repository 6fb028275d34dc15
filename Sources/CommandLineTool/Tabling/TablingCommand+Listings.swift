import ArgumentParser
import Negotiation
import Secretariat

extension TablingCommand {
  /// Lists the submitted texts.
  struct List: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the submitted texts of a negotiation, and where each stands.",
      discussion: """
        EXAMPLES
          zerodraft tabling list exercise
          zerodraft tabling list exercise --format json
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var output: OutputOptions
    @OptionGroup var moment: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.reading(on: console)
      let listing = TablingListing(try registry.ledger(name, asOf: moment.asOf))
      switch format {
      case .text: try console.deliver(text: listing.text, to: output.path)
      case .json: try console.deliver(JSONText.bytes(of: listing), to: output.path)
      }
      return .done
    }
  }

  /// Shows submitted texts in full.
  struct Show: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a submitted text with its sponsors, amendments, votes and adoption.",
      discussion: """
        EXAMPLES
          zerodraft tabling show exercise
          zerodraft tabling show exercise A/76/L.11 --format json
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(
      help: ArgumentHelp(
        "The document; all of them if left out.",
        valueName: "A/76/L.11|L.11|#12|76/7"
      )
    )
    var document: String?

    @Option(help: "What to write: text or json.")
    var format = ListingFormat.text

    @OptionGroup var output: OutputOptions

    @OptionGroup var clock: ZoneOptions

    @OptionGroup var moment: AsOfOptions
    @OptionGroup var options: RecordOptions

    func run(on console: Console) throws -> ExitStatus {
      let registry = try options.reading(on: console)
      let ledger = try registry.ledger(name, asOf: moment.asOf)
      var listing = TablingListing(ledger)
      if let document {
        listing.documents.removeAll { !$0.isCalled(document) }
        guard !listing.documents.isEmpty else {
          throw Problem(
            "No text was submitted as “\(document)”",
            hint: "“zerodraft tabling list \(name)” lists them."
          )
        }
      }
      let printer = try clock.printer(of: ledger, on: console)
      switch format {
      case .text: try console.deliver(text: listing.details(printer), to: output.path)
      case .json: try console.deliver(JSONText.bytes(of: listing), to: output.path)
      }
      return .done
    }
  }
}
