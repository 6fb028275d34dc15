import DraftText

/// Gives new paragraphs the numbers they go by until they are decided on: `OP3 bis`, `OP3 alt`.
struct AdditionNumbers {
  private let base: Draft
  private let references: [Reference?]
  private var taken: Set<String>

  init(_ base: Draft) {
    self.base = base
    references = base.references()
    taken = Set(references.compactMap(\.?.description))
  }

  /// The number for the next addition at a place.
  ///
  /// - Parameters:
  ///   - kind: what it is.
  ///   - anchor: the paragraph it belongs to.
  ///   - role: what it is for.
  /// - Returns: the label where paragraphs of this kind have one, and how people point at it.
  mutating func next(
    _ kind: CompiledAddition.Kind,
    anchor: Int?,
    role: Role
  ) -> (label: Label?, name: String) {
    guard let anchor, let place = place(near: anchor, role: role) else {
      let owner = anchor.flatMap { references[$0]?.description }.map { "\($0), " } ?? ""
      let name = owner + (ParagraphBlocks.level(of: role) > 0 ? "new item" : "new paragraph")
      for count in 1... where taken.insert(count == 1 ? name : "\(name) \(count)").inserted {
        return (nil, count == 1 ? name : "\(name) \(count)")
      }
      return (nil, name)
    }
    let standing: Label.Standing = kind == .alternative ? .alternative : .insertion
    let label = base.paragraphs[place].label
    let name = references[place]?.description ?? label?.text ?? "paragraph"
    for count in 1...10_000 {
      let suffix: NumberSuffix = standing == .alternative ? .alternative(count) : .latin(count + 1)
      let full = "\(name) \(suffix)"
      guard taken.insert(full).inserted else { continue }
      return (label.map { Label("\($0.text) \(suffix)", standing: standing) }, full)
    }
    return (nil, name)
  }

  /// The paragraph whose number an addition borrows: the nearest before it with the same role.
  private func place(near anchor: Int, role: Role) -> Int? {
    // The first item of a paragraph has none before it.
    let isInside =
      ParagraphBlocks.level(of: role) > ParagraphBlocks.level(of: base.paragraphs[anchor].role)
    if isInside { return nil }
    for index in (0...anchor).reversed() {
      if base.paragraphs[index].role == role, references[index] != nil { return index }
      if anchor - index > 200 { break }
    }
    return references[anchor] == nil ? nil : anchor
  }
}
