import DraftText

extension NegotiationState {
  /// Refuses to take up what would change words that are agreed.
  ///
  /// What is wanted of another proposal is wanted of the paragraphs that the other one is about. A
  /// new paragraph, and a side that is taken, change no words of the text; whether a new one is an
  /// item of a list that is agreed, only the texts tell.
  ///
  /// - Parameters:
  ///   - amendments: what is taken up.
  ///   - entry: the entry that they stand in, for paragraphs whose match was corrected since.
  /// - Throws: the first paragraph that is closed, by which agreement.
  func requireOpen(_ amendments: [Amendment], saidIn entry: Int = .max) throws(Refusal) {
    guard !agreements.steps.isEmpty else { return }
    let closed = ParagraphAgreements(in: self)
    for amendment in amendments where amendment.changesWords {
      for (passage, entry) in aims(of: amendment, saidIn: entry) {
        guard let paragraph = identity(of: passage, saidIn: entry),
          let standing = closed.closed(paragraph)
        else { continue }
        throw .agreement(.closed(passage, standing.tier, by: standing.number))
      }
    }
  }

  /// The paragraphs that an amendment is about in the end, each with the entry that says so.
  private func aims(of amendment: Amendment, saidIn entry: Int) -> [(Passage, Int)] {
    var (amendment, entry) = (amendment, entry)
    for _ in 0...proposals.all.count {
      guard let target = amendment.target else { break }
      guard let aim = proposals[target.proposal]?.proposal.amendments else { return [] }
      guard let place = target.place else {
        return aim.filter(\.changesWords).flatMap { $0.passages.map { ($0, target.proposal) } }
      }
      guard aim.indices.contains(place - 1) else { return [] }
      (amendment, entry) = (aim[place - 1], target.proposal)
    }
    return amendment.changesWords ? amendment.passages.map { ($0, entry) } : []
  }
}

extension Amendment {
  /// Whether a paragraph of the text would be another one.
  public var changesWords: Bool {
    switch wish {
    case .edit, .rewrite, .alternative, .delete, .split, .merge: true
    // What is agreed may stand elsewhere.
    case .insert, .move, .exchange, .stance: false
    }
  }
}
