import DraftText

/// What a later version leaves open in brackets.
extension ReflectionFinder {
  /// The words that stand in brackets for a change; `nil` where none do.
  func bracketed(_ asked: AskedChange) -> Reflection? {
    guard asked.change.asksForNoBrackets, let paragraph = asked.change.paragraphs.first,
      let first = relations[paragraph]?.new.first, let text = changed[first]
    else { return nil }
    let edits: [TextEdit]
    switch asked.change {
    case .edit(_, let wanted): edits = wanted
    case .rewrite(_, let words), .alternative(_, let words):
      edits = TextEdit.edits(from: oldTexts[paragraph], to: words)
    default: return nil
    }
    let old = Array(oldTexts[paragraph].unicodeScalars)
    let spans = edits.compactMap { edit -> Reflection.Span? in
      // “two years” that becomes “four years” puts in “four”, and so the bracket has it.
      let range = edit.range.clamped(to: 0..<old.count)
      guard let edit = TextEdit(range, edit.words).canonical(in: old) else { return nil }
      guard !edit.words.unspaced.isEmpty, let stands = text.standing(of: edit, in: paragraph)
      else { return nil }
      for bracket in brackets[stands.paragraph] ?? []
      where bracket.range.overlaps(stands.range) || bracket.range.contains(stands.range.lowerBound)
      {
        if let range = self.words(edit.words.unspaced, in: bracket, of: stands.paragraph, asked) {
          return Reflection.Span(paragraph: stands.paragraph, range: range)
        }
      }
      return nil
    }
    guard !spans.isEmpty else { return nil }
    return Reflection(
      key: asked.key,
      extent: .inBrackets,
      likeness: .equal,
      paragraphs: Set(spans.map(\.paragraph)).sorted(),
      spans: spans
    )
  }

  /// Where words stand in a bracket: as one of its wordings, or within one that is wanted by those
  /// who want the words.
  private func words(
    _ words: String,
    in bracket: OpenBracket,
    of paragraph: Int,
    _ asked: AskedChange
  ) -> Range<Int>? {
    if let same = bracket.alternatives.first(where: { $0.words == words }) { return same.range }
    let scalars = Array(newTexts[paragraph].unicodeScalars)
    for alternative in bracket.alternatives {
      let isOwn =
        alternative.isNamed
        ? !alternative.parties.isDisjoint(with: asked.holders) : asked.holders.isEmpty
      guard isOwn,
        let range = OpenBracket.first(Array(words.unicodeScalars), in: scalars, alternative.range)
      else { continue }
      return range
    }
    return nil
  }

  /// A finding, as left open where all its words stand in brackets that nobody asked for.
  func leftOpen(_ finding: Finding) -> Finding {
    let spans = finding.reflection.spans
    guard !spans.isEmpty, finding.asked.change.asksForNoBrackets,
      spans.allSatisfy({ span in
        (brackets[span.paragraph] ?? []).contains { bracket in
          bracket.range.lowerBound <= span.range.lowerBound
            && span.range.upperBound <= bracket.range.upperBound
        }
      })
    else { return finding }
    var finding = finding
    finding.reflection.extent = .inBrackets
    return finding
  }

  /// The words in brackets that stand for a change which was left open.
  ///
  /// - Parameter place: where they stand in the later version.
  /// - Returns: the words; `nil` where the bracket has only words that were there before, such as
  ///   those that somebody wants to go.
  public func words(at place: StandingBrackets.Place) -> Reflection.Span? {
    guard place.verb == .propose, newTexts.indices.contains(place.paragraph),
      let bracket = OpenBracket.all(in: newTexts[place.paragraph])
        .first(where: { $0.range == place.range }),
      bracket.alternatives.indices.contains(place.alternative)
    else { return nil }
    return Reflection.Span(
      paragraph: place.paragraph,
      range: bracket.alternatives[place.alternative].range
    )
  }

  /// Whether a paragraph of either version has words in brackets in which nothing is settled.
  ///
  /// - Parameter relation: paragraphs of both versions.
  /// - Returns: whether some do in the earlier version, and in the later one.
  public func isBracketed(_ relation: Relation) -> (before: Bool, after: Bool) {
    (
      relation.old.contains { OpenBracket.all(in: oldTexts[$0]).contains(where: \.isOpen) },
      relation.new.contains { index in
        brackets[index].map { !$0.isEmpty }
          ?? OpenBracket.all(in: newTexts[index]).contains(where: \.isOpen)
      }
    )
  }

  /// The paragraphs of the later version that continue some of the earlier one.
  public func successors(of paragraphs: [Int]) -> [Int] {
    Set(paragraphs.flatMap { relations[$0]?.new ?? [] }).sorted()
  }
}

extension ProposedChange {
  /// Whether its words bring no brackets along.
  fileprivate var asksForNoBrackets: Bool { !words.contains { $0.contains("[") } }
}
