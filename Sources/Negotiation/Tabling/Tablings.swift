public import DraftText

/// The submitted texts of a negotiation, as the record now knows them.
public struct Tablings: Hashable, Sendable {
  /// The documents, in the order in which they were recorded.
  public internal(set) var all: [TrackedDocument] = []

  /// The document that an entry submitted.
  public subscript(number: Int) -> TrackedDocument? { all.first { $0.number == number } }

  /// The last document submitted under a symbol.
  public subscript(symbol: DocumentSymbol) -> TrackedDocument? {
    all.last { $0.submission.symbol == symbol }
  }

  /// The document that a symbol of its family belongs to: its own, with an asterisk or without, or
  /// that of an addendum or a corrigendum to it, be that recorded or not.
  public func document(ofFamily symbol: DocumentSymbol) -> TrackedDocument? {
    var symbol = symbol.original
    while symbol.suffixes.last.map({ $0.kind != .revision }) == true,
      let before = symbol.predecessor
    {
      symbol = before
    }
    return self[symbol]
  }

  /// The document that a later one of its family has replaced: its `Rev.`; `nil` while it stands.
  public func successor(of document: TrackedDocument) -> TrackedDocument? {
    all.first { $0.submission.symbol.predecessor == document.submission.symbol }
  }

  mutating func apply(
    _ event: TablingEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    let number = entry.number
    switch event {
    case .submitted(let submission):
      guard state.version(submission.version) != nil else {
        throw .unknownVersion(submission.version)
      }
      // Two documents of one symbol could not be told apart.
      if let twin = self[submission.symbol] {
        throw .tabling(.symbolInUse(submission.symbol, entry: twin.number))
      }
      all.append(TrackedDocument(number: number, submission: submission))
    case .issued(let content):
      all[try index(of: content.document)].family.append(.init(number: number, content: content))
    case .sponsored(let content):
      all[try index(of: content.document)].sponsorChanges
        .append(.init(number: number, content: content))
    case .amended(let content):
      all[try index(of: content.document)].amendments
        .append(.init(number: number, content: content))
    case .revised(let content):
      all[try index(of: content.document)].revisions.append(.init(number: number, content: content))
    case .costed(let content):
      all[try index(of: content.document)].budget.append(.init(number: number, content: content))
    case .decided(let content):
      let index = try index(of: content.document)
      if case .amendment(let amendment) = content.matter,
        !all[index].amendments.contains(where: { $0.number == amendment })
      {
        throw .tabling(.unknownAmendment(amendment))
      }
      if case .amendment(let amendment) = content.matter {
        try requireUndecided(amendment, of: all[index])
      }
      all[index].decisions.append(.init(number: number, content: content))
    case .adopted(let content):
      let index = try index(of: content.document)
      if let earlier = all[index].adoption {
        throw .tabling(.adopted(content.document, by: earlier.number))
      }
      all[index].adoption = .init(number: number, content: content)
    case .distributed(let content):
      let index = try index(of: content.document)
      if let earlier = all[index].distribution {
        throw .tabling(.distributed(content.document, by: earlier.number))
      }
      all[index].distribution = .init(number: number, content: content)
    case .votingCorrected(let content):
      let index = all.firstIndex { document in
        document.adoption?.number == content.voting
          || document.decisions.contains { $0.number == content.voting }
      }
      guard let index else { throw .tabling(.unknownVoting(content.voting)) }
      all[index].corrections.append(.init(number: number, content: content))
    case .explained(let content):
      all[try index(of: content.document)].explanations
        .append(.init(number: number, content: content))
    }
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .tabling(.unknownDocument(number))
    }
    return index
  }
}
