import DraftText
import Interchange
import Negotiation
import Publishing
import Redlining

/// What changed in the paragraphs of a proposal between the version that it was made for and
/// another.
struct ChangedSince {
  private let proposal: TrackedProposal
  private let state: NegotiationState
  private let old: Version
  private let new: Version
  private let comparison: Comparison
  private let names: ParagraphNames
  private let oldNames: ParagraphNames

  /// Compares two versions; `nil` if the proposal was made for the later one.
  ///
  /// - Throws: why a text cannot be read.
  init?(
    _ proposal: TrackedProposal,
    to new: Version,
    in ledger: Ledger,
    _ texts: VersionTexts
  ) throws(Problem) {
    guard let old = ledger.state.version(proposal.proposal.version), old.number < new.number else {
      return nil
    }
    let drafts = try texts.drafts(of: [old, new])
    self.proposal = proposal
    state = ledger.state
    self.old = old
    self.new = new
    comparison = Comparison(comparing: drafts[0], with: drafts[1])
    names = ParagraphNames(drafts[1], named: new.label)
    oldNames = ParagraphNames(drafts[0], named: old.label)
  }

  /// Adds to each amendment what changed in its paragraph.
  func tell(_ disposition: inout Disposition) {
    // What is told is about the proposal's own version, whichever version came next.
    disposition.basis = old.label
    disposition.names = oldNames.all
    for index in disposition.lines.indices {
      guard let pointer = try? Amendment.Pointer(typed: disposition.lines[index].amendment),
        let place = pointer.place,
        proposal.proposal.amendments.indices.contains(place - 1)
      else { continue }
      let amendment = proposal.proposal.amendments[place - 1]
      let paragraph = amendment.change(in: state, saidIn: proposal.number)?.paragraphs.first
      disposition.lines[index].paragraph = paragraph
      guard let paragraph,
        let relation = comparison.relations.first(where: { $0.old.contains(paragraph) })
      else { continue }
      let script = ReadableScript(TypographicChanges(of: relation.script).segments).segments
      disposition.lines[index].since = Disposition.Since(
        old: old.label,
        new: new.label,
        places: relation.new.map { names[$0] },
        pieces: script.map { segment in
          let words = segment.text.replacing("\n", with: " ")
          return switch segment.kind {
          case .kept: .plain(words)
          case .deleted: .deleted(words)
          case .inserted: .inserted(words)
          }
        }
      )
    }
  }
}
