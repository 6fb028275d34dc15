/// What stands where something was asked for.
extension ReflectionFinder {
  /// The new words of a paragraph that are taken to come from a change that somebody says was taken
  /// up there.
  ///
  /// - Parameters:
  ///   - change: what was asked for.
  ///   - paragraph: the paragraph of the later version.
  /// - Returns: the words that it shares with what was asked for; where there are none, all that is
  ///   new in it.
  public func spans(of change: ProposedChange, in paragraph: Int) -> [Reflection.Span] {
    guard let text = texts(having: paragraph) else { return [] }
    let asked = weights.weighed(change.words.joined(separator: " "))
    let shared = SharedWords(asked, in: text.changes.flatMap(\.words)).ranges
    let own = text.spans(shared, in: newTexts).filter { $0.paragraph == paragraph }
    return own.isEmpty
      ? text.spans(inserted(in: paragraph), in: newTexts).filter { $0.paragraph == paragraph } : own
  }

  /// What stands now where a change asks for other words.
  ///
  /// - Parameter change: a change of the earlier version.
  /// - Returns: the places of its edits; none where it asks for none, or where its paragraph is gone.
  ///   A place may be empty.
  public func places(of change: ProposedChange) -> [Reflection.Span] {
    guard let paragraph = change.paragraphs.first, let relation = relations[paragraph] else {
      return []
    }
    let edits: [TextEdit]
    switch change {
    case .edit(_, let wanted): edits = wanted
    case .rewrite(_, let words), .alternative(_, let words):
      edits = TextEdit.edits(from: oldTexts[paragraph], to: words)
    default: return []
    }
    guard let place = relation.new.first else { return [] }
    guard let text = changed[place] else {
      return edits.map { Reflection.Span(paragraph: place, range: $0.range) }
    }
    return edits.compactMap { edit in
      text.standing(of: edit, in: paragraph)
    }
  }

  /// Words of the later version with a few words on either side.
  ///
  /// - Parameters:
  ///   - span: the words.
  ///   - context: how many words are shown on either side.
  /// - Returns: the words, with dots where more stands before or after.
  public func excerpt(_ span: Reflection.Span, context: Int = 3) -> String {
    guard newTexts.indices.contains(span.paragraph) else { return "" }
    let scalars = Array(newTexts[span.paragraph].unicodeScalars)
    let range = span.range.clamped(to: 0..<scalars.count)
    func text(_ range: Range<Int>) -> String {
      scalars[range].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    let before = text(0..<range.lowerBound).split(separator: " ", omittingEmptySubsequences: false)
    let after = text(range.upperBound..<scalars.count)
      .split(separator: " ", omittingEmptySubsequences: false)
    // The first piece after the words ends the word they end with.
    let head = before.suffix(context + 1).joined(separator: " ")
    let tail = after.prefix(context + 1).joined(separator: " ")
    return (before.count > context + 1 ? "… " : "") + head + text(range) + tail
      + (after.count > context + 1 ? " …" : "")
  }

  /// The words of the later version that a span names.
  public func words(_ span: Reflection.Span) -> String {
    guard newTexts.indices.contains(span.paragraph) else { return "" }
    let scalars = newTexts[span.paragraph].unicodeScalars
    return scalars.dropFirst(span.range.lowerBound).prefix(span.range.count)
      .reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}

extension ChangedText {
  /// Where the words stand that took the place of those of an edit.
  func standing(of edit: TextEdit, in paragraph: Int) -> Reflection.Span? {
    guard let start = start(of: paragraph) else { return nil }
    let wanted = edit.range.lowerBound + start..<edit.range.upperBound + start
    var (low, high) = (wanted.lowerBound, wanted.upperBound)
    for change in changes {
      let range = change.edit.range
      let growth = change.place.count - range.count
      if range.upperBound <= wanted.lowerBound, range.lowerBound < wanted.lowerBound {
        low += growth
      } else if range.lowerBound <= wanted.lowerBound, wanted.lowerBound < range.upperBound {
        low = change.place.lowerBound
      }
      if range.upperBound <= wanted.upperBound {
        high += growth
      } else if range.lowerBound < wanted.upperBound {
        high = change.place.upperBound
      }
    }
    return local(low..<max(low, high))
  }
}

extension ProposedChange {
  /// The words that it puts in.
  var words: [String] {
    switch self {
    case .edit(_, let edits): edits.map(\.words)
    case .rewrite(_, let words), .alternative(_, let words), .insert(_, let words): [words]
    case .split(_, let texts): texts
    case .merge(_, let words): words.map { [$0] } ?? []
    case .delete, .move, .exchange, .stance: []
    }
  }
}
