import DraftText
public import Interchange
import Negotiation
public import Publishing
import Redlining

/// Tells what became of everything that was asked for on the way to a version.
public struct MakeDisposition: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// Whether the names of parties are told.
  public var isAttributed = true
  /// Whether proposals that were withdrawn are told of.
  public var takesWithdrawn = false
  /// The party whose proposals are told of, as typed; nothing for all.
  public var party: String?

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// What became of what was asked for when a version was made.
  ///
  /// - Parameters:
  ///   - typed: the version; nothing for the latest.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the disposition, and what changed with the version.
  /// - Throws: that the version grew out of no other, or why the record cannot be read.
  public func make(
    _ typed: String?,
    in name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> (disposition: Disposition, report: ComparisonReport) {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let version = try VersionReader(registry: registry, ledger: ledger).version(typed)
    let made = try DisposedVersion(version, in: ledger, VersionTexts(file: file), self)
    return (made.disposition { _ in true }, made.report)
  }

  /// What became of one proposal in all versions since, and what changed in its paragraphs.
  ///
  /// - Parameters:
  ///   - proposal: the number of its entry, or of one of its amendments: `#28`, `#28.1`.
  ///   - typed: the version; nothing for the last one in which an amendment was open.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the disposition of its amendments.
  /// - Throws: that there is no such proposal, or that no version grew out of its own yet.
  public func make(
    of proposal: String,
    _ typed: String?,
    in name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> Disposition {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let texts = VersionTexts(file: file)
    let pointer = try Amendment.Pointer(typed: proposal)
    do {
      _ = try ledger.state.proposals.amendments(at: [pointer])
    } catch {
      throw Problem(error, in: ledger)
    }
    guard let tracked = ledger.state.proposals[pointer.proposal] else {
      throw Problem(.proposal(.unknown(pointer.proposal)), in: ledger)
    }
    let reader = VersionReader(registry: registry, ledger: ledger)
    var versions = try typed.map { typed throws(Problem) in [try reader.version(typed)] } ?? []
    if typed == nil, let last = ledger.state.versions.last {
      versions = ledger.state.versions(leadingTo: last).filter { $0.number > tracked.number }
    }
    guard let latest = versions.last else {
      throw Problem(
        "No version was circulated since proposal #\(tracked.number) came in",
        hint: "“zerodraft compilation \(name)” shows where it stands."
      )
    }
    var useCase = self
    useCase.takesWithdrawn = true
    var disposition: Disposition?
    for version in versions where version.circulation.basis != nil {
      let made = try DisposedVersion(version, in: ledger, texts, useCase).disposition { item in
        item.pointer.proposal == pointer.proposal
          && (pointer.place == nil || item.pointer.place == pointer.place)
      }
      guard var earlier = disposition else {
        disposition = made
        continue
      }
      // What was open again later is told as it was last.
      for line in made.lines {
        if let index = earlier.lines.firstIndex(where: { $0.amendment == line.amendment }) {
          earlier.lines[index] = line
        } else {
          earlier.lines.append(line)
        }
      }
      earlier.departures = []
      earlier.version = latest.label
      disposition = earlier
    }
    guard var disposition else {
      throw Problem(
        "\(latest.label) grew out of no other version: nothing was asked for before it",
        hint: "“zerodraft versions \(name)” says which version is based on which."
      )
    }
    disposition.departures = []
    disposition.proposal = pointer.name
    try ChangedSince(tracked, to: latest, in: ledger, texts)?.tell(&disposition)
    return disposition
  }
}
