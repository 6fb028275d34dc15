import DraftText
import Interchange

/// How the styles look: a working draft of the General Assembly, its numbers hanging.
///
/// Lengths are in twentieths of a point, sizes in half points.
extension WordStyle {
  /// How far words stand to the right of the number that hangs before them.
  private static let step = 720

  /// Whether the first line hangs out to the left.
  var hangs: Bool {
    switch self {
    case .operative, .item, .footnoteText, .official(.title): true
    default: false
    }
  }

  /// Writes the style.
  ///
  /// - Parameters:
  ///   - part: where it is written.
  ///   - language: the language of the text.
  ///   - isOfficial: whether it is one of an official document.
  func write(to part: inout WordMarkup, in language: Language, isOfficial: Bool = false) {
    let kind = isOfCharacters ? "character" : "paragraph"
    let isWordsOwn =
      ["Normal", "Title", "Hyperlink"].contains(name) || name.first?.isLowercase == true
    if self == .normal {
      part.open("style", ["type": kind, "default": "1", "styleId": id])
    } else if isWordsOwn {
      part.open("style", ["type": kind, "styleId": id])
    } else {
      part.open("style", ["type": kind, "customStyle": "1", "styleId": id])
    }
    part.leaf("name", ["val": name])
    if self != .normal, !isOfCharacters { part.leaf("basedOn", ["val": WordStyle.normal.id]) }
    part.leaf("qFormat")
    if isOfficial, let look = OfficialLook(self) {
      look.writeParagraph(to: &part, in: language)
      look.writeCharacters(to: &part, in: language)
      part.close()
      return
    }
    if !isOfCharacters { writeParagraph(to: &part, in: language) }
    writeCharacters(to: &part)
    part.close()
  }

  private func writeParagraph(to part: inout WordMarkup, in language: Language) {
    part.open("pPr")
    switch self {
    case .title, .heading, .annex, .columnHeading: part.leaf("keepNext")
    case .lines: part.leaf("keepLines")
    default: break
    }
    switch self {
    // Numbers of lines count the words of the text and nothing else.
    case .header, .footer, .ending, .footnoteText: part.leaf("suppressLineNumbers")
    default: break
    }
    if self == .ending {
      part.open("pBdr")
      part.leaf("top", ["val": "single", "sz": "6", "space": "1", "color": "auto"])
      part.close()
    }
    if case .operative = self { writeTab(at: Self.step, to: &part) }
    if case .item(let depth) = self { writeTab(at: Self.step * (depth + 1), to: &part) }
    if self == .header {
      part.open("tabs")
      part.leaf("tab", ["val": "right", "pos": "9026"])
      part.close()
    }
    if self == .normal, language.isRightToLeft { part.leaf("bidi") }
    writeSpacing(to: &part)
    writeIndent(to: &part)
    switch self {
    case .title, .annex, .footer, .lines(.centre, _): part.leaf("jc", ["val": "center"])
    // “Right” is where lines end: programs turn it round where a paragraph runs from the right.
    case .lines(.end, _): part.leaf("jc", ["val": "right"])
    default: break
    }
    if case .heading(let level) = self { part.leaf("outlineLvl", ["val": String(level - 1)]) }
    part.close()
  }

  private func writeTab(at place: Int, to part: inout WordMarkup) {
    part.open("tabs")
    part.leaf("tab", ["val": "left", "pos": String(place)])
    part.close()
  }

  private func writeSpacing(to part: inout WordMarkup) {
    switch self {
    case .title, .annex: part.leaf("spacing", ["before": "240", "after": "240"])
    case .heading: part.leaf("spacing", ["before": "240", "after": "120"])
    case .ending: part.leaf("spacing", ["before": "360", "after": "0"])
    case .footnoteText, .header, .footer, .commentText: part.leaf("spacing", ["after": "0"])
    case .columnHeading, .remark: part.leaf("spacing", ["before": "60", "after": "60"])
    case .lines(_, let isSigned):
      part.leaf("spacing", ["before": isSigned ? "960" : "0", "after": "300"])
    case .normal: part.leaf("spacing", ["after": "160", "line": "260", "lineRule": "auto"])
    default: break
    }
  }

  private func writeIndent(to part: inout WordMarkup) {
    let step = String(Self.step)
    switch self {
    case .opening, .preambular, .flush: part.leaf("ind", ["left": step])
    case .operative: part.leaf("ind", ["left": step, "hanging": step])
    case .item(let depth):
      part.leaf("ind", ["left": String(Self.step * (depth + 1)), "hanging": step])
    case .footnoteText: part.leaf("ind", ["left": "340", "hanging": "340"])
    case .closing: part.leaf("ind", ["left": "5040"])
    // A short rule in the middle of the line, as under every text of the organization.
    case .ending: part.leaf("ind", ["left": "3900", "right": "3900"])
    default: break
    }
  }

  private func writeCharacters(to part: inout WordMarkup) {
    part.open("rPr")
    switch self {
    case .title, .heading, .annex, .columnHeading:
      part.leaf("b")
      part.leaf("bCs")
    case .remark:
      part.leaf("i")
      part.leaf("iCs")
    default: break
    }
    switch self {
    case .deletedWords, .movedAwayWords: part.leaf("strike")
    default: break
    }
    if let color { part.leaf("color", ["val": color]) }
    if let size {
      part.leaf("sz", ["val": size])
      part.leaf("szCs", ["val": size])
    }
    switch self {
    case .insertedWords, .hyperlink: part.leaf("u", ["val": "single"])
    case .movedWords: part.leaf("u", ["val": "double"])
    case .footnoteReference: part.leaf("vertAlign", ["val": "superscript"])
    default: break
    }
    part.close()
  }

  /// The colour, where it is not that of the page's ink.
  private var color: String? {
    switch self {
    case .insertedWords: "1F4E9E"
    case .deletedWords: "B3261E"
    case .movedWords, .movedAwayWords: "1E6B34"
    case .hyperlink: "0563C1"
    case .header, .footer, .remark: "404040"
    default: nil
    }
  }

  private var size: String? {
    switch self {
    case .title: "28"
    case .footnoteText, .header, .footer, .columnHeading, .remark, .commentText: "20"
    case .commentReference: "16"
    default: nil
    }
  }
}
