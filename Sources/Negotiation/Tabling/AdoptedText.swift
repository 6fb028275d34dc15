public import DraftText
import Redlining

/// The text of a submitted version as it was adopted: with what was read out, the amendments that
/// were adopted, and without the paragraphs that were voted out.
///
/// ```swift
/// let adopted = try AdoptedText(of: document, base: draft, in: state)
/// adopted.draft == draft              // where nothing was changed
/// adopted.entries                     // the entries that changed it, in order
/// ```
///
/// The changes are made one after the other, in the order of the record, each of them scalar by
/// scalar: words are replaced where they are quoted and nowhere else. A later one may quote words
/// that an earlier one put in. What cannot be made as it was recorded is a ``Fault`` and no guess,
/// because the text is what a body has decided.
public struct AdoptedText: Hashable, Sendable {
  /// The text.
  public private(set) var draft: Draft
  /// For each of its paragraphs the ones of the version that it continues; none for a new one.
  public private(set) var basis: [[Int]]
  /// The entries that changed it, in order.
  public private(set) var entries: [Int] = []
  /// What somebody had better look at, in the order in which it came about.
  public private(set) var doubts: [Doubt] = []

  private let base: Draft
  private let addresses: [Digest]

  /// Makes the changes to a submitted text.
  ///
  /// - Parameters:
  ///   - document: the document with everything that happened to it.
  ///   - base: the text of its version.
  ///   - addresses: the addresses of the words of its paragraphs, in order; none where unknown.
  ///   - state: the record that it is one of.
  /// - Throws: the first change that cannot be made.
  public init(
    of document: TrackedDocument,
    base: Draft,
    addresses: [Digest] = [],
    in state: NegotiationState
  ) throws(Fault) {
    try self.init(base: base, addresses: addresses, steps: document.steps, in: state)
  }

  /// Makes changes to a text, one step after the other.
  public init(
    base: Draft,
    addresses: [Digest] = [],
    steps: [TrackedDocument.Step],
    in state: NegotiationState
  ) throws(Fault) {
    self.base = base
    self.addresses = addresses
    draft = base
    basis = base.paragraphs.indices.map { [$0] }
    for step in steps { try take(step, in: state) }
  }

  private mutating func take(
    _ step: TrackedDocument.Step,
    in state: NegotiationState
  ) throws(Fault) {
    var contributions: [Contribution] = []
    for (place, amendment) in step.amendments.enumerated() {
      if case .stance = amendment.wish { continue }
      guard let change = amendment.change(in: state, saidIn: step.saidIn) else {
        throw Fault(entry: step.number, place: place, reason: .missing)
      }
      do {
        guard let change = try now(change, amendment) else { continue }
        contributions.append(
          Contribution(proposal: step.number, place: place, holders: [], change: change)
        )
      } catch {
        throw Fault(entry: step.number, place: place, reason: error)
      }
    }
    guard !contributions.isEmpty else { return }
    let next = NextDraft(
      base: draft,
      accepted: contributions,
      // Where no paragraph comes or goes no number changes, whatever the numbers are.
      numbering: contributions.contains(where: \.change.isOfOrder) ? .renumbered : .kept,
      isAttributed: false
    )
    for finding in next.findings {
      switch finding {
      case .conflict(let sources, let paragraphs):
        throw Fault(
          entry: step.number,
          place: sources.first?.place ?? 0,
          reason: .conflict(paragraphs: paragraphs.flatMap { basis[$0] })
        )
      case .unmade(let source, let reason) where reason != .made:
        throw Fault(entry: step.number, place: source.place, reason: .missing)
      case .mention(let mention): doubts.append(.mention(mention, entry: step.number))
      case .unnumbered(let role):
        if !doubts.contains(.unnumbered(role)) { doubts.append(.unnumbered(role)) }
      case .held, .unmade, .unnamed, .unreadable: continue
      }
    }
    guard next.bracketed.isEmpty else {
      throw Fault(
        entry: step.number,
        place: next.bracketed[0].place,
        reason: .conflict(paragraphs: [])
      )
    }
    basis = next.basis.map { places in places.flatMap { basis[$0] } }
    draft = next.draft
    entries.append(step.number)
  }

  // MARK: - Places of the version as places of the text so far

  private func place(of paragraph: Int) throws(Fault.Reason) -> Int {
    guard let place = basis.firstIndex(where: { $0.contains(paragraph) }) else {
      throw .gone(paragraph: paragraph)
    }
    return place
  }

  private func places(of paragraphs: [Int]) throws(Fault.Reason) -> [Int] {
    var places: [Int] = []
    for paragraph in paragraphs {
      let place = try place(of: paragraph)
      if !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// A change of the version as one of the text so far; nothing where it is made already.
  private func now(
    _ change: ProposedChange,
    _ amendment: Amendment
  ) throws(Fault.Reason) -> ProposedChange? {
    switch change {
    case .edit(let paragraph, _):
      guard case .edit(let edits) = amendment.wish else { return nil }
      let place = try place(of: paragraph)
      let placing = QuotedEdits(
        of: text(draft, place),
        from: text(base, paragraph),
        isOfBase: amendment.text.flatMap { address in
          addresses.indices.contains(paragraph) ? addresses[paragraph] == address : nil
        }
      )
      let placed = try placing.edits(edits, in: paragraph)
      return placed.isEmpty ? nil : .edit(paragraph: place, edits: placed)
    case .rewrite(let paragraph, let words):
      return .rewrite(paragraph: try place(of: paragraph), words: words)
    case .delete(let paragraphs):
      let left = paragraphs.compactMap { paragraph in
        basis.firstIndex { $0.contains(paragraph) }
      }
      return left.isEmpty ? nil : .delete(paragraphs: Set(left).sorted())
    case .insert(let anchor, let words):
      guard let anchor else { return .insert(after: nil, words: words) }
      // Where the paragraph before it was split, it comes behind the last part.
      guard let last = basis.lastIndex(where: { $0.contains(anchor) }) else {
        throw .gone(paragraph: anchor)
      }
      return .insert(after: last, words: words)
    case .move(let paragraph, .before(let aim)):
      return .move(paragraph: try place(of: paragraph), to: .before(try place(of: aim)))
    case .move(let paragraph, .after(let aim)):
      return .move(paragraph: try place(of: paragraph), to: .after(try place(of: aim)))
    case .exchange(let one, let other):
      return .exchange(try place(of: one), try place(of: other))
    case .split(let paragraph, let texts):
      return .split(paragraph: try place(of: paragraph), texts: texts)
    case .merge(let paragraphs, let words):
      return .merge(paragraphs: try places(of: paragraphs), words: words)
    case .alternative(let paragraph, _): throw .undecided(paragraph: paragraph)
    case .stance: return nil
    }
  }

  private func text(_ draft: Draft, _ paragraph: Int) -> String {
    Draft.spell(draft.paragraphs[paragraph].runs, labels: draft.footnoteLabels)
  }
}

extension ProposedChange {
  /// Whether paragraphs come, go or change places by it.
  fileprivate var isOfOrder: Bool {
    switch self {
    case .edit, .rewrite, .alternative, .stance: false
    case .delete, .insert, .move, .exchange, .split, .merge: true
    }
  }
}
