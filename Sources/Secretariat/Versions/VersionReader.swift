import DraftText
public import Negotiation

/// Finds the versions and paragraphs that people mean by what they type.
public struct VersionReader: Sendable {
  /// The most paragraphs that are named at once.
  public static let passageLimit = 500

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
        hint: NearestNames(of: typed, in: state.versions.flatMap(\.names)).question
          ?? "There are: \(state.versions.map(\.label).joined(separator: ", "))."
      )
    }
    return version
  }

  /// The version that a meeting is about: the one on its table, else the latest.
  func version(onTable meeting: Consultation) throws(Problem) -> Version {
    if let number = meeting.version, let version = ledger.state.version(number) { return version }
    return try version(nil)
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
    let finder = ParagraphFinder(try registry.draft(of: version), named: version.label)
    guard list.references.count <= Self.passageLimit else {
      throw Problem(
        "“\(typed.prefix(40))…” names \(list.references.count) paragraphs",
        hint: "Up to \(Self.passageLimit) are taken at once; leave them out to mean the whole text."
      )
    }
    return zip(list.references, try finder.indices(of: list.references)).map { reference, index in
      Passage(
        version: version.number,
        paragraph: version.identities[index],
        reference: reference
      )
    }
  }
}

extension Version {
  /// What people may call it: its name, the first word of it, its symbol.
  fileprivate var names: [String] {
    let first = label.split(separator: " ").first.map(String.init) ?? label
    return (first == label ? [label] : [label, first]) + (circulation.symbol.map { [$0] } ?? [])
  }
}
