import DraftText

/// How a paragraph ends, and where it stands among the paragraphs that make a sentence with it.
struct ParagraphEnding {
  /// What kind of paragraph it belongs to.
  enum Kind {
    case preambular
    case operative
  }

  /// The paragraph.
  let unit: TextUnit
  /// The kind of the paragraph that it is or belongs to.
  let kind: Kind
  /// How the paragraphs around it are written.
  let manner: TextPart.Manner
  /// Whether it is a subparagraph.
  let isItem: Bool
  /// Whether subparagraphs follow that it introduces.
  let opensItems: Bool
  /// Whether words follow that go on after the subparagraphs.
  let precedesFlush: Bool
  /// Whether nothing of its kind follows in the part.
  let isLast: Bool
  /// Whether another resolution or section with a preamble of its own follows.
  let endsSection: Bool
  /// Whether something follows that is neither paragraph nor subparagraph: a table, a quoted text.
  let precedesOther: Bool
  /// Whether names may stand in round brackets at its end.
  let isDraft: Bool
  /// Which list it stands in: the place of the paragraph that the list belongs to.
  let listNumber: Int
}

extension ParagraphEnding {
  /// The endings of a text, in its order.
  ///
  /// - Complexity: linear.
  static func all(in text: CheckedText) -> [ParagraphEnding] {
    text.parts.flatMap {
      endings(in: $0, of: text.paragraphs, isDraft: text.setting.phase == .draft)
    }
  }

  private static func endings(
    in part: TextPart,
    of units: [TextUnit],
    isDraft: Bool
  ) -> [ParagraphEnding] {
    var endings: [ParagraphEnding] = []
    var kind: Kind?
    var list = 0
    let lastOperative = part.paragraphs.last { role(of: units[$0]) == .operative }
    let beginsSection = sectionBeginnings(of: part, units)
    let operativeManner = isOfSentences(part, units) ? .sentences : part.manner
    for index in part.paragraphs {
      let unit = units[index]
      let next = index + 1 < part.paragraphs.upperBound ? role(of: units[index + 1]) : nil
      var isItem = false
      var depth = 0
      switch role(of: unit) {
      case .preambular:
        kind = .preambular
        list = index
      case .operative:
        kind = .operative
        list = index
      case .item(let level):
        isItem = true
        depth = level
      case .flush: break
      default:
        kind = nil
        continue
      }
      guard let kind else { continue }
      // “3. (a) Each State Party may …;” is the first of its items itself.
      let beginsWithItem = unit.beginsWithItem
      var opensItems = false
      if case .item(let level)? = next, unit.role != .flush, !beginsWithItem {
        opensItems = level > depth
      }
      var isInLast = false
      if let lastOperative, kind == .operative, index >= lastOperative {
        switch next {
        case .item?, .flush?: break
        default: isInLast = true
        }
      }
      endings.append(
        ParagraphEnding(
          unit: unit,
          kind: kind,
          manner: kind == .operative ? operativeManner : part.manner,
          isItem: isItem || beginsWithItem,
          opensItems: opensItems,
          precedesFlush: next == .flush,
          isLast: isInLast,
          endsSection: kind == .operative && next != nil
            && beginsSection[index + 1 - part.paragraphs.lowerBound],
          precedesOther: next == .plain,
          isDraft: isDraft,
          listNumber: list
        )
      )
    }
    return endings
  }

  /// The role that counts here: a paragraph of a quoted text has none.
  private static func role(of unit: TextUnit) -> Role? {
    unit.isQuotedParagraph ? .plain : unit.role
  }

  /// Where another resolution or section with a preamble of its own begins, its headings included.
  private static func sectionBeginnings(of part: TextPart, _ units: [TextUnit]) -> [Bool] {
    var found = part.paragraphs.map { _ in false }
    var begins = false
    for (place, index) in part.paragraphs.enumerated().reversed() {
      switch units[index].role {
      case .opening, .title, .preambular: begins = true
      case .heading: break
      default: begins = false
      }
      found[place] = begins
    }
    return found
  }

  /// Whether an annex has a preamble, as a convention has, and then numbered sentences.
  private static func isOfSentences(_ part: TextPart, _ units: [TextUnit]) -> Bool {
    guard part.isAnnex, part.manner == .resolution else { return false }
    let ends = part.paragraphs.filter { units[$0].role == .operative }
      .compactMap { units[$0].lastScalar.flatMap(Stop.init) }
    return ends.count { $0 == .fullStop } > ends.count { $0 == .semicolon } + 1
  }

  /// Where the mark stands that ends the paragraph, and which it is; `nil` where it has none.
  var mark: (offset: Int, stop: Stop)? {
    guard let last = unit.lastScalar, let stop = Stop(last) else { return nil }
    return (unit.end - 1, stop)
  }

  /// Whether nothing is said about the end: it is empty, bracketed, quoted with its own mark, a
  /// question, or it goes on with “and”.
  var isOpen: Bool {
    guard let last = unit.lastScalar, !endsWithIndicator else { return true }
    switch last {
    case "]", "}", "?", "!", "？", "…": return true
    case ")", "）": return isDraft || endsWithMark
    case "”", "»", "\"", "“", "’", "」", "》":
      // “… text.” has its own mark; in “… text”; the mark would stand last.
      var offset = unit.end - 2
      while offset >= 0, unit.scalars[offset].isSpace { offset -= 1 }
      return offset >= 0 && Stop(unit.scalars[offset]) != nil
    default: break
    }
    if endsWithMark { return true }
    let word = unit.tokens.last { $0.kind != .anchor }?.folded
    return word == "and" || word == "or"
  }

  /// Whether digits stand close behind the mark: the indicator of a note that was pasted as words.
  private var endsWithIndicator: Bool {
    var offset = unit.end - 1
    while offset >= 0, unit.end - offset <= 3, unit.scalars[offset].isDigit { offset -= 1 }
    guard offset > 0, offset < unit.end - 1, let stop = Stop(unit.scalars[offset]), stop != .colon
    else { return false }
    return !unit.scalars[offset - 1].isDigit && !unit.scalars[offset - 1].isSpace
  }

  /// Whether the last words are a name or a demand.
  private var endsWithMark: Bool {
    let end = unit.end - 1
    return unit.spared.contains(end)
  }

  /// A remark that another mark belongs here, with the suggestion to write it.
  ///
  /// Where a wrong mark stands, it is replaced without asking; where none stands, words may be
  /// missing too.
  func remark(_ reason: String, _ stop: Stop, _ language: Language) -> Remark {
    let start = mark?.offset ?? unit.end
    let span = start..<unit.end
    return unit.remark(
      span,
      reason,
      suggestion: unit.replacing(span, with: stop.mark(language), isSafe: mark != nil)
    )
  }
}

extension TextUnit {
  /// Whether the words begin with the label of an item, `(a)`.
  fileprivate var beginsWithItem: Bool {
    scalars.count > 3 && scalars[0] == "(" && scalars[1].isLetter && scalars[2] == ")"
  }
}
