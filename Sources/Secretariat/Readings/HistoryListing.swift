public import DraftText
import Interchange
public import Negotiation
import Redlining

/// A paragraph's history as data.
public struct HistoryListing: Codable, Hashable, Sendable {
  /// What happened in one version.
  public struct Line: Codable, Hashable, Sendable {
    /// The label of the version.
    public var version: String
    /// The number of the entry that circulated it; nothing for readers who may not count entries.
    public var entry: Int?
    /// Its kind.
    public var kind: VersionKind
    /// The day that people name it by.
    public var date: CalendarDate?
    /// What happened.
    public var change: ParagraphHistory.Change
    /// What the version calls the paragraph.
    public var reference: String?
    /// The label of the version that it is held against.
    public var since: String?
    /// The words, where they stand there for the first time or changed.
    public var text: String?
    /// The words of both versions in order, where they changed: each stretch with `=` before it
    /// where both have it, `-` where the earlier one has, `+` where the later one has.
    public var script: [[String]]?
    /// The paragraphs that it was split off, as the version before calls them.
    public var splitFrom: [String]?
    /// The paragraphs that were split off it.
    public var splitInto: [String]?
    /// The paragraphs that went into it, as the version before calls them.
    public var mergedFrom: [String]?
    /// The paragraphs that it went into.
    public var mergedInto: [String]?
  }

  /// The negotiation.
  public var negotiation: String
  /// How the paragraph was asked for.
  public var reference: String
  /// The label of the version that calls it so.
  public var version: String
  /// What happened, version by version.
  public var steps: [Line]

  /// Lists a history.
  ///
  /// - Parameters:
  ///   - history: what became of a paragraph.
  ///   - numbersEntries: whether the numbers of entries are told: from gaps one could see that
  ///     there is something that one does not see.
  public init(_ history: ParagraphHistory, numbersEntries: Bool = true) {
    negotiation = history.negotiation
    reference = history.reference
    version = history.version
    steps = history.steps.map { Line($0, numbersEntries: numbersEntries) }
  }
}

extension HistoryListing.Line {
  fileprivate init(_ step: ParagraphHistory.Step, numbersEntries: Bool) {
    func present(_ names: [String]) -> [String]? { names.isEmpty ? nil : names }
    let draft = step.report?.new.reading.draft
    self.init(
      version: step.version.label,
      entry: numbersEntries ? step.version.number : nil,
      kind: step.version.circulation.kind,
      date: step.version.day,
      change: step.change,
      reference: step.reference,
      since: step.since,
      text: draft.flatMap { draft in
        draft.paragraphs.first.map { Draft.spell($0.runs, labels: draft.footnoteLabels) }
      },
      script: step.change == .modified
        ? step.report?.comparison.relations.flatMap { relation in
          relation.script.map { [$0.kind.rawValue, $0.text] }
        } : nil,
      splitFrom: present(step.splitFrom),
      splitInto: present(step.splitInto),
      mergedFrom: present(step.mergedFrom),
      mergedInto: present(step.mergedInto)
    )
  }
}

extension Version {
  /// The day that people name the version by: of the text, else of its letter, and so on.
  public var day: CalendarDate? {
    let dates = circulation.dates
    return dates.text ?? dates.letter ?? dates.adopted ?? dates.distributed
  }
}
