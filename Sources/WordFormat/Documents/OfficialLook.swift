import DraftText
import Interchange

/// How a style looks in an official document.
///
/// Lengths are in twentieths of a point, sizes in half points. The text stands in a column with
/// room on both sides, into which numbers of resolutions, “Annex” and the masthead reach out; first
/// lines are indented and numbers stand in them.
struct OfficialLook: Hashable {
  var before = 0
  var after = 120
  var left = Self.column
  var right = Self.column
  var firstLine = 0
  var hanging = 0
  var tab: Int?
  var side: String?
  var size: Int?
  var isBold = false
  var isItalic = false
  var keepsNext = false
  var ruleAbove = false
  var level: Int?
  /// Whether lines run from left to right in every document.
  var isAlwaysEnglish = false
  /// Whether such lines stand at the other side there, as the table and the page do.
  var turnsSide = false

  /// How far the column of the text stands from both margins.
  static let column = 1_267
  /// How far a first line is indented, and the words behind a number.
  private static let step = 475

  /// The look of a style; `nil` where it is the same in every document.
  init?(_ style: WordStyle) {
    switch style {
    case .opening, .preambular, .plain: (firstLine, side) = (Self.step, "both")
    case .operative: (firstLine, tab, side) = (Self.step, Self.column + 2 * Self.step, "both")
    case .item(1):
      (firstLine, tab, side) = (Self.step, Self.column + 2 * Self.step, "both")
    case .item(let depth):
      left = Self.column + Self.step * (depth + 1)
      (hanging, tab, side) = (Self.step, left, "both")
    case .flush: side = "both"
    case .title: (before, after, size, isBold, keepsNext) = (0, 240, 24, true, true)
    case .heading(let depth):
      (before, isBold, keepsNext, level) = (180, depth < 3, true, depth)
      (size, isItalic) = (depth == 1 ? 24 : nil, depth > 2)
    case .annex:
      (before, after, left, size, isBold, keepsNext) = (360, 200, 0, 28, true, true)
    case .closing: (after, side, isItalic, keepsNext) = (0, "right", true, true)
    case .ending:
      (before, after, left, right, ruleAbove) = (360, 0, 4_200, 4_200, true)
    case .footnoteText: (after, hanging, size, tab) = (60, 340, 17, Self.column)
    case .header, .footer: (after, left, right, size) = (0, 0, 0, 17)
    case .official(let style): self = Self(style)
    default: return nil
    }
  }

  private init(_ style: OfficialStyle) {
    (left, right, after) = (0, 0, 0)
    isAlwaysEnglish = style.isAlwaysEnglish
    switch style {
    case .organization: size = 28
    case .symbol: (size, side, turnsSide) = (28, "right", true)
    case .emblem: break
    case .organ: (size, isBold, before) = (34, true, 120)
    case .distribution: before = 120
    case .date: break
    case .original: before = 120
    case .session: (before, isBold) = (240, true)
    case .agendaItem: break
    case .agendaTitle: isBold = true
    case .heading:
      // A long line of adoption reaches the margin rather than break before its year.
      (left, before, after) = (Self.column, 360, 120)
      (size, isBold, keepsNext) = (26, true, true)
    case .origin:
      (left, right, after, isItalic, keepsNext) = (Self.column, Self.column, 240, true, true)
    case .title:
      (left, right, hanging, tab) = (Self.column, Self.column, Self.column, Self.column)
      (before, after, size, isBold, keepsNext) = (120, 240, 24, true, true)
    case .jobNumber: (size, turnsSide) = (17, true)
    }
  }

  /// Writes how paragraphs of the style look.
  func writeParagraph(to part: inout WordMarkup, in language: Language) {
    part.open("pPr")
    if keepsNext { part.leaf("keepNext") }
    if ruleAbove {
      part.leaf("suppressLineNumbers")
      part.open("pBdr")
      part.leaf("top", ["val": "single", "sz": "6", "space": "1", "color": "auto"])
      part.close()
    }
    if let tab {
      part.open("tabs")
      part.leaf("tab", ["val": "left", "pos": String(tab)])
      part.close()
    }
    let isTurned = isAlwaysEnglish && language.isRightToLeft
    if isTurned { part.leaf("bidi", ["val": "0"]) }
    part.leaf(
      "spacing",
      ["before": String(before), "after": String(after), "line": "240", "lineRule": "auto"]
    )
    let (start, end) = (String(left), String(right))
    if hanging > 0 {
      part.leaf("ind", ["left": start, "right": end, "hanging": String(hanging)])
    } else {
      part.leaf("ind", ["left": start, "right": end, "firstLine": String(firstLine)])
    }
    if isTurned, turnsSide {
      part.leaf("jc", ["val": side == "right" ? "left" : "right"])
    } else if let side {
      part.leaf("jc", ["val": side])
    }
    if let level { part.leaf("outlineLvl", ["val": String(level - 1)]) }
    part.close()
  }

  /// Writes how the letters of the style look; those of Arabic are set larger.
  func writeCharacters(to part: inout WordMarkup, in language: Language) {
    part.open("rPr")
    if isBold {
      part.leaf("b")
      part.leaf("bCs")
    }
    if isItalic {
      part.leaf("i")
      part.leaf("iCs")
    }
    if let size {
      part.leaf("sz", ["val": String(size)])
      let complex = language.isRightToLeft ? size * 5 / 4 : size
      part.leaf("szCs", ["val": String(complex)])
    }
    part.close()
  }
}
