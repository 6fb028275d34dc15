import DraftText

/// The name of a working text at the head of a line: `Zero draft`, `Rev.2 – 14 May`, `Non-paper`.
///
/// A title or heading, or a line without a number, is looked at; `draft resolution` and `draft
/// political declaration` name what the text is, and stay.
struct WorkingTextName {
  /// Which words, as scalar offsets.
  let span: Range<Int>

  /// Finds a name.
  ///
  /// - Returns: `nil` where the line has none.
  init?(in unit: TextUnit) {
    switch unit.role {
    case .title, .heading, .plain: break
    default: return nil
    }
    guard !unit.isQuoted(0) else { return nil }
    let tokens = unit.wordTokens.prefix(6).filter { $0.kind != .mark }
    for start in tokens.indices.prefix(1) {
      for name in Self.names {
        let found = tokens[start...].prefix(name.count)
        guard found.count == name.count, zip(found, name).allSatisfy({ $0.folded == $1 }),
          let first = found.first, let last = found.last
        else { continue }
        // “First draft” stands alone or before a mark; “First drafts of the law” is a heading.
        let next =
          last.range.upperBound < unit.scalars.count ? unit.scalars[last.range.upperBound] : " "
        guard !next.isLetter else { continue }
        span = first.range.lowerBound..<last.range.upperBound
        return
      }
    }
    return nil
  }

  private static let names: [[String]] = [
    ["zero", "draft"], ["zero-draft"], ["pre-zero", "draft"], ["first", "draft"],
    ["second", "draft"], ["third", "draft"], ["revised", "draft"], ["final", "draft"],
    ["revised", "zero", "draft"], ["compilation", "text"], ["compilation"], ["elements", "paper"],
    ["non-paper"], ["chair’s", "text"], ["co-facilitators’", "text"],
    ["co-facilitators’", "draft"],
    ["silence", "procedure"], ["working", "draft"], ["informal", "draft"],
  ]
}
