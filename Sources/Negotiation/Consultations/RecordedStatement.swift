import DraftText

/// An intervention with its place in the record, and what became of it.
public struct RecordedStatement: Hashable, Sendable {
  /// The number of its entry.
  public var number: Int
  /// What was said, as it is known now.
  public var intervention: Intervention
  /// Where the paragraphs it was about stand in their version, as indices; nothing for those that
  /// are a whole version.
  ///
  /// The place is what stays when it is put right later which paragraph continues which.
  public var places: [Int?]
  /// As it was recorded before it was put right, oldest first.
  public var earlier: [Intervention] = []
  /// That it no longer holds, and why.
  public var withdrawal: InterventionWithdrawal?

  /// Whether it still holds.
  public var holds: Bool { withdrawal == nil }
}

extension NegotiationState {
  /// Where the paragraphs stand in their versions.
  func places(of passages: [Passage]) -> [Int?] {
    passages.map { passage in
      passage.paragraph.flatMap { version(passage.version)?.identities.firstIndex(of: $0) }
    }
  }

  /// The identity that a paragraph has now, which is another than it was recorded with where
  /// matching was put right since.
  func identity(of passage: Passage, at place: Int?) -> ParagraphID? {
    guard let place, let version = version(passage.version),
      version.identities.indices.contains(place)
    else { return passage.paragraph }
    return version.identities[place]
  }
}
