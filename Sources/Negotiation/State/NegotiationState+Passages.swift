public import DraftText

extension NegotiationState {
  /// The paragraph that an entry spoke of, whatever was corrected since.
  ///
  /// An identity can pass from one paragraph of a version to another when a match is put right.
  /// What was said before the correction was said of the paragraph that had the identity then.
  ///
  /// - Parameters:
  ///   - passage: what the entry spoke of.
  ///   - entry: the number of the entry.
  /// - Returns: the place of the paragraph in its version; nothing for a whole version.
  public func place(of passage: Passage, saidIn entry: Int) -> Int? {
    guard let identity = passage.paragraph, let version = version(passage.version) else {
      return nil
    }
    let then = version.earlierIdentities.first { entry < $0.until }?.identities
    if let place = (then ?? version.identities).firstIndex(of: identity) { return place }
    // A correction that gave it this identity was reversed: it is what the identity was made for.
    guard case .recorded(let origin, let ordinal) = identity,
      let first = self.version(origin), first.identities.indices.contains(ordinal)
    else { return nil }
    return version.identities.firstIndex(of: first.identities[ordinal])
  }

  /// The identity that the paragraph has now of which an entry spoke.
  ///
  /// - Returns: nothing for a whole version.
  public func identity(of passage: Passage, saidIn entry: Int) -> ParagraphID? {
    place(of: passage, saidIn: entry).flatMap { version(passage.version)?.identities[$0] }
  }

  /// Checks that a passage is one of a version of this record.
  func requirePassage(_ passage: Passage?) throws(Refusal) {
    guard let passage else { return }
    guard let version = version(passage.version) else { throw .unknownVersion(passage.version) }
    guard let paragraph = passage.paragraph else { return }
    guard place(of: passage, saidIn: .max) != nil else {
      throw .unknownParagraph(paragraph, version: version.label)
    }
  }

  /// Checks that passages are all of versions of this record; of hundreds at once, no version is
  /// searched for each.
  func requirePassages(_ passages: [Passage]) throws(Refusal) {
    var known: [Int: Set<ParagraphID>] = [:]
    for passage in passages {
      // Of a few it is quicker to look for each.
      guard passages.count > 8 else {
        try requirePassage(passage)
        continue
      }
      if known[passage.version] == nil {
        known[passage.version] = Set(version(passage.version)?.identities ?? [])
      }
      if let paragraph = passage.paragraph, known[passage.version]?.contains(paragraph) == true {
        continue
      }
      try requirePassage(passage)
    }
  }
}
