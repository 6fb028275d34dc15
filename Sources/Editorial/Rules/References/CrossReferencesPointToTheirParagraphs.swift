import DraftText

/// A cross-reference points to an existing paragraph, and to the one that was meant.
///
/// When a paragraph is inserted, deleted or moved, those after it are renumbered, but references to
/// them do not change by themselves. Only references that are clearly internal are checked:
/// “paragraph 10 above”, “paragraph 4 (b) of the present resolution”. Where the previous version is
/// known, a reference is also compared with the new number of its paragraph. As the drafter may
/// already have corrected it, this is at most a warning.
///
/// - Right: `as provided for in paragraph 14 above`, in paragraph 15
/// - Wrong: `as provided for in paragraph 14 above`, in a text of 12 paragraphs
/// - Wrong: `paragraph 10 above`, after the old paragraph 10 became paragraph 11
/// - Source: United Nations Editorial Manual, instructions to authors: paragraph numbers may change
///   between drafts
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct CrossReferencesPointToTheirParagraphs: EditorialRule {
  let id: RuleID = 58

  func remarks(on text: CheckedText) -> [Remark] {
    var scopes = ParagraphScopes(text)
    return text.paragraphs.enumerated().flatMap { index, unit -> [Remark] in
      scopes.enter(index)
      return unit.internalReferences(in: text.draft.language).compactMap { reference in
        remark(reference, in: unit, scopes, text.setting.moved)
      }
    }
  }

  private func remark(
    _ reference: InternalReference,
    in unit: TextUnit,
    _ scopes: ParagraphScopes,
    _ moved: [Reference: Reference?]
  ) -> Remark? {
    let annex = scopes.annex(with: reference)
    let step = step(reference, in: unit, annex ?? scopes.annex, moved)
    guard let annex else {
      guard scopes.hasNumbers else { return nil }
      return unit.remark(
        reference.span,
        "There is no paragraph \(reference.number) for this to refer to.",
        suggestion: step?.suggestion
      )
    }
    if let item = reference.items.first, !scopes.has(reference.items, of: reference.number, annex) {
      return unit.remark(
        reference.span,
        "Paragraph \(reference.number) has no subparagraph \(item).",
        suggestion: step?.suggestion
      )
    }
    if let step { return step }
    guard annex == scopes.annex, let here = scopes.number else { return nil }
    let isAbove = reference.direction == .above && reference.number > here
    let isBelow = reference.direction == .below && reference.number < here
    guard isAbove || isBelow else { return nil }
    return unit.remark(
      reference.span,
      "Paragraph \(reference.number) stands \(isAbove ? "below" : "above") this place."
    )
  }

  /// Where the paragraph went that this was called in the version before, if it has moved.
  ///
  /// Items that are not told apart in what moved go with their paragraph.
  private func step(
    _ reference: InternalReference,
    in unit: TextUnit,
    _ annex: Reference.Annex?,
    _ moved: [Reference: Reference?]
  ) -> Remark? {
    guard !moved.isEmpty else { return nil }
    let number = ParagraphNumber(reference.number)
    for items in Set([reference.items, []]).sorted(by: { $0.count > $1.count }) {
      for place in [Reference.Place.operative(number), .paragraph(number)] {
        guard let now = moved[Reference(annex: annex, place, items: items)] else { continue }
        let old = ([number.description] + items.map(\.description)).joined(separator: " ")
        guard let now else {
          return unit.remark(
            reference.span,
            "Paragraph \(old) of the previous version is no longer there.",
            atMost: .warning
          )
        }
        guard let newNumber = now.place.number else { return nil }
        let new = ([newNumber.description] + now.items.map(\.description)).joined(separator: " ")
        guard new != old else { return nil }
        let span = items.isEmpty ? reference.numberSpan : reference.span
        return unit.remark(
          reference.span,
          "Paragraph \(old) of the previous version is now paragraph \(new).",
          suggestion: unit.replacing(span, with: new),
          atMost: .warning
        )
      }
    }
    return nil
  }
}

/// The numbered paragraphs of the text and of each annex, and where one is while going through.
private struct ParagraphScopes {
  private var numbers: [Reference.Annex?: [Int: Set<[ItemNumber]>]] = [:]
  private var references: [Reference?] = []
  /// The annex that the place stands in.
  private(set) var annex: Reference.Annex?
  /// The number of the paragraph that the place belongs to.
  private(set) var number: Int?

  init(_ text: CheckedText) {
    for unit in text.paragraphs {
      references.append(unit.reference)
      guard let reference = unit.reference, let number = reference.place.number,
        !reference.place.isPreambular
      else { continue }
      numbers[reference.annex, default: [:]][number.value, default: []].insert(reference.items)
    }
  }

  var hasNumbers: Bool { !numbers.isEmpty }

  mutating func enter(_ index: Int) {
    guard let reference = references[index] else { return }
    annex = reference.annex
    number = reference.place.isPreambular ? nil : reference.place.number?.value
  }

  /// Where a paragraph with this number is: “above” first in the same annex, else in the text.
  func annex(with reference: InternalReference) -> Reference.Annex?? {
    let order: [Reference.Annex?] = reference.direction == .present ? [nil, annex] : [annex, nil]
    return order.first { numbers[$0]?[reference.number] != nil }
  }

  /// Whether the paragraph has the subparagraph, or none that is told apart.
  func has(_ items: [ItemNumber], of number: Int, _ annex: Reference.Annex?) -> Bool {
    guard let known = numbers[annex]?[number] else { return false }
    return known.contains(items) || !known.contains { !$0.isEmpty }
  }
}

extension Reference.Place {
  fileprivate var number: ParagraphNumber? {
    switch self {
    case .preambular(let number), .operative(let number), .paragraph(let number): number
    default: nil
    }
  }

  fileprivate var isPreambular: Bool { if case .preambular = self { true } else { false } }
}
