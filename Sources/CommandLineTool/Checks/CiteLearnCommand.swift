import ArgumentParser
import Interchange
import Secretariat

/// The command `zerodraft cite learn`: resolutions from the files of a folder.
struct CiteLearnCommand: ConsoleCommand {
  /// How many files and contradictions are named one by one.
  private static let named = 20

  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn resolutions from the Akoma Ntoso files of a folder.",
    discussion: """
      A resolution says of itself when it was adopted and distributed and what it is called, and it \
      cites others by date and title. What is learnt goes into the file that --citations or \
      ZERODRAFT_CITATIONS names, a line a resolution, beside what that file knows already; “check” \
      and “cite show” then know it too.

      EXAMPLES
        zerodraft cite learn resolutions/ --citations known.txt
        zerodraft check zero-draft.md --citations known.txt
      """
  )

  @Argument(
    help: "The folder; the folders in it are read too.",
    completion: .directory
  )
  var folder: String

  @OptionGroup var citations: CitationOptions

  func run(on console: Console) throws -> ExitStatus {
    guard let file = citations.file(on: console) else {
      throw Problem(
        "There is no file to learn into",
        hint: "Name one: --citations FILE, or ZERODRAFT_CITATIONS."
      )
    }
    let outcome = try LearnCitations(into: file).learn(folder)
    func tell(_ sentences: [String]) {
      for sentence in sentences.prefix(Self.named) {
        console.tell("note: " + VisibleText.line(sentence))
      }
      if sentences.count > Self.named {
        console.tell("note: and \(sentences.count - Self.named) more like these")
      }
    }
    tell(outcome.unread)
    tell(outcome.contradictions.map { "texts say differently: \($0)" })
    let files = outcome.read == 1 ? "1 file was read" : "\(outcome.read) files were read"
    try console.deliver(
      text: "\(files); \(outcome.known) resolutions are known, \(outcome.new) of them new.\n"
    )
    return .done
  }
}
