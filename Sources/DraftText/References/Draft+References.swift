extension Draft {
  /// How each paragraph is pointed at in this version, in the order of the paragraphs.
  ///
  /// Operative paragraphs go by their label, preambular ones are counted. A paragraph without a
  /// label takes the number after the one before it, unless a label claims that number: so the
  /// single unnumbered paragraph of a resolution is `OP1`. A text without opening formula and
  /// preamble is a declaration, and its paragraphs, like those of an annex, are `para 1` and on.
  ///
  /// A paragraph that cannot be pointed at (plain text, an item without a mark, a second title)
  /// has `nil`. Where a version prints one number twice, both paragraphs have the same reference.
  ///
  /// - Complexity: linear in the draft.
  public func references() -> [Reference?] {
    var parts = ReferencedParts(of: paragraphs)
    return paragraphs.map { parts.reference(to: $0) }
  }

  /// The place of the paragraph that a reference points at.
  ///
  /// `para 4` finds `OP4` and the other way round; `annex I` finds the only annex; a chapeau is
  /// where its paragraph is, a footnote where it is called. A reference with a section looks only
  /// under the heading with these words.
  ///
  /// - Returns: the index of the first such paragraph, or `nil` if there is none.
  /// - Complexity: linear in the draft; for many look-ups make a ``ReferenceIndex``.
  public func paragraph(at reference: Reference) -> Int? {
    ReferenceIndex(self).paragraph(at: reference)
  }

  /// The paragraphs under the first heading with these words, the heading included.
  func extent(ofSection section: String) -> Range<Int>? {
    let wanted = section.lowercased()
    for (start, paragraph) in paragraphs.enumerated() {
      guard case .heading(let level) = paragraph.role, paragraph.words.lowercased() == wanted
      else { continue }
      let end = paragraphs[(start + 1)...].firstIndex { later in
        if case .heading(let other) = later.role { other <= level } else { later.role == .annex }
      }
      return start..<(end ?? paragraphs.endIndex)
    }
    return nil
  }
}

/// What has to be known of the text and of each annex to number their paragraphs.
private struct ReferencedParts {
  private struct Part {
    var hasPreamble = false
    var preambularNumbers: Set<ParagraphNumber> = []
    var operativeNumbers: Set<ParagraphNumber> = []
  }

  private let parts: [Part]
  private var part = 0
  private var lastPreambular = 0
  private var lastOperative = 0
  private var headings = 0
  private var hasTitle = false
  /// The numbered paragraph to which items and flush text belong.
  private var owner: Reference?
  /// The items that are open, with their depth; one that has no mark is `nil`.
  private var path: [(depth: Int, number: ItemNumber?)] = []

  init(of paragraphs: [Paragraph]) {
    var parts = [Part()]
    for paragraph in paragraphs {
      let last = parts.count - 1
      switch paragraph.role {
      case .annex: parts.append(Part())
      case .opening: parts[last].hasPreamble = true
      case .preambular:
        parts[last].hasPreamble = true
        if let number = paragraph.label?.number {
          parts[last].preambularNumbers.insert(number)
        }
      case .operative:
        if let number = paragraph.label?.number { parts[last].operativeNumbers.insert(number) }
      default: break
      }
    }
    self.parts = parts
  }

  private var annex: Reference.Annex? {
    part == 0 ? nil : parts.count == 2 ? .only : .numbered(part)
  }

  /// The reference to the next paragraph; to be called once for each, in order.
  mutating func reference(to paragraph: Paragraph) -> Reference? {
    switch paragraph.role {
    case .item(let depth): return item(paragraph.label, depth: depth)
    case .flush:
      path = []
      return owner.map { Reference(annex: $0.annex, $0.place, portion: .flush) }
    case .plain: return nil
    default: break
    }
    path = []
    owner = nil
    switch paragraph.role {
    case .annex:
      part += 1
      (lastPreambular, lastOperative, headings, hasTitle) = (0, 0, 0, false)
      return Reference(annex: annex, .whole)
    case .title:
      guard !hasTitle else { return nil }
      hasTitle = true
      return Reference(annex: annex, .title)
    case .heading:
      headings += 1
      return Reference(annex: annex, .heading(headings))
    case .opening: return Reference(annex: annex, .opening)
    case .closing: return Reference(annex: annex, .closing)
    case .preambular:
      let number = number(paragraph.label, after: lastPreambular, parts[part].preambularNumbers)
      guard let number else { return nil }
      lastPreambular = number.value
      owner = Reference(annex: annex, .preambular(number))
    default:
      let number = number(paragraph.label, after: lastOperative, parts[part].operativeNumbers)
      guard let number else { return nil }
      lastOperative = number.value
      // A fragment has no preamble, but its labels may say what it is taken from.
      let isResolution =
        part == 0
        && (parts[part].hasPreamble || paragraph.label?.text.lowercased().hasPrefix("op") ?? false)
      owner = Reference(annex: annex, isResolution ? .operative(number) : .paragraph(number))
    }
    return owner
  }

  private func number(
    _ label: Label?,
    after last: Int,
    _ taken: Set<ParagraphNumber>
  ) -> ParagraphNumber? {
    if let label { return label.number }
    let next = ParagraphNumber(last + 1)
    return taken.contains(next) ? nil : next
  }

  private mutating func item(_ label: Label?, depth: Int) -> Reference? {
    while let last = path.last, last.depth >= depth { path.removeLast() }
    // Past eight degrees nobody points, and a hostile text may go on for ever.
    guard path.count < 8 else { return nil }
    path.append((depth, label?.item))
    let items = path.compactMap(\.number)
    guard let owner, items.count == path.count else { return nil }
    return Reference(annex: owner.annex, owner.place, items: items)
  }
}
