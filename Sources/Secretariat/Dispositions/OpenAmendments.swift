import DraftText
import Negotiation
import Redlining

/// The amendments that were open on a version, as changes of its text.
///
/// They are those made for it, those of earlier rounds that could still be made in it and were
/// neither answered nor taken up on the way, those that were left open before, whatever the version
/// reads now, and all that was decided on it.
struct OpenAmendments {
  /// One of them.
  struct Item {
    /// The proposal.
    var proposal: TrackedProposal
    /// The amendment, with its place.
    var pointer: Amendment.Pointer
    /// As it was made.
    var amendment: Amendment
    /// What it wants of the version; where that cannot be made any more, what it is about.
    var change: ProposedChange
    /// Whether it could be made in the version.
    var isMakeable: Bool
    /// What was decided on it, on the way to the next version.
    var decision: TrackedDecision?
    /// What is taken up in its place, as it was decided.
    var instead: [ProposedChange]
    /// What it wanted of the version that it was made for.
    var origin: ProposedChange?
    /// The words that it replaces, where it is one edit.
    var quoted: String?
    /// How its paragraph was to read.
    var reading: String?

    /// Whether it asks for other words, or for paragraphs to stand otherwise.
    var asksForText: Bool { if case .stance? = origin { false } else { true } }
    /// What was decided on it.
    var outcome: Decision.Outcome? { decision?.decision.outcome }
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
    let before = version.circulation.basis.flatMap { ledger.state.version($0) }
    let brackets = StandingBrackets(book.chain.draft)
    var items: [Item] = []
    for proposal in ledger.state.proposals.all where proposal.number < end {
      guard proposal.successor.map({ $0 > end }) ?? true,
        isWithdrawnTaken || proposal.withdrawal == nil
      else { continue }
      for standing in book.standings(of: proposal) where !standing.amendment.isWithheld {
        let pointer = Amendment.Pointer(proposal: proposal.number, place: standing.place)
        guard let carried = standing.carried else { continue }
        let decision = ledger.state.decisions[pointer, on: version.number]
        let isAnswered = ledger.state.answer(to: pointer, before: version) != nil
        let origin = book.origin(of: standing, in: proposal)
        let reading = book.proposedText(at: pointer)
        // What stands in brackets is chosen there.
        let place =
          proposal.proposal.version == version.number
          ? nil
          : origin.flatMap { origin in
            brackets.place(
              of: origin,
              in: carried.paragraphs,
              quoting: standing.quoted,
              reading: reading,
              by: proposal.holders
            )
          }
        let change = place.map { brackets.choosing($0) } ?? carried.openChange
        // What was decided once without an answer was left open, and has to get one.
        let isLeftOpen =
          carried.state != .absorbed
          && (before.map { ledger.state.decision(on: pointer, upTo: $0) != nil } ?? false)
        guard decision != nil || !isAnswered && (change != nil || isLeftOpen) else { continue }
        items.append(
          Item(
            proposal: proposal,
            pointer: pointer,
            amendment: standing.amendment,
            change: change ?? .stance(.comment, paragraphs: carried.paragraphs),
            isMakeable: change != nil,
            decision: decision,
            instead: decision.map { decision in
              decision.decision.instead.compactMap {
                $0.change(in: ledger.state, saidIn: decision.number)
              }
            } ?? [],
            origin: origin,
            quoted: standing.quoted,
            reading: reading
          )
        )
      }
    }
    self.ledger = ledger
    self.version = version
    self.items = items
    draft = book.chain.draft
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

extension ProposalBook {
  /// What an amendment wants of the version that it was made for, as everybody writes it who puts in
  /// the same words.
  fileprivate func origin(of standing: Standing, in proposal: TrackedProposal) -> ProposedChange? {
    guard let change = standing.change else { return nil }
    guard case .edit = change, standing.amendment.target == nil,
      let place = chain.place(of: proposal.proposal.version)
    else { return change }
    return change.canonical(in: chain.drafts[place])
  }
}

extension ProposalBook.Standing {
  /// The words that an amendment replaces, where it is one edit.
  fileprivate var quoted: String? {
    if case .edit(let edits) = amendment.wish, edits.count == 1 { edits[0].quoted } else { nil }
  }
}

extension CarriedChange {
  /// The change where it can still be made; a side that was taken of other words cannot.
  fileprivate var openChange: ProposedChange? {
    if case .stance? = change { return state == .applies ? change : nil }
    return state == .applies || state == .changedBeneath ? change : nil
  }
}
