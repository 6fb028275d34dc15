import DraftText

/// Finds the paragraphs that people point at in one text.
struct ParagraphFinder {
  private let draft: Draft
  private let name: String

  /// Takes a text, and what messages call it.
  init(_ draft: Draft, named name: String) {
    self.draft = draft
    self.name = name
  }

  /// The paragraph that somebody points at.
  ///
  /// - Throws: that it is no reference, or points at nothing, with the nearest.
  func index(of typed: String) throws(Problem) -> Int {
    guard let reference = Reference(parsing: typed) else {
      throw Problem(
        "“\(typed)” names no paragraph",
        hint: "Write PP3, OP4 (b) or “chapeau of OP4”."
      )
    }
    return try index(of: reference)
  }

  /// The paragraph that a reference points at.
  ///
  /// - Throws: that there is none, with the nearest.
  func index(of reference: Reference) throws(Problem) -> Int {
    try indices(of: [reference])[0]
  }

  /// The paragraphs that several references point at, in their order.
  ///
  /// - Throws: the first that points at nothing, with the nearest.
  func indices(of references: [Reference]) throws(Problem) -> [Int] {
    let known = ReferenceIndex(draft)
    return try references.map { reference throws(Problem) in
      guard let index = known.paragraph(at: reference) else {
        throw Problem("\(name) has no \(reference)", hint: hint(for: reference))
      }
      return index
    }
  }

  /// What there is instead: the nearest number among paragraphs or items of the same kind, else the
  /// nearest spelling.
  private func hint(for reference: Reference) -> String? {
    let known = draft.references().compactMap(\.self)
    let siblings = known.filter { other in
      other.annex == reference.annex && other.portion == nil
        && other.items.count == reference.items.count
        && (reference.items.isEmpty
          ? other.place.isCounted(like: reference.place) : other.place == reference.place)
        && other.items.dropLast() == reference.items.dropLast()
    }
    guard let first = siblings.first, let last = siblings.last else {
      let nearest = NearestNames(of: reference.description, in: known.map(\.description))
      if let question = nearest.question { return question }
      guard let first = known.first, let last = known.last else { return nil }
      return "Its paragraphs are \(first) to \(last)."
    }
    let range = first == last ? "It has \(first) only." : "It has \(first) to \(last)."
    guard reference.items.isEmpty, let wanted = reference.place.number else { return range }
    func distance(_ other: Reference) -> Int { abs((other.place.number ?? 0) - wanted) }
    guard let nearest = siblings.min(by: { distance($0) < distance($1) }) else { return range }
    return "Did you mean \(nearest)? \(range)"
  }
}

extension Reference.Place {
  /// The number, where it is one of a paragraph.
  fileprivate var number: Int? {
    switch self {
    case .preambular(let number), .operative(let number), .paragraph(let number): number.value
    default: nil
    }
  }

  /// Whether both are numbers of one sequence.
  fileprivate func isCounted(like other: Reference.Place) -> Bool {
    switch (self, other) {
    case (.preambular, .preambular): true
    case (.operative, .operative), (.paragraph, .paragraph): true
    case (.operative, .paragraph), (.paragraph, .operative): true
    default: false
    }
  }
}
