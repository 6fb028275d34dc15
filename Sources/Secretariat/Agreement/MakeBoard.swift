import DraftText
import Negotiation
public import Publishing

/// Puts together where every paragraph stands in every version.
public struct MakeBoard: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// Whether names are told; without them, nothing is told either that not all delegations see.
  public var isAttributed: Bool

  /// Makes the use case.
  public init(registry: Registry, isAttributed: Bool = true) {
    self.registry = registry
    self.isAttributed = isAttributed
  }

  /// Makes the board of a version.
  ///
  /// - Parameters:
  ///   - typed: the version; nothing for the latest.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the board, with the versions that the version grew out of.
  /// - Throws: that there is no such version, or why the record cannot be read.
  public func board(
    of typed: String?,
    in name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> Board {
    var registry = registry
    if !isAttributed { registry.viewer = try commonViewer(in: name) }
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let version = try VersionReader(registry: registry, ledger: ledger).version(typed)
    let versions = ledger.state.versions(leadingTo: version)
    let drafts = try VersionTexts(file: file).drafts(of: versions)
    let now = try registry.time(asOf: moment, of: ledger)
    return BoardAssembly(ledger, versions, drafts, isAttributed: isAttributed, at: now).board
  }

  /// Who sees what all like the reader see: nobody's own is in a board without names.
  private func commonViewer(in name: String) throws(Problem) -> ViewerName {
    guard let viewer = registry.viewer else { return ViewerName("delegations") }
    var whole = registry
    whole.viewer = nil
    let ledger = try whole.ledger(name)
    let directory = registry.directory(for: ledger)
    return switch try viewer.viewer(of: ledger, by: directory, at: registry.clock.now()) {
    case .coFacilitators, .party: ViewerName("delegations")
    case .guest, .everybody: ViewerName("public")
    }
  }

  /// The paragraphs of a version that are not agreed, or not by all: before a text is final there
  /// are none.
  ///
  /// - Parameters:
  ///   - typed: the version; nothing for the latest.
  ///   - name: the negotiation.
  /// - Returns: the paragraphs that people count, in the order of the version.
  /// - Throws: that there is no such version, or why the record cannot be read.
  public func notAgreed(
    of typed: String?,
    in name: String
  ) throws(Problem) -> [Board.OpenParagraph] {
    try board(of: typed, in: name).open
  }
}
