extension TrackedDocument {
  /// One thing that made the text another one.
  public struct Step: Hashable, Sendable {
    /// The number of the entry that made it so: that of a revision, or of a decision.
    public var number: Int
    /// The number of the entry whose paragraphs are meant: that of a revision, of an amendment, or
    /// of a decision on paragraphs.
    public var saidIn: Int
    /// What was changed.
    public var amendments: [Amendment]

    /// Makes a step.
    public init(number: Int, saidIn: Int, amendments: [Amendment]) {
      self.number = number
      self.saidIn = saidIn
      self.amendments = amendments
    }
  }

  /// Everything that makes the adopted text another one than that of the version, in the order in
  /// which it happened: what was read out, the amendments that were adopted, and the paragraphs
  /// that were voted out.
  public var steps: [Step] {
    let read = revisions.map {
      Step(number: $0.number, saidIn: $0.number, amendments: $0.content.amendments)
    }
    let decided = decisions.compactMap { decision -> Step? in
      switch (decision.content.matter, decision.content.outcome) {
      case (.amendment(let number), .adopted):
        guard let amendment = amendments.first(where: { $0.number == number }) else { return nil }
        return Step(
          number: decision.number,
          saidIn: number,
          amendments: amendment.content.amendments
        )
      case (.paragraphs(let passages), .rejected):
        return Step(
          number: decision.number,
          saidIn: decision.number,
          amendments: [Amendment(.delete, passages: passages)]
        )
      default: return nil
      }
    }
    return (read + decided).sorted { $0.number < $1.number }
  }
}
