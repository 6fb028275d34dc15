import ArgumentParser
import Editorial
import Secretariat

/// The resolutions that are known besides those that the program comes with.
struct CitationOptions: ParsableArguments {
  @Option(
    name: .customLong("citations"),
    help: ArgumentHelp(
      "The resolutions that “cite learn” learnt; else what ZERODRAFT_CITATIONS names.",
      valueName: "file"
    ),
    completion: .file()
  )
  var path: String?

  /// The file that is named; nothing where none is.
  func file(on console: Console) -> CitationFile? {
    (path ?? console.environment["ZERODRAFT_CITATIONS"].flatMap { $0.isEmpty ? nil : $0 })
      .map { CitationFile($0) }
  }

  /// The program's own table, with the file's.
  func table(on console: Console) throws(Problem) -> CitationTable {
    guard let file = file(on: console) else { return .known }
    return CitationTable.known.merging(try file.read())
  }
}
