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
      disposition.lines[index].since =
        switch amendment.wish {
        case .insert(let words): arrival(of: words, pointer)
        default: paragraph.flatMap { since($0) }
        }
    }
  }

  /// What changed in a paragraph of the earlier version.
  private func since(_ paragraph: Int) -> Disposition.Since? {
    guard let relation = comparison.relations.first(where: { $0.old.contains(paragraph) }) else {
      return nil
    }
    return Disposition.Since(
      old: "\(oldNames[paragraph]) of \(old.label)",
      new: new.label,
      places: relation.new.map { names[$0] },
      pieces: Self.pieces(relation.script)
    )
  }

  /// What became of a new paragraph that a version took up: from what was asked to what stands now.
  private func arrival(of words: String, _ pointer: Amendment.Pointer) -> Disposition.Since? {
    for version in state.versions {
      let link = version.circulation.reflected?.first { $0.amendment == pointer }
      guard let place = link?.spans.first?.paragraph,
        version.identities.indices.contains(place)
      else { continue }
      let now = new.identities.firstIndex(of: version.identities[place])
      func draft(_ text: String) -> Draft {
        Draft(paragraphs: [Paragraph(id: .provisional(0), role: .plain, runs: [.text(text)])])
      }
      let labels = comparison.new.footnoteLabels
      let text = now.map { Draft.spell(comparison.new.paragraphs[$0].runs, labels: labels) }
      let script = Comparison(comparing: draft(words), with: draft(text ?? "")).relations
      return Disposition.Since(
        old: "what was asked",
        new: new.label,
        places: now.map { [names[$0]] } ?? [],
        pieces: Self.pieces(script.flatMap(\.script))
      )
    }
    return nil
  }

  private static func pieces(_ script: [Segment]) -> [PaperText.Piece] {
    ReadableScript(TypographicChanges(of: script).segments).segments.map { segment in
      let words = segment.text.replacing("\n", with: " ")
      return switch segment.kind {
      case .kept: .plain(words)
      case .deleted: .deleted(words)
      case .inserted: .inserted(words)
      }
    }
  }
}
