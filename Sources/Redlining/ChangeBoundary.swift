/// What a token is at the edge of a change.
enum ChangeBoundary: UInt8 {
  /// A comma, which opens a clause.
  case clause
  /// A full stop, a semicolon or a colon, which ends a sentence or a part of one.
  case sentence
  /// An opening bracket or quotation mark.
  case opening
  /// A closing bracket or quotation mark.
  case closing
  /// Anything else.
  case other

  /// The score of a change that covers whole sentences, the best there is.
  static let wholeSentence = 10

  /// The score of a change that cuts a citation, a date or a number apart.
  static let worst = -1

  /// What a token is, by its spelling.
  init(_ token: String) {
    switch token {
    case ",", "،", "，", "、": self = .clause
    case ".", ";", ":", "。", "；", "：", "؛", "!", "?", "？", "؟": self = .sentence
    case "(", "[", "{", "“", "«", "（", "【", "「": self = .opening
    case ")", "]", "}", "”", "»", "）", "】", "」": self = .closing
    default: self = .other
    }
  }

  /// How well a change reads, by what stands at its edges.
  ///
  /// Whole sentences are best, then what is bracketed, then a clause that begins with its comma.
  ///
  /// - Parameters:
  ///   - before: what stands before the change; `nil` at the beginning of the text.
  ///   - first: the first token of the change.
  ///   - last: its last token.
  ///   - isAtEnd: whether nothing follows.
  /// - Returns: a score, only to be compared with others.
  static func score(
    before: ChangeBoundary?,
    first: ChangeBoundary,
    last: ChangeBoundary,
    isAtEnd: Bool
  ) -> Int {
    if before == nil || before == .sentence, last == .sentence || isAtEnd {
      return wholeSentence
    }
    if first == .opening, last == .closing { return 8 }
    if first == .clause, last != .clause { return 6 }
    if last == .sentence { return 3 }
    if last == .clause, first != .clause { return 2 }
    return first == .opening || last == .closing ? 0 : 1
  }
}
