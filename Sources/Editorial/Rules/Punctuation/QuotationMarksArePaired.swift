import DraftText

/// Quotation marks are curly, and each opening mark has a closing one.
///
/// English, Spanish and Chinese use “ ”, French and Russian « », Arabic ” “. A quotation inside
/// another may use other marks. A quotation of several paragraphs may have an opening mark in each
/// of them or only in the first, and is closed in the last. Straight marks, as typed on a keyboard,
/// are replaced by curly ones. In an English text that has curly apostrophes, a straight one is
/// information.
///
/// - Right: `entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,`
/// - Wrong: `“Modalities, format and organization of the high-level meeting",`
/// - Wrong: `entitled “Roadmap on strengthening cooperation, which was presented in 2021.`
/// - Source: adopted texts in all six languages
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct QuotationMarksArePaired: EditorialRule {
  let id: RuleID = 35

  func remarks(on text: CheckedText) -> [Remark] {
    let language = text.draft.language
    var remarks = remarks(onSequence: text.paragraphs, language)
    for note in text.footnotes { remarks += self.remarks(onSequence: [note], language) }
    remarks += self.remarks(onSequence: text.letterLines, language)
    let apostrophes = StraightApostrophes(text)
    remarks += text.units.flatMap { apostrophes.remarks(on: $0) }
    return remarks.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  /// How many paragraphs a quotation may run on without a mark of its own.
  private static let reach = 12

  private func remarks(onSequence units: [TextUnit], _ language: Language) -> [Remark] {
    var remarks: [Remark] = []
    var pending: (unit: Int, offset: Int, age: Int)?
    func giveUp() {
      if let pending { remarks.append(unclosed(units[pending.unit], pending.offset)) }
      pending = nil
    }
    for (index, unit) in units.enumerated() {
      let search = QuotationSearch(unit, language)
      remarks += shapes(search, in: unit, language)
      var opening = search.opening
      var closing = search.closing
      if let begun = pending {
        let start = unit.scalars.firstIndex { !$0.isSpace }
        let mark = units[begun.unit].scalars[begun.offset]
        let beginsAgain = start.map { unit.scalars[$0] == mark } ?? false
        if beginsAgain, let start, opening.first == start {
          opening.removeFirst()
          pending = (begun.unit, begun.offset, 0)
        } else if let first = closing.first, isPair(mark, unit.scalars[first], language) {
          closing.removeFirst()
          pending = nil
        } else if beginsAgain {
          pending = nil
        } else if begun.age >= Self.reach || !search.pairs.isEmpty || !opening.isEmpty {
          giveUp()
        } else {
          pending?.age += 1
        }
      }
      remarks += closing.map { offset in
        unit.remark(offset..<(offset + 1), "This closing quotation mark has no opening one.")
      }
      if let last = opening.last {
        giveUp()
        remarks += opening.dropLast().map { unclosed(unit, $0) }
        pending = (index, last, 0)
      }
    }
    giveUp()
    return remarks.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  private func unclosed(_ unit: TextUnit, _ offset: Int) -> Remark {
    unit.remark(offset..<(offset + 1), "This opening quotation mark has no closing one.")
  }

  private func isPair(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ language: Language
  ) -> Bool {
    if open == "\"" || close == "\"" { return true }
    if language == .arabic { return open != close }
    return Quotations.closing(open) == close || open == "„" && close == "”"
  }

  /// Straight marks, alone or with a curly partner.
  private func shapes(
    _ search: QuotationSearch,
    in unit: TextUnit,
    _ language: Language
  ) -> [Remark] {
    let (open, close, isSafe) = Self.marks(language)
    var remarks: [Remark] = []
    for pair in search.straight where !unit.spared.contains(pair.open) {
      // A quotation inside another has other marks, and that is not ours to choose.
      let (open, close) = pair.isInner && isSafe ? ("‘", "’") : (open, close)
      let edits = [
        Suggestion.Edit(unit.place, pair.open..<(pair.open + 1), .words(open)),
        Suggestion.Edit(unit.place, pair.close..<(pair.close + 1), .words(close)),
      ]
      remarks.append(
        unit.remark(
          pair.open..<(pair.close + 1),
          "Quotation marks are curly, not straight.",
          suggestion: Suggestion(edits, isSafe: isSafe && !pair.isInner)
        )
      )
    }
    for mark in search.mixed {
      remarks.append(
        unit.remark(
          mark.offset..<(mark.offset + 1),
          "One quotation mark of the pair is curly and the other straight.",
          suggestion: unit.replacing(
            mark.offset..<(mark.offset + 1),
            with: String(Character(mark.partner)),
            isSafe: isSafe
          )
        )
      )
    }
    return remarks
  }

  /// The marks of a language, and whether they can be set without looking further.
  private static func marks(_ language: Language) -> (String, String, Bool) {
    switch language {
    case .english, .spanish, .chinese: ("“", "”", true)
    case .french: ("«\u{A0}", "\u{A0}»", false)
    case .russian: ("«", "»", false)
    case .arabic: ("”", "“", false)
    }
  }
}
