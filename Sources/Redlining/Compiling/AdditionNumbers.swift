import DraftText

/// Gives new paragraphs the numbers they go by until they are decided on: `OP3 bis`, `OP3 alt`.
struct AdditionNumbers {
  private let base: Draft
  private let references: [Reference?]
  private var taken: Set<String>
  /// How many stand where there is no number to borrow.
  private var unplaced = 0

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
      unplaced += 1
      return (nil, unplaced == 1 ? "new paragraph" : "new paragraph \(unplaced)")
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
    for index in (0...anchor).reversed() {
      if base.paragraphs[index].role == role, references[index] != nil { return index }
      if anchor - index > 200 { break }
    }
    return references[anchor] == nil ? nil : anchor
  }
}
