/// The references of one draft, ready for many look-ups.
///
/// ```swift
/// let index = ReferenceIndex(draft)
/// index.paragraph(at: reference)  // what draft.paragraph(at: reference) finds
/// ```
public struct ReferenceIndex: Sendable {
  private let draft: Draft
  private let references: [Reference?]
  private let hasOneAnnex: Bool
  /// The first paragraph of each reference, levelled for look-up.
  private let places: [Reference: Int]

  /// Takes the references of a draft.
  ///
  /// - Complexity: linear in the draft.
  public init(_ draft: Draft) {
    let hasOneAnnex = draft.paragraphs.count { $0.role == .annex } == 1
    let references = draft.references()
    var places: [Reference: Int] = [:]
    for (index, reference) in references.enumerated() {
      guard let reference = reference?.forLookup(hasOneAnnex: hasOneAnnex) else { continue }
      if places[reference] == nil { places[reference] = index }
    }
    self.draft = draft
    self.references = references
    self.hasOneAnnex = hasOneAnnex
    self.places = places
  }

  /// The place of the paragraph that a reference points at, as ``Draft/paragraph(at:)`` says.
  ///
  /// - Returns: the index of the first such paragraph, or `nil` if there is none.
  /// - Complexity: constant; linear in the draft for a footnote or a reference with a section.
  public func paragraph(at reference: Reference) -> Int? {
    if case .footnote(let label) = reference.place { return call(ofFootnote: label) }
    let sought = reference.forLookup(hasOneAnnex: hasOneAnnex)
    guard let section = reference.section else { return places[sought] }
    guard let range = draft.extent(ofSection: section) else { return nil }
    if reference.place == .whole { return range.lowerBound }
    return range.first { index in
      guard var candidate = references[index]?.forLookup(hasOneAnnex: hasOneAnnex) else {
        return false
      }
      if reference.annex == nil { candidate.annex = nil }
      return candidate == sought
    }
  }

  private func call(ofFootnote label: String) -> Int? {
    let ids = Set(draft.footnotes.lazy.filter { $0.label == label }.map(\.id))
    return draft.paragraphs.firstIndex { paragraph in
      paragraph.runs.contains { run in
        if case .footnote(let id) = run { ids.contains(id) } else { false }
      }
    }
  }
}

extension Reference {
  /// The reference with everything levelled that two people may say differently of one place.
  fileprivate func forLookup(hasOneAnnex: Bool) -> Reference {
    var reference = self
    reference.section = nil
    if hasOneAnnex, annex == .numbered(1) { reference.annex = .only }
    if case .operative(let number) = place { reference.place = .paragraph(number) }
    if portion == .chapeau { reference.portion = nil }
    return reference
  }
}
