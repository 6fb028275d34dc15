import DraftText
import Negotiation

/// Reads how a body came to a decision.
struct VotingReader {
  let directory: PartyDirectory

  /// The longest list of votes that is read, in bytes.
  static let limit = 1 << 20

  /// Reads what was said of a vote.
  ///
  /// - Throws: that numbers are missing, or which line of a list is not understood.
  func voting(_ particulars: VotingParticulars) throws(Problem) -> Voting {
    guard particulars.isVote else { return .withoutVote }
    var list = particulars.votes ?? ""
    if let file = particulars.file {
      let bytes = try DocumentBytes.read(file, limit: Self.limit)
      guard let words = String(validating: bytes, as: UTF8.self) else {
        throw Problem("\(file.name): it is not text in UTF-8", hint: "Save it as plain text.")
      }
      list += "\n" + words
    }
    let votes = try self.votes(list)
    let given = [particulars.yes, particulars.no, particulars.abstaining]
    let tally: Voting.Tally
    if given.allSatisfy({ $0 == nil }), !votes.isEmpty {
      tally = Voting.Tally(counting: votes)
    } else if let yes = particulars.yes, let no = particulars.no,
      let abstaining = particulars.abstaining
    {
      tally = Voting.Tally(yes: yes, no: no, abstaining: abstaining)
    } else {
      throw Problem(
        "The numbers of the vote are not all there",
        hint: "Say --yes, --no and --abstaining, each as it was announced; 0 where nobody did."
      )
    }
    guard particulars.isUnrecorded else { return .recorded(tally, votes: votes) }
    guard votes.isEmpty else {
      throw Problem(
        "Of an unrecorded vote nobody knows who voted how",
        hint: "Leave --unrecorded out, or --votes."
      )
    }
    return .unrecorded(tally)
  }

  /// Reads who voted how.
  ///
  /// ```
  /// In favour: Delegation A, Delegation B
  /// Against: Delegation C
  /// Abstaining: None
  /// ```
  ///
  /// Names stand between commas or semicolons; a line without a choice belongs to the one before.
  func votes(_ list: String) throws(Problem) -> [Voting.Vote] {
    guard list.utf8.count <= Self.limit else {
      throw Problem(
        "The list of votes is longer than 1 MB",
        hint: "Check that it is the right file."
      )
    }
    var votes: [Voting.Vote] = []
    var choice: Voting.Vote.Choice?
    let lines = list.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.enumerated() {
      var names = line
      if let colon = line.firstIndex(of: ":") {
        guard let found = Self.choice(line[..<colon]) else {
          throw Self.unread(line, at: place + 1)
        }
        choice = found
        names = line[line.index(after: colon)...]
      }
      for name in names.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let word = Self.trimmed(name)
        guard !word.isEmpty, word.lowercased() != "none" else { continue }
        guard let choice else { throw Self.unread(line, at: place + 1) }
        do {
          votes.append(Voting.Vote(try directory.voter(named: word), choice))
        } catch {
          var problem = error
          problem.summary = "Line \(place + 1) of the votes: \(error.summary)"
          throw problem
        }
      }
    }
    return votes
  }

  private static func choice(_ words: Substring) -> Voting.Vote.Choice? {
    let word = trimmed(words).lowercased().filter(\.isLetter)
    return switch word {
    case "yes", "infavour", "for", "infavor": .yes
    case "no", "against": .no
    case "abstaining", "abstain", "abstention", "abstentions", "abstained": .abstaining
    default: nil
    }
  }

  private static func trimmed(_ words: Substring) -> String {
    var words = words.drop(while: \.isWhitespace)
    while let last = words.last, last.isWhitespace || last == "." { words.removeLast() }
    return String(words)
  }

  private static func unread(_ line: Substring, at number: Int) -> Problem {
    Problem(
      "Line \(number) of the votes does not say how anybody voted: “\(line.prefix(80))”",
      hint: "Write a line for each: “In favour: …”, “Against: …”, “Abstaining: …”."
    )
  }
}
