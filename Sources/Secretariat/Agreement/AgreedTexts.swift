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
  ///   - basis: the version it is based on.
  ///   - former: the text of that version.
  ///   - name: what the new text is called.
  ///   - ledger: the record's last word.
  /// - Throws: which agreed paragraphs read otherwise or are gone, and how to record why.
  static func check(
    _ draft: Draft,
    _ matching: Matching,
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
    guard !changed.isEmpty else { return }
    let names = changed.map(\.name).joined(separator: ", ")
    throw Problem(
      "\(name) changes what is agreed: " + changed.map(\.what).joined(separator: "; "),
      explanation: "What is agreed stands in every later version as it was agreed.",
      hint: "Restore the words, or record who asked for a change and why: zerodraft reopen "
        + "\(ledger.negotiation) \"\(names)\" --by \"Delegation A\" --reason \"…\""
    )
  }

  /// Refuses changes of words that are agreed.
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
    for change in changes where change.changesWords {
      for place in change.paragraphs where version.identities.indices.contains(place) {
        let paragraph = version.identities[place]
        guard let standing = agreements.closed(paragraph) else { continue }
        let passage = Passage(
          version: version.number,
          paragraph: paragraph,
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
  static func warnings(_ proposals: [Proposal], in ledger: Ledger) -> [String] {
    guard !ledger.state.agreements.steps.isEmpty else { return [] }
    let agreements = ParagraphAgreements(in: ledger.state)
    var named: [String] = []
    for amendment in proposals.flatMap(\.amendments) where amendment.changesWords {
      for passage in amendment.passages {
        guard let paragraph = ledger.state.identity(of: passage, saidIn: ledger.nextNumber),
          let standing = agreements.closed(paragraph)
        else { continue }
        let name = passage.reference?.description ?? "a paragraph"
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
