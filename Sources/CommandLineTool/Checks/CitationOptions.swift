import ArgumentParser
import Editorial
import Secretariat

/// The resolutions that are known besides those that the program comes with.
struct CitationOptions: ParsableArguments {
  @Option(
    name: .customLong("citations"),
    help: ArgumentHelp(
      "A list of resolutions made by “cite learn”; else what ZERODRAFT_CITATIONS names.",
      valueName: "file"
    ),
    completion: .file()
  )
  var file: String?

  /// The table that is asked.
  func table(on console: Console) throws(Problem) -> CitationTable {
    .known
  }
}
