public import DraftText

/// A draft made ready for the rules: its units cut into tokens, its parts told apart.
public struct CheckedText: Sendable {
  /// The draft.
  public let draft: Draft
  /// What is known besides it.
  public let setting: CheckSetting
  /// The paragraphs, in their order; the index is that of the draft.
  public let paragraphs: [TextUnit]
  /// The footnotes, in the order of the draft's list.
  public let footnotes: [TextUnit]
  /// The lines of the letters that came with the draft.
  public let letterLines: [TextUnit]
  /// Paragraphs, then footnotes, then letters: everything that has words.
  public let units: [TextUnit]
  /// Paragraphs and footnotes: the text without its letters.
  public let body: [TextUnit]
  /// The body whose text this is: the General Assembly, unless the opening formula says otherwise.
  public let organ: ResolutionNumber.Body
  /// The parts: the resolution, a declaration embedded in it, each annex.
  public let parts: [TextPart]

  /// Prepares a draft.
  ///
  /// - Complexity: linear in the draft.
  public init(_ draft: Draft, _ setting: CheckSetting = CheckSetting()) {
    self.draft = draft
    self.setting = setting
    let references = draft.references()
    let roles = draft.intendedRoles()
    paragraphs = draft.paragraphs.enumerated().map { index, paragraph in
      TextUnit(
        .paragraph(index),
        role: roles[index],
        label: paragraph.label?.text,
        reference: references[index],
        runs: paragraph.runs
      )
    }
    footnotes = draft.footnotes.enumerated().map { index, note in
      TextUnit(
        .footnote(index),
        role: nil,
        label: note.label,
        reference: Reference(.footnote(note.label)),
        runs: note.runs
      )
    }
    letterLines = draft.front.letters.enumerated().flatMap { letter, content in
      content.lines.enumerated().map { line, words in
        TextUnit(
          .letter(letter, line: line),
          role: nil,
          label: nil,
          reference: nil,
          runs: [.text(words)]
        )
      }
    }
    organ = draft.organ
    body = paragraphs + footnotes
    units = body + letterLines
    parts = Self.parts(of: paragraphs, draft.language)
  }

  /// The unit at a place.
  public func unit(at place: TextPlace) -> TextUnit? {
    switch place {
    case .paragraph(let index): paragraphs.indices.contains(index) ? paragraphs[index] : nil
    case .footnote(let index): footnotes.indices.contains(index) ? footnotes[index] : nil
    case .letter:
      Self.index(of: place, in: letterLines).map { letterLines[$0] }
    case .whole: nil
    }
  }

  /// - Complexity: logarithmic.
  private static func index(of place: TextPlace, in units: [TextUnit]) -> Int? {
    let index = units.partitioningIndex { $0.place >= place }
    return index < units.count && units[index].place == place ? index : nil
  }

  /// The part that a paragraph belongs to.
  public func part(ofParagraph index: Int) -> TextPart? {
    parts.first { $0.paragraphs.contains(index) }
  }

  /// The paragraphs of the parts that are written in a manner.
  public func paragraphs(_ manner: TextPart.Manner) -> [TextUnit] {
    parts.filter { $0.manner == manner }.flatMap { paragraphs[$0.paragraphs] }
  }

  func reference(of place: TextPlace) -> Reference? { unit(at: place)?.reference }

  func words(at place: TextPlace, _ span: Range<Int>) -> String {
    unit(at: place)?.words(span) ?? ""
  }
}

extension CheckedText {
  /// A new part begins at an annex, and after an operative paragraph that ends with a colon and
  /// is followed by sentences.
  private static func parts(of units: [TextUnit], _ language: Language) -> [TextPart] {
    var starts = [(0, false)]
    for (index, unit) in units.enumerated() where unit.role == .annex {
      starts.append((index, true))
    }
    var parts: [TextPart] = []
    for (place, (start, isAnnex)) in starts.enumerated() {
      let range = start..<(place + 1 < starts.count ? starts[place + 1].0 : units.count)
      let operative = range.filter { units[$0].role == .operative }
      let telling = operative.filter { opensAsOperative(units[$0], language) }
      let hasPreamble = range.contains { units[$0].role == .preambular }
      if !isAnnex, let first = telling.first, first == operative.first, !hasPreamble,
        telling.count * 2 < operative.count
      {
        // “Adopts the following …:” and then the text itself.
        parts.append(TextPart(paragraphs: start..<(first + 1), manner: .resolution, isAnnex: false))
        parts.append(
          TextPart(paragraphs: (first + 1)..<range.upperBound, manner: .sentences, isAnnex: false)
        )
        continue
      }
      let isResolution = hasPreamble || !operative.isEmpty && telling.count * 2 >= operative.count
      parts.append(
        TextPart(
          paragraphs: range,
          manner: isResolution ? .resolution : .sentences,
          isAnnex: isAnnex
        )
      )
    }
    return parts
  }

  private static func opensAsOperative(_ unit: TextUnit, _ language: Language) -> Bool {
    Role(openingWords: String(unit.words.prefix(160)), language: language) == .operative
  }
}
