import DraftText

/// Gathers what was decided, paragraph by paragraph, while a next draft is made.
struct NextDraftMaking {
  typealias Source = NextDraft.Source

  /// What is wanted of the words of a unit.
  struct Wanted {
    var source: Source
    var holders: [PartyID]
    /// The edits, in the text of the unit.
    var edits: [TextEdit]
    var isAccepted: Bool
    /// Whether it speaks of the paragraph as a whole, and not of some of its words.
    var isWhole = false
    /// Whether it was accepted and is not made, because something else of the whole excludes it.
    var isHeld = false
  }

  /// What is wanted of a paragraph as a whole and is not done.
  struct Mark: Hashable {
    var source: Source
    var holders: [PartyID]
    var verb: Attribution.Verb
    var target: Reference?
  }

  /// A paragraph that comes.
  struct Arrival: Hashable {
    var anchor: Int?
    var words: String
    var isAlternative: Bool
  }

  let base: Draft
  let texts: [String]
  let blocks: ParagraphBlocks
  let references: [Reference?]
  private let isAttributed: Bool

  /// The changes, each with whether it was accepted, in an order that follows from what they want.
  private(set) var changes: [(contribution: Contribution, isAccepted: Bool)] = []
  private(set) var unmade: [Source: NextDraft.Reason] = [:]
  var bracketed: Set<Source> = []
  var findings: [NextDraft.Finding] = []

  init(base: Draft, isAttributed: Bool) {
    self.base = base
    self.isAttributed = isAttributed
    let labels = base.footnoteLabels
    texts = base.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    blocks = ParagraphBlocks(base)
    references = base.references()
  }

  /// Takes changes that were accepted, or those that were left open.
  mutating func take(_ contributions: [Contribution], isAccepted: Bool) {
    var unnamed: Set<PartyID> = []
    for var contribution in contributions {
      let source = contribution.source
      guard contribution.change.paragraphs.allSatisfy(texts.indices.contains) else {
        unmade[source] = .missing
        continue
      }
      if case .stance(let stance, let paragraphs) = contribution.change {
        guard stance == .retain, !paragraphs.isEmpty else {
          unmade[source] = .wordless
          continue
        }
      }
      contribution.holders = contribution.holders.filter { party in
        if !isAttributed { return false }
        let isReadable = Attribution.list(parsing: party.name) == [Attribution(parties: [party])]
        if !isReadable { unnamed.insert(party) }
        return isReadable
      }
      changes.append((contribution, isAccepted))
    }
    findings += unnamed.inOrder.map { .unnamed($0) }
    // What is told last decides between those that want the same.
    changes.sort { one, other in
      let (mine, others) = (one.contribution, other.contribution)
      if one.isAccepted != other.isAccepted { return one.isAccepted }
      let names = [mine, others].map { $0.holders.map(\.name).joined(separator: "\n") }
      if names[0] != names[1] { return names[0] < names[1] }
      if mine.source != others.source { return mine.source < others.source }
      return "\(mine.change)" < "\(others.change)"
    }
  }

  mutating func leave(_ source: Source, _ reason: NextDraft.Reason) { unmade[source] = reason }

  /// Composes the text; labels are as they were, and what came in has none.
  mutating func compose() -> ComposedDraft {
    var fates = ParagraphFates(self)
    fates.settle()
    var words = DecidedWords(self, fates)
    let outputs = words.compose()
    let arrivals = DecidedArrivals(self, fates)
    bracketed.formUnion(fates.bracketed)
    bracketed.formUnion(words.bracketed)
    bracketed.formUnion(arrivals.bracketed)
    var conflicts = fates.conflicts
    for conflict in words.conflicts { conflicts.append(conflict) }
    let ordered = Set(conflicts).sorted { one, other in
      one.paragraphs == other.paragraphs
        ? one.sources.lexicographicallyPrecedes(other.sources)
        : one.paragraphs.lexicographicallyPrecedes(other.paragraphs)
    }
    findings += ordered.map { .conflict($0.sources, paragraphs: $0.paragraphs) }
    // What was accepted and is open all the same, because others are open there.
    let told = Set(ordered.flatMap(\.sources))
    for (contribution, isAccepted) in changes
    where isAccepted && bracketed.contains(contribution.source)
      && !told.contains(contribution.source)
    {
      let finding = NextDraft.Finding.held(
        contribution.source,
        paragraphs: contribution.change.paragraphs
      )
      if !findings.contains(finding) { findings.append(finding) }
    }
    for source in words.idle.subtracting(bracketed) { leave(source, .made) }
    var composed = arrivals.composed(with: outputs)
    for source in composed.misplaced { leave(source, .misplaced) }
    composed.misplaced = []
    findings += unmade.sorted { $0.key < $1.key }.map { .unmade($0.key, $0.value) }
    return composed
  }
}

/// Accepted changes that exclude each other, with the paragraphs they are about.
struct DecidedConflict: Hashable {
  var sources: [NextDraft.Source]
  var paragraphs: [Int]

  init(_ sources: some Sequence<NextDraft.Source>, _ paragraphs: some Sequence<Int>) {
    self.sources = Set(sources).sorted()
    self.paragraphs = Set(paragraphs).sorted()
  }
}

/// A text that was composed, before its paragraphs are numbered.
struct ComposedDraft {
  /// What a paragraph came from.
  enum Origin: Hashable {
    /// A paragraph of the base, or several that became one.
    case base([Int])
    /// A later part of a paragraph that was split.
    case part(of: Int)
    /// A new paragraph after another one.
    case insertion(after: Int?)
    /// Another version of a paragraph.
    case alternative(to: Int)
  }

  var draft: Draft
  var origins: [Origin]
  var misplaced: [NextDraft.Source] = []
}
