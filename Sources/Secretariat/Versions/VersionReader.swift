import DraftText
public import Negotiation

/// Finds the versions and paragraphs that people mean by what they type.
public struct VersionReader: Sendable {
  /// The record.
  public let registry: Registry
  /// What it says of the negotiation.
  public let ledger: Ledger

  /// Reads names of a negotiation.
  public init(registry: Registry, ledger: Ledger) {
    self.registry = registry
    self.ledger = ledger
  }

  /// The version that a name means; nothing for the latest.
  ///
  /// - Throws: that there is none of that name, with those that there are.
  public func version(_ typed: String?) throws(Problem) -> Version {
    let state = ledger.state
    guard let last = state.versions.last else {
      throw Problem(
        "No version of \(ledger.negotiation) has been circulated",
        hint: "“zerodraft circulate” records one."
      )
    }
    guard let typed else { return last }
    guard let version = state.version(named: typed) else {
      throw Problem(
        "\(ledger.negotiation) has no version “\(typed)”",
        hint: "There are: \(state.versions.map(\.label).joined(separator: ", "))."
      )
    }
    return version
  }

  /// The paragraphs of a version that somebody points at.
  ///
  /// - Parameters:
  ///   - typed: `OP4 (b)`, `chapeau of OP4`, or several: `PP2, 3 and 9`.
  ///   - version: the version whose numbers are meant.
  /// - Returns: the paragraphs, in the order in which they were named.
  /// - Throws: that it points at nothing, with the nearest.
  public func passages(_ typed: String, of version: Version) throws(Problem) -> [Passage] {
    guard let list = ReferenceList(parsing: typed) else {
      throw Problem(
        "“\(typed)” names no paragraph",
        hint: "Write PP3, OP4 (b) or “chapeau of OP4”."
      )
    }
    let draft = try registry.draft(of: version)
    var passages: [Passage] = []
    for reference in list.references {
      guard let index = draft.paragraph(at: reference) else {
        throw Problem("\(version.label) has no \(reference)")
      }
      passages.append(
        Passage(
          version: version.number,
          paragraph: version.identities[index],
          reference: reference
        )
      )
    }
    return passages
  }
}
