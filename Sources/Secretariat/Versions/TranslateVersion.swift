public import DraftText
import Interchange
import Negotiation

/// Records a version in a further language.
public struct TranslateVersion: Sendable {
  /// An edition that is about to be recorded.
  public struct Plan: Sendable {
    /// The negotiation.
    let negotiation: String
    /// What will be recorded.
    let edition: LanguageEdition
    /// What the record will keep.
    let contents: [Content]
    /// What reading left in doubt.
    public let notes: [ReadingNote]
    /// What both editions call the paragraphs that only one of them has.
    public let onlyInVersion: [String]
    /// What both editions call the paragraphs that only one of them has.
    public let onlyInEdition: [String]
    /// The versions that there were when it was planned, by their entries.
    let versions: [Int]
  }

  /// The door to the record.
  public var registry: Registry
  /// How the document is read.
  public var reading: ReadDocument

  /// Makes the use case.
  public init(registry: Registry, reading: ReadDocument = ReadDocument()) {
    self.registry = registry
    self.reading = reading
  }

  /// Works out what would be recorded, and records nothing.
  ///
  /// Paragraphs of both languages are the same where they have the same reference, since their
  /// words cannot be compared; items that are lettered in another script, by their place in the
  /// list.
  ///
  /// - Parameters:
  ///   - source: where the text comes from.
  ///   - version: the version; nothing for the latest.
  ///   - date: the day it became available.
  ///   - name: the negotiation.
  /// - Returns: the plan, with the paragraphs that have no partner.
  /// - Throws: why the text cannot be read, or that there is no such version.
  public func plan(
    _ source: DocumentSource,
    of version: String?,
    date: CalendarDate?,
    in name: String
  ) throws(Problem) -> Plan {
    // The text first: whoever pipes it in may take their time, and what is latest is asked then.
    let read = try reading.read(source).reading
    let ledger = try registry.ledger(name)
    let version = try VersionReader(registry: registry, ledger: ledger).version(version)
    let own = try registry.draft(of: version)
    let draft = read.draft
    let names = own.matchingNames
    let editionNames = draft.matchingNames
    let matching = Matching(languages: own, draft)
    let paired = Set(matching.continued.map(\.old))
    let pairedNew = Set(matching.continued.map(\.new))
    guard draft.paragraphs.contains(where: \.role.isProvision) else {
      throw Problem(
        "\(source.name): nothing in it looks like a paragraph of a resolution or declaration",
        hint: "“zerodraft read \(source.name)” shows how it is understood."
      )
    }
    let text = try RecordedText(draft, of: source)
    return Plan(
      negotiation: name,
      edition: LanguageEdition(
        version: version.number,
        language: draft.language,
        date: date,
        manifest: text.address,
        paragraphs: draft.paragraphs.count,
        matching: matching
      ),
      contents: text.contents,
      notes: read.notes,
      onlyInVersion: names.indices.filter { !paired.contains($0) }.map { names[$0] },
      onlyInEdition: editionNames.indices.filter { !pairedNew.contains($0) }
        .map { editionNames[$0] },
      versions: ledger.state.versions.map(\.number)
    )
  }

  /// Records what was planned.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why the record refuses it, or that another version was circulated meanwhile.
  public func record(_ plan: Plan) throws(Problem) -> Acknowledgement {
    try registry.record(in: plan.negotiation) { ledger throws(Problem) in
      try Problem.requireVersions(plan.versions, in: ledger)
      return [Recording(.translated(plan.edition), contents: plan.contents)]
    }
  }
}
