import ArgumentParser
import Negotiation
import Secretariat

/// How a body came to a decision; without a vote if nothing is said.
struct VotingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many voted in favour.", valueName: "number"))
  var yes: Int?

  @Option(help: ArgumentHelp("How many voted against.", valueName: "number"))
  var no: Int?

  @Option(help: ArgumentHelp("How many abstained.", valueName: "number"))
  var abstaining: Int?

  @Flag(help: "The vote was not recorded by name: only its numbers are kept.")
  var unrecorded = false

  @Option(
    help: ArgumentHelp(
      "Who voted how: lines “In favour: …”, “Against: …”, “Abstaining: …”, with commas or "
        + "semicolons between the States.",
      valueName: "file"
    ),
    completion: .file()
  )
  var votes: String?

  @Option(
    help: ArgumentHelp("One such line instead of a file; may be repeated.", valueName: "line")
  )
  var vote: [String] = []

  /// What was said of the vote.
  var particulars: VotingParticulars {
    var particulars = VotingParticulars()
    particulars.yes = yes
    particulars.no = no
    particulars.abstaining = abstaining
    particulars.isUnrecorded = unrecorded
    particulars.votes = vote.isEmpty ? nil : vote.joined(separator: "\n")
    particulars.file = votes.map { DocumentSource(argument: $0) }
    return particulars
  }
}
