import DraftText

/// Finds the marks of the negotiation in a text.
struct WorkingMarkSearch {
  private let text: CheckedText

  init(_ text: CheckedText) {
    self.text = text
  }

  /// All of them, in the order of the text.
  var all: [WorkingMark] {
    let lines = text.paragraphs.compactMap(line)
    // What is said of a whole line is not said of its brackets again.
    let taken = Set(lines.filter { $0.kind != .name }.map(\.place))
    var marks: [WorkingMark] = brackets + text.footnotes.flatMap(noteBrackets)
    marks += text.paragraphs.compactMap(label) + text.body.flatMap(words)
    marks.removeAll { taken.contains($0.place) }
    marks += lines
    return marks.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  private func mark(
    _ kind: WorkingMark.Kind,
    _ unit: TextUnit,
    _ span: Range<Int>,
    _ reason: String
  ) -> WorkingMark {
    WorkingMark(
      kind: kind,
      place: unit.place,
      reference: unit.reference,
      span: span,
      words: unit.words(span),
      reason: reason
    )
  }

  // MARK: - Brackets

  /// One mark for each outermost bracket, and for each bracket without its partner.
  private var brackets: [WorkingMark] {
    var draft = text.draft
    guard (try? draft.markBrackets()) != nil else { return [] }
    let table = draft.brackets
    var marks: [WorkingMark] = []
    var depth = 0
    for (index, bracket) in table.marks.enumerated() where bracket.kind != .separator {
      guard let unit = text.unit(at: .paragraph(bracket.paragraph)) else { continue }
      guard let pair = table.pairs[index] else {
        if !unit.isQuoted(bracket.offset) {
          marks.append(
            mark(
              .bracket,
              unit,
              bracket.offset..<(bracket.offset + 1),
              "A final text has no brackets, and this one is not paired."
            )
          )
        }
        continue
      }
      guard bracket.kind == .opening else {
        depth -= 1
        continue
      }
      depth += 1
      let partner = table.marks[pair]
      let isHere = partner.paragraph == bracket.paragraph
      let span = bracket.offset..<(isHere ? partner.offset + 1 : unit.scalars.count)
      if depth == 1, !isLegitimate(span, unit) {
        let isHeld = (index..<max(index, pair)).contains { table.holders[$0] != nil }
        let (kind, reason) = meaning(of: unit.words(span), isHeld: isHeld)
        marks.append(mark(kind, unit, span, reason))
      }
    }
    return marks
  }

  /// Square brackets of a note, which the table of brackets leaves out.
  private func noteBrackets(_ unit: TextUnit) -> [WorkingMark] {
    var marks: [WorkingMark] = []
    var open: Int?
    for (offset, scalar) in unit.scalars.enumerated() {
      if scalar == "[" {
        open = open ?? offset
      } else if scalar == "]", let start = open {
        open = nil
        let span = start..<(offset + 1)
        let inside = unit.words((start + 1)..<offset)
        guard inside != "…", inside != "...", !isLegitimate(span, unit) else { continue }
        let (kind, reason) = meaning(of: unit.words(span), isHeld: false)
        marks.append(mark(kind, unit, span, reason))
      }
    }
    return marks
  }

  private func isLegitimate(_ span: Range<Int>, _ unit: TextUnit) -> Bool {
    if unit.isQuoted(span.lowerBound) { return true }
    let inside = unit.words((span.lowerBound + 1)..<max(span.lowerBound + 1, span.upperBound - 1))
    return Self.legitimate.contains { inside.hasPrefix($0) }
      // A letter put into a word of others: `[t]he`.
      || inside.unicodeScalars.count == 1 && span.upperBound < unit.scalars.count
        && unit.scalars[span.upperBound].isLetter
  }

  private static let legitimate = [
    "Original: ", "without reference", "on the report of", "on the recommendation", "in Arabic",
    "in French", "in English", "in Spanish", "in Russian", "in Chinese", "English only",
    "Arabic only", "French only", "sic", "A/", "E/", "S/", "sans renvoi", "sur le rapport",
    "sin remisión", "sobre la base", "без передачи", "по докладу", "未经", "根据", "دون الإحالة",
    "بناء على",
  ]

  private func meaning(of words: String, isHeld: Bool) -> (WorkingMark.Kind, String) {
    let inside = String(words.dropFirst().dropLast())
    let folded = words.lowercased()
    let isBlank = inside.allSatisfy { $0.isWhitespace || "_.…●•–-xX".contains($0) }
    let tokens = folded.split { !$0.isLetter }
    if folded.contains("placeholder") || isBlank || tokens.contains(where: Self.isBlank)
      || ["date", "number", "title", "place", "insert", "to be inserted"].contains(
        inside.lowercased()
      )
    {
      return (.placeholder, "A final text has no placeholders.")
    }
    if tokens.first == "agreed" || folded.contains("ad ref") {
      return (.agreement, "A final text has no notes on what has been agreed.")
    }
    if words.first == "{" { return (.note, "A final text has no notes about itself.") }
    if isHeld {
      return (.attribution, "A final text has no brackets, and says of no words whose they are.")
    }
    return (.bracket, "A final text has no brackets.")
  }

  // MARK: - Numbers

  /// `3 bis.`, `OP5 alt`.
  private func label(_ unit: TextUnit) -> WorkingMark? {
    guard let label = unit.label, unit.role == .operative || unit.role == .preambular else {
      return nil
    }
    if let number = ParagraphNumber(parsing: label), !number.suffixes.isEmpty {
      return mark(
        .label,
        unit,
        unit.openingSpan,
        "A final text has no paragraphs “bis” or “alt”."
      )
    }
    let folded = label.lowercased()
    guard folded.hasPrefix("op") || folded.hasPrefix("pp") else { return nil }
    return mark(
      .label,
      unit,
      unit.openingSpan,
      "A final text does not number its paragraphs “PP” and “OP”."
    )
  }

  // MARK: - Lines about the text

  /// A line of its own that speaks about the text: a comment, a report, an instruction, a name.
  private func line(_ unit: TextUnit) -> WorkingMark? {
    let words = unit.words
    if ImportedComment(parsing: words) != nil {
      return mark(.comment, unit, unit.span, "A final text has no comments.")
    }
    if let name = WorkingTextName(in: unit) {
      return mark(
        .name,
        unit,
        name.span,
        "A final text does not call itself by the name of a working text."
      )
    }
    guard unit.role == .plain || unit.role == .flush, text.draft.language == .english,
      !words.isEmpty, !unit.isQuoted(0), let line = try? WorkingLine(parsing: words)
    else { return nil }
    switch line {
    // A sentence of the text may say that something has been agreed.
    case .status(let report)
    where report.reference != nil || report.pendingDelegations != nil || report.repeatsPrevious:
      return mark(
        .agreement,
        unit,
        unit.span,
        "A final text has no notes on what has been agreed."
      )
    case .instruction, .legend, .traceability, .formatting, .codes:
      return mark(.note, unit, unit.span, "A final text has no notes about itself.")
    case .status, .comment, .locations, .text: return nil
    }
  }

  // MARK: - Words

  /// `OP5` in the text, `placeholder`, `ad ref`, a day that is still blank.
  private func words(_ unit: TextUnit) -> [WorkingMark] {
    let tokens = unit.wordTokens
    var marks = blanks(unit)
    for (index, token) in tokens.enumerated() where token.kind == .word || token.kind == .code {
      guard !unit.isQuoted(token.range.lowerBound), !unit.isBracketed(token.range.lowerBound) else {
        continue
      }
      if Self.isWorkingLabel(token.words) {
        marks.append(
          mark(
            .label,
            unit,
            token.range,
            "A final text does not number its paragraphs “PP” and “OP”."
          )
        )
        continue
      }
      let next = tokens[safe: index + 1]
      let isBlank =
        token.folded == "placeholder" || Self.isBlank(Substring(token.words))
        || token.words == "XX" && next.map { Self.months.contains($0.words) } ?? false
        || token.kind == .code && token.folded.hasSuffix("/xx")
      if isBlank {
        marks.append(mark(.placeholder, unit, token.range, "A final text has no placeholders."))
      } else if token.folded == "ad", next?.folded == "ref", let next {
        marks.append(
          mark(
            .agreement,
            unit,
            token.range.lowerBound..<next.range.upperBound,
            "A final text has no notes on what has been agreed."
          )
        )
      }
    }
    return marks
  }

  private static let months = Set(CalendarDate.monthNames(in: .english))

  /// `TBC`, `tbd`, `xx`; never `XX`, which may be twenty.
  private static func isBlank(_ word: Substring) -> Bool {
    ["TBC", "TBD", "tbc", "tbd"].contains(word)
      || word.count >= 2 && word.allSatisfy { $0 == "x" }
  }

  /// `__ November 2021`: places to be filled in by hand.
  private func blanks(_ unit: TextUnit) -> [WorkingMark] {
    var marks: [WorkingMark] = []
    var start: Int?
    for (offset, scalar) in (unit.scalars + [" "]).enumerated() {
      if scalar == "_" {
        start = start ?? offset
      } else if let first = start {
        start = nil
        guard offset - first >= 2, !unit.isQuoted(first) else { continue }
        marks.append(
          mark(.placeholder, unit, first..<offset, "A final text has no placeholders.")
        )
      }
    }
    return marks
  }

  /// `OP3`, `PP12bis`.
  private static func isWorkingLabel(_ word: String) -> Bool {
    guard word.hasPrefix("OP") || word.hasPrefix("PP") || word.hasPrefix("Pp") else { return false }
    let rest = word.dropFirst(2)
    guard rest.first?.isASCIIDigit == true else { return false }
    let suffix = rest.drop(while: \.isASCIIDigit)
    return suffix.isEmpty || ["bis", "ter", "quat", "quater", "alt"].contains(suffix)
  }
}
