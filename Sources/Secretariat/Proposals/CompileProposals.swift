import DraftText
import Negotiation
public import Publishing
import Redlining

/// Puts everybody's proposals for a version together.
public struct CompileProposals: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// Whether proposals for earlier versions that still apply are taken in.
  public var takesEarlier: Bool
  /// Whether the names of parties are told.
  public var isAttributed: Bool

  /// Makes the use case.
  public init(registry: Registry, takesEarlier: Bool = true, isAttributed: Bool = true) {
    self.registry = registry
    self.takesEarlier = takesEarlier
    self.isAttributed = isAttributed
  }

  /// Compiles the proposals for a version.
  ///
  /// - Parameters:
  ///   - typed: the version; nothing for the latest.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the compilation, with what has no place in it.
  /// - Throws: that there is no such version, or why the record cannot be read.
  public func compile(
    _ typed: String?,
    in name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> CompiledVersion {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let version = try VersionReader(registry: registry, ledger: ledger).version(typed)
    let book = try ProposalBook(ledger: ledger, version: version, VersionTexts(file: file))
    var (placed, unplaced) = book.contributions(withEarlier: takesEarlier) { proposal in
      // What is for the co-facilitators alone is in nothing that is made to be passed on.
      isAttributed || proposal.visibility != .coFacilitators
    }
    if !isAttributed { for index in placed.indices { placed[index].holders = [] } }
    let state = ledger.state
    let used = Set(placed.map(\.proposal)).union(unplaced.map(\.0.number))
    let restricted = state.proposals.holding.filter { proposal in
      guard used.contains(proposal.number) || proposal.proposal.version == version.number else {
        return false
      }
      return switch proposal.proposal.visibility {
      case .attributed: false
      case .unattributed: isAttributed
      case .coFacilitators: true
      }
    }
    var compiled = CompiledVersion(
      title: state.opening?.title ?? name,
      version: version.label,
      compilation: Compilation(base: book.chain.draft, placed),
      unplaced: unplaced.map { proposal, standing in
        CompiledVersion.Unplaced(
          holders: isAttributed ? proposal.holders : [],
          version: EventSentence.label(proposal.proposal.version, in: ledger),
          paragraphs: EventSentence.references(standing.amendment.passages),
          words: AmendmentSentence(standing.amendment).text,
          state: standing.carried?.state.rawValue ?? "of another line of versions"
        )
      },
      open: state.proposals.holding.filter { tracked in
        tracked.proposal.version == version.number
          && (isAttributed || tracked.proposal.visibility != .coFacilitators)
      }
      .flatMap { proposal in
        proposal.proposal.open.map { open in
          CompiledVersion.OpenWords(
            holders: isAttributed ? proposal.holders : [],
            words: open.words,
            reason: open.reason
          )
        }
      }
    )
    compiled.restricted = restricted.map(\.number)
    return compiled
  }
}
