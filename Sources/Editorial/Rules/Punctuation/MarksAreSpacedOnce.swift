import DraftText

/// No punctuation mark is doubled or has a space before it, and words have one space between them.
///
/// The correction is never in doubt, so it can be made without asking. Three full stops are an
/// ellipsis. French has a space before the colon, the semicolon, the question mark and the
/// exclamation mark. Links are not checked, nor is a mark after a negotiating bracket.
///
/// In English a small word that stands twice is found too, `with with`; one that may be right twice,
/// as in “that that”, is not looked for.
///
/// - Right: `during the sessions. The Group of Friends`
/// - Wrong: `during the sessions.. The Group of Friends`
/// - Wrong: `Global Report on Trafficking in Persons 2020 , published`
/// - Wrong: `in cooperation with with the Office`
/// - Source: general practice of typesetting
/// - Certainty: G
/// - Severity: warning
/// - Languages: all
struct MarksAreSpacedOnce: EditorialRule {
  let id: RuleID = 36

  func remarks(on text: CheckedText) -> [Remark] {
    let isEnglish = text.draft.language == .english
    return text.units.flatMap { unit in
      let marks = Spacing(unit, text.draft.language).remarks()
      let doubled = isEnglish ? DoubledWords.remarks(on: unit) : []
      guard !doubled.isEmpty else { return marks }
      return (marks + doubled).sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }
}

/// Goes through the scalars of a unit once.
private struct Spacing {
  private let unit: TextUnit
  private let language: Language

  init(_ unit: TextUnit, _ language: Language) {
    self.unit = unit
    self.language = language
  }

  private func at(_ offset: Int) -> Unicode.Scalar? {
    unit.scalars.indices.contains(offset) ? unit.scalars[offset] : nil
  }

  func remarks() -> [Remark] {
    var remarks: [Remark] = []
    var offset = 0
    while offset < unit.scalars.count {
      let scalar = unit.scalars[offset]
      if Self.isSpace(scalar) {
        var end = offset + 1
        while let next = at(end), Self.isSpace(next) { end += 1 }
        if let remark = space(offset..<end) { remarks.append(remark) }
        offset = end
      } else if let remark = mark(scalar, at: offset) {
        remarks.append(remark)
        offset = max(remark.span.upperBound, offset + 1)
      } else {
        offset += 1
      }
    }
    return remarks.filter { !unit.spared.contains($0.span.lowerBound) }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
  }

  /// A stretch of spaces: before a mark, or more than one.
  private func space(_ span: Range<Int>) -> Remark? {
    guard let before = at(span.lowerBound - 1), let after = at(span.upperBound) else { return nil }
    let isRatio =
      after == ":" && before.isDigit
      && unit.scalars[span.upperBound...].prefix(3).contains(where: \.isDigit)
    let isFigure = isBetweenDigits(span, before, after)
    // “3 . 5” may be one number or the end of a sentence, and “( )” is to be filled in.
    if isFigure, after == "." { return nil }
    if before == "(" {
      guard after != ")", !after.isSpace else { return nil }
      return unit.remark(
        (span.lowerBound - 1)..<span.upperBound,
        "No space stands behind an opening bracket.",
        suggestion: unit.replacing(span, with: "", isSafe: isSafe(span))
      )
    }
    if !isRatio, isMark(after, at: span.upperBound),
      !["]", "[", "}", "{", "/", ".", "…", "_", ":"].contains(before),
      before != Paragraph.anchorScalar, !before.isSpace
    {
      return unit.remark(
        span.lowerBound..<(span.upperBound + 1),
        "There is no space before a punctuation mark.",
        suggestion: unit.replacing(span, with: "", isSafe: isSafe(span) && !isFigure)
      )
    }
    guard span.count > 1 else { return nil }
    return unit.remark(
      span,
      "There is only one space between two words.",
      suggestion: unit.replacing(span, with: " ", isSafe: isSafe(span))
    )
  }

  /// Whether a full stop or a comma stands loose between two numbers: `3 . 5`.
  private func isBetweenDigits(
    _ span: Range<Int>,
    _ before: Unicode.Scalar,
    _ mark: Unicode.Scalar
  ) -> Bool {
    guard before.isDigit, mark == "." || mark == "," else { return false }
    let next = span.upperBound + 1
    return unit.scalars[min(next, unit.scalars.count)...].prefix(3).first { !Self.isSpace($0) }?
      .isDigit ?? false
  }

  /// Words in quotation marks are those of others.
  private func isSafe(_ span: Range<Int>) -> Bool { !unit.isQuoted(span.lowerBound) }

  /// Whether a mark stands here that follows its word closely.
  private func isMark(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
    let next = at(offset + 1)
    switch scalar {
    case ",", "،", "؛", ")":
      return true
    case ";", "?", "!", "؟":
      return language != .french
    case ":":
      // A ratio, or an address.
      return language != .french && !(next?.isDigit ?? false) && next != "/"
    case ".":
      return next.map { $0.isSpace || $0 == "”" || $0 == "»" } ?? true
    default: return false
    }
  }

  /// A mark that stands twice, or one that the next word sticks to.
  private func mark(_ scalar: Unicode.Scalar, at offset: Int) -> Remark? {
    let next = at(offset + 1)
    switch scalar {
    case ".":
      guard next == ".", at(offset - 1) != ".", at(offset + 2) != ".", at(offset + 2) != "/",
        at(offset - 1).map({ $0.isLetter || $0.isDigit || $0 == ")" || $0 == "”" }) ?? false
      else { return nil }
      return double(offset, ".")
    case ",", ";", ":", "،", "؛", "，", "；", "。", "、":
      if next == scalar, at(offset + 2) != scalar, at(offset - 1) != scalar {
        return double(offset, String(Character(scalar)))
      }
      guard scalar == "," || scalar == ";", sticksTogether(offset) else { return nil }
      return unit.remark(
        offset..<(offset + 1),
        "A comma or semicolon is followed by a space.",
        suggestion: unit.replacing((offset + 1)..<(offset + 1), with: " ", isSafe: true)
      )
    default: return nil
    }
  }

  private func double(_ offset: Int, _ mark: String) -> Remark {
    unit.remark(
      offset..<(offset + 2),
      "This punctuation mark is repeated.",
      suggestion: unit.replacing(offset..<(offset + 2), with: mark, isSafe: isSafe(offset..<offset))
    )
  }

  /// Whether words in small letters stand close on both sides.
  private func sticksTogether(_ offset: Int) -> Bool {
    (-3...3).allSatisfy { step in
      step == 0 || at(offset + step).map { $0.properties.isLowercase } ?? false
    }
  }
}
