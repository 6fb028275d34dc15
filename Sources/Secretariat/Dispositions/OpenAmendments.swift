import DraftText
import Negotiation
import Redlining

/// The amendments that were open on a version, as changes of its text.
///
/// They are those made for it, and those of earlier rounds that could still be made in it and were
/// neither answered nor taken up on the way.
struct OpenAmendments {
  /// One of them.
  struct Item {
    /// The proposal.
    var proposal: TrackedProposal
    /// The amendment, with its place.
    var pointer: Amendment.Pointer
    /// As it was made.
    var amendment: Amendment
    /// What it wants of the version.
    var change: ProposedChange
    /// What was decided on it, on the way to the next version.
    var decision: TrackedDecision?
  }

  /// The record.
  let ledger: Ledger
  /// The version.
  let version: Version
  /// Its text.
  let draft: Draft
  /// The amendments, in the order in which they were recorded.
  let items: [Item]

  /// Looks for amendments.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - version: the version.
  ///   - next: the version that grew out of it, whose entry they have to come before; nothing where
  ///     it is being made.
  ///   - texts: the texts of the record.
  ///   - isWithdrawnTaken: whether proposals that were withdrawn since are among them.
  /// - Throws: why a text cannot be read.
  init(
    in ledger: Ledger,
    on version: Version,
    before next: Version? = nil,
    _ texts: VersionTexts,
    withWithdrawn isWithdrawnTaken: Bool = false
  ) throws(Problem) {
    let book = try ProposalBook(ledger: ledger, version: version, texts)
    let end = next?.number ?? .max
    var items: [Item] = []
    for proposal in ledger.state.proposals.all where proposal.number < end {
      guard proposal.successor.map({ $0 > end }) ?? true,
        isWithdrawnTaken || proposal.withdrawal == nil
      else { continue }
      for standing in book.standings(of: proposal) where !standing.amendment.isWithheld {
        let pointer = Amendment.Pointer(proposal: proposal.number, place: standing.place)
        guard let change = standing.carried?.openChange,
          ledger.state.answer(to: pointer, before: version) == nil
        else { continue }
        items.append(
          Item(
            proposal: proposal,
            pointer: pointer,
            amendment: standing.amendment,
            change: change,
            decision: ledger.state.decisions[pointer, on: version.number]
          )
        )
      }
    }
    self.ledger = ledger
    self.version = version
    self.items = items
    draft = book.chain.draft
  }

  /// They as they are looked for, each by its place in ``items``.
  var asked: [AskedChange] {
    items.enumerated().map { index, item in
      let outcome = item.decision?.decision.outcome
      return AskedChange(
        key: index,
        change: item.change,
        isAccepted: outcome == .accepted || outcome == .acceptedInPart
      )
    }
  }

  /// What an amendment wants, in one line.
  func sentence(_ item: Item) -> String {
    guard item.proposal.proposal.version == version.number, item.amendment.target == nil,
      let place = item.change.paragraphs.first, draft.paragraphs.indices.contains(place)
    else { return AmendmentSentence(item.amendment).text }
    let base = Draft.spell(draft.paragraphs[place].runs, labels: draft.footnoteLabels)
    return AmendmentSentence(item.amendment, base: base).text
  }
}

extension CarriedChange {
  /// The change where it can still be made; a side that was taken of other words cannot.
  fileprivate var openChange: ProposedChange? {
    if case .stance? = change { return state == .applies ? change : nil }
    return state == .applies || state == .changedBeneath ? change : nil
  }
}

extension ReflectedAmendment {
  /// What was found, as it is recorded.
  init(_ reflection: Reflection, of pointer: Amendment.Pointer) {
    self.init(
      pointer,
      reflection.extent == .whole ? .whole : .part,
      reflection.likeness == .equal ? .equal : .near,
      spans: reflection.spans.map(TextSpan.init)
    )
  }
}

extension TextSpan {
  /// Words of a version as they are recorded.
  init(_ span: Reflection.Span) {
    self.init(
      paragraph: span.paragraph,
      start: span.range.lowerBound,
      length: span.range.count
    )
  }
}

extension Reflection.Span {
  /// Recorded words as words of a version.
  init(_ span: TextSpan) { self.init(paragraph: span.paragraph, range: span.range) }
}
