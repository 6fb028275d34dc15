import DraftText
import Negotiation
import Redlining

/// Keeps a new version from changing what is agreed.
enum AgreedTexts {
  /// Holds a new text against what was agreed in the version that it is based on.
  ///
  /// - Parameters:
  ///   - draft: the new text.
  ///   - matching: which of its paragraphs continue which.
  ///   - recorded: which of them did before, where a match is put right: what was added to lists
  ///     then is not asked for again.
  ///   - basis: the version it is based on.
  ///   - former: the text of that version.
  ///   - name: what the new text is called.
  ///   - ledger: the record's last word.
  /// - Throws: which agreed paragraphs read otherwise, are gone or have more items, and how to record
  ///   why.
  static func check(
    _ draft: Draft,
    _ matching: Matching,
    before recorded: Matching? = nil,
    from basis: Version,
    _ former: Draft,
    called name: String,
    in ledger: Ledger
  ) throws(Problem) {
    let agreements = ParagraphAgreements(in: ledger.state)
    guard !ledger.state.agreements.steps.isEmpty else { return }
    let lineage = ledger.state.lineage(of: basis)
    var successors: [Int: Int] = [:]
    for pair in matching.continued { successors[pair.old] = pair.new }
    let references = former.references()
    var changed: [(name: String, what: String)] = []
    for (old, paragraph) in basis.identities.enumerated() {
      guard let standing = agreements.closed(paragraph, in: lineage) else { continue }
      func address(_ place: Int, in draft: Draft) -> Digest {
        AgreedWords.address(of: place, in: draft, hashing: RecordHash.sha256)
      }
      let new = successors[old]
      if let new, address(new, in: draft) == standing.words { continue }
      // What had changed in the basis already, by a mended match, is not asked for again.
      guard standing.passage.version == basis.number || address(old, in: former) == standing.words
      else { continue }
      let called = references[old]?.description ?? "a paragraph without a number"
      let what = "\(standing.tier.words), #\(standing.number)"
      changed.append(
        (called, "\(called) (\(what)) " + (new == nil ? "is gone" : "reads otherwise"))
      )
    }
    func additions(_ matching: Matching) -> [AgreedLists.Addition] {
      let predecessors = Dictionary(
        matching.continued.map { ($0.new, $0.old) },
        uniquingKeysWith: { first, _ in first }
      )
      return AgreedLists(of: draft, continuing: predecessors, of: former) { old in
        agreements.closed(basis.identities[old], in: lineage)
      }
      .additions
    }
    let known = Set(recorded.map { additions($0).map(\.item) } ?? [])
    let followers = draft.references()
    for addition in additions(matching) where !known.contains(addition.item) {
      let called = references[addition.owner]?.description ?? "a paragraph without a number"
      let item = followers[addition.item]?.description ?? "an item"
      let (tier, number) = (addition.standing.tier.words, addition.standing.number)
      changed.append((called, "\(called) (\(tier), #\(number)) has \(item) added to it"))
    }
    guard !changed.isEmpty else { return }
    var closed: [String] = []
    for (name, _) in changed where !closed.contains(name) { closed.append(name) }
    let names = closed.joined(separator: ", ")
    throw Problem(
      "\(name) changes what is agreed: " + changed.map(\.what).joined(separator: "; "),
      explanation: "What is agreed stands in every later version as it was agreed.",
      hint: "Restore the words, or record who asked for a change and why: zerodraft reopen "
        + "\(ledger.negotiation) \"\(names)\" --by \"Delegation A\" --reason \"…\""
    )
  }

  /// Refuses changes of words that are agreed, and more items in a list that is.
  ///
  /// - Parameters:
  ///   - changes: what is taken up, of paragraphs of the version.
  ///   - version: the version.
  ///   - draft: its text.
  ///   - ledger: the record.
  /// - Throws: the first paragraph that is closed, by which agreement.
  static func requireOpen(
    _ changes: [ProposedChange],
    of version: Version,
    _ draft: Draft,
    in ledger: Ledger
  ) throws(Problem) {
    guard !ledger.state.agreements.steps.isEmpty else { return }
    let agreements = ParagraphAgreements(in: ledger.state)
    let references = draft.references()
    func agreed(_ place: Int) -> StandingAgreement? {
      version.identities.indices.contains(place)
        ? agreements.closed(version.identities[place]) : nil
    }
    for change in changes {
      let lists = AgreedLists(change, of: draft, agreed: agreed).additions.map(\.owner)
      for place in lists + (change.changesWords ? change.paragraphs : []) {
        guard let standing = agreed(place) else { continue }
        let passage = Passage(
          version: version.number,
          paragraph: version.identities[place],
          reference: references.indices.contains(place) ? references[place] : nil
        )
        throw Problem(
          .agreement(.closed(passage, standing.tier, by: standing.number)),
          in: ledger
        )
      }
    }
  }

  /// What is closed among the paragraphs that somebody wants changed, for a warning.
  ///
  /// - Parameters:
  ///   - proposals: what they want.
  ///   - version: the version that they are about.
  ///   - draft: its text, where it could be read.
  ///   - ledger: the record.
  /// - Returns: a sentence for each, with how it is opened.
  static func warnings(
    _ proposals: [Proposal],
    of version: Version,
    _ draft: Draft?,
    in ledger: Ledger
  ) -> [String] {
    guard !ledger.state.agreements.steps.isEmpty else { return [] }
    let agreements = ParagraphAgreements(in: ledger.state)
    let references = draft?.references() ?? []
    var named: [String] = []
    for amendment in proposals.flatMap(\.amendments) {
      var closed: [(reference: Reference?, standing: StandingAgreement)] = []
      if let draft, let change = amendment.change(in: ledger.state, saidIn: ledger.nextNumber) {
        let lists = AgreedLists(change, of: draft) { agreements.closed(version.identities[$0]) }
        closed += lists.additions.map { (references[$0.owner], $0.standing) }
      }
      for passage in amendment.changesWords ? amendment.passages : [] {
        guard let paragraph = ledger.state.identity(of: passage, saidIn: ledger.nextNumber),
          let standing = agreements.closed(paragraph)
        else { continue }
        closed.append((passage.reference, standing))
      }
      for (reference, standing) in closed {
        let name = reference?.description ?? "a paragraph"
        let words =
          "\(name) is \(standing.tier.words) (#\(standing.number)); it changes only after "
          + "“zerodraft reopen \(ledger.negotiation) \"\(name)\" --by … --reason …”"
        if !named.contains(words) { named.append(words) }
      }
    }
    return named
  }
}

extension ProposedChange {
  /// Whether a paragraph of the text would be another one.
  fileprivate var changesWords: Bool {
    switch self {
    case .edit, .rewrite, .alternative, .delete, .split, .merge: true
    case .insert, .move, .exchange, .stance: false
    }
  }
}
