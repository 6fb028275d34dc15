import DraftText
import Negotiation
import Redlining

/// What a next draft changes of words that are agreed: no version is circulated so.
struct AgreedInNextDraft {
  /// What is to be checked, in lines for people.
  let lines: [String]

  /// Holds a draft against what was agreed.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - basis: for each of its paragraphs the ones of the version that it continues.
  ///   - changes: what was accepted and what is open.
  ///   - book: what was decided.
  init(
    _ draft: Draft,
    continuing basis: [[Int]],
    _ changes: [Contribution],
    _ book: DecisionBook
  ) {
    let ledger = book.book.ledger
    guard !ledger.state.agreements.steps.isEmpty else {
      lines = []
      return
    }
    let former = book.book.chain.draft
    let names = ProposalBase(former, label: "")
    let agreements = ParagraphAgreements(in: ledger.state)
    let lineage = ledger.state.lineage(of: book.version)
    var successors: [Int: Int] = [:]
    for (new, old) in basis.enumerated() {
      for place in old where successors[place] == nil { successors[place] = new }
    }
    func address(_ place: Int, in draft: Draft) -> Digest {
      AgreedWords.address(of: place, in: draft, hashing: RecordHash.sha256)
    }
    func check(_ name: String, _ standing: StandingAgreement, _ what: String) -> String {
      "To check: \(name) is \(standing.tier.words) (#\(standing.number)), and \(what): it is"
        + " circulated so only after “zerodraft reopen \(ledger.negotiation) \"\(name)\""
        + " --by … --reason …”."
    }
    let changed = book.version.identities.enumerated().compactMap { old, paragraph -> String? in
      guard former.paragraphs.indices.contains(old),
        let standing = agreements.closed(paragraph, in: lineage)
      else { return nil }
      let new = successors[old]
      if let new, address(new, in: draft) == standing.words { return nil }
      guard
        standing.passage.version == book.version.number
          || address(old, in: former) == standing.words
      else { return nil }
      let pointers = changes.filter { $0.change.subjects.contains(old) }
        .map { Amendment.Pointer(proposal: $0.proposal, place: $0.place).name }
      var named: [String] = []
      for pointer in pointers where !named.contains(pointer) { named.append(pointer) }
      let name = names.name(of: old)
      let why = named.isEmpty ? "" : " for \(named.joined(separator: ", "))"
      return check(name, standing, (new == nil ? "is gone here" : "reads otherwise here") + why)
    }
    var predecessors: [Int: Int] = [:]
    for (new, old) in basis.enumerated() { predecessors[new] = old.first }
    let references = draft.references()
    let added = AgreedLists(of: draft, continuing: predecessors, of: former) { old in
      agreements.closed(book.version.identities[old], in: lineage)
    }
    lines =
      changed
      + added.additions.map { addition in
        let item = references[addition.item]?.description ?? "an item"
        return check(
          names.name(of: addition.owner),
          addition.standing,
          "\(item) is added to it here"
        )
      }
  }
}
