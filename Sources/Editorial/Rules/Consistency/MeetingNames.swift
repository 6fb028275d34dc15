import DraftText

/// A high-level meeting that goes by another name than in the title of the text.
///
/// Where the title names a meeting “on the appraisal of” something, the same meeting is not “on the
/// progress achieved in the implementation of” it. Preambles are left alone: they tell in whose
/// words an earlier resolution called for it.
enum MeetingNames {
  /// Where the meeting goes by another name; letters are looked at too.
  static func remarks(on text: CheckedText) -> [Remark] {
    guard let title = text.paragraphs.first(where: { $0.role == .title }),
      let due = names(in: title).first
    else { return [] }
    let units = text.paragraphs.filter { $0.role != .title && $0.role != .preambular }
    return (units + text.letterLines).flatMap { unit in
      names(in: unit).compactMap { name in
        guard name.words.first != due.words.first, !unit.isQuoted(name.span.lowerBound),
          Set(name.words).intersection(due.words).count * 3 >= due.words.count,
          Set(name.words).intersection(due.words).count >= 3
        else { return nil }
        return unit.remark(
          name.span,
          "The title of the text gives another name to this meeting.",
          atMost: .information
        )
      }
    }
  }

  /// What comes behind “high-level meeting of the General Assembly on”, as far as the name goes.
  private static func names(in unit: TextUnit) -> [(span: Range<Int>, words: [String])] {
    let tokens = unit.tokens.filter { $0.kind != .anchor }
    return tokens.indices.compactMap { place in
      guard tokens[place].folded == "high-level", place > 0 || unit.role == .title else {
        return nil
      }
      var next = place + 1
      if next < tokens.count, tokens[next].folded == "plenary" { next += 1 }
      guard next < tokens.count, tokens[next].folded == "meeting" else { return nil }
      next += 1
      let organ = ["of", "the", "general", "assembly"]
      if tokens[next...].prefix(4).map(\.folded) == organ { next += 4 }
      guard next < tokens.count, ["on", "to"].contains(tokens[next].folded) else { return nil }
      let name = tokens[(next + 1)...].prefix(24).prefix { !isEnd($0) }
      let words = name.map(\.folded).filter { !small.contains($0) }
      guard words.count >= 3, let last = name.last else { return nil }
      return (tokens[place].range.lowerBound..<last.range.upperBound, words)
    }
  }

  private static func isEnd(_ token: Token) -> Bool {
    token.kind == .mark
      || ["will", "shall", "scheduled", "regarding", "be", "is", "at", "as"].contains(token.folded)
  }

  private static let small: Set<String> = ["the", "of", "in", "and", "a", "an", "for", "its", "to"]
}
