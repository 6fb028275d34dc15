import DraftText

/// A place in the text that calls a footnote.
struct FootnoteCall: Sendable {
  /// The paragraph.
  var unit: TextUnit
  /// The scalar offset of the indicator.
  var offset: Int
  /// The note.
  var note: FootnoteID
  /// What is printed there; `nil` if there is no such note.
  var label: String?
  /// The annex that the paragraph belongs to.
  var annex: Reference.Annex?

  /// The indicator as a span.
  var span: Range<Int> { offset..<(offset + 1) }

  /// The number that is printed, if it is one.
  var number: Int? { label.flatMap { $0.isFootnoteNumber ? Int($0) : nil } }
}

extension CheckedText {
  /// The places that call footnotes, in the order of the text.
  var footnoteCalls: [FootnoteCall] {
    let labels = draft.footnoteLabels
    var annex: Reference.Annex?
    return paragraphs.flatMap { unit -> [FootnoteCall] in
      if let reference = unit.reference { annex = reference.annex }
      return unit.anchors.map { offset, note in
        FootnoteCall(unit: unit, offset: offset, note: note, label: labels[note], annex: annex)
      }
    }
  }

  /// Whether anything is in italics; a text without any comes from a source without styles.
  var hasItalics: Bool { body.contains { !$0.emphasized.isEmpty } }

  /// Whether the text is of a time when sources were given once in a resolution.
  ///
  /// Until about 2018 a source was given once in the preamble and once in the operative part, and
  /// an indicator could be repeated. A text without date is taken as new.
  var givesSourcesOnce: Bool {
    guard let date = draft.front.adopted ?? draft.front.distributed else { return true }
    return date.year >= 2019
  }
}

extension String {
  /// Whether it is one to six figures.
  var isFootnoteNumber: Bool {
    (1...6).contains(utf8.count) && allSatisfy(\.isASCIIDigit)
  }
}
