import DraftText
import Negotiation
import Redlining

/// Which of the amendments that were open a new version has, and where.
///
/// What was decided goes before what was asked: of what was accepted in part the words are looked
/// for that are taken up in its place, and it is in the version in part at most.
struct FoundAmendments {
  /// One that was found.
  struct Found {
    /// As it is recorded.
    var reflected: ReflectedAmendment
    /// The paragraphs of the new version in which it shows.
    var paragraphs: [Int]
  }

  /// Those that were found, each by its place among the open ones.
  let found: [Int: Found]

  /// Looks for amendments.
  ///
  /// - Parameters:
  ///   - open: the amendments.
  ///   - finder: what finds them in the new version.
  ///   - new: the text of the new version.
  init(_ open: OpenAmendments, with finder: ReflectionFinder, in new: Draft) {
    let count = open.items.count
    let reflections = Dictionary(
      finder.reflections(of: Self.asked(open)).map { ($0.key, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    let brackets = StandingBrackets(new)
    var found: [Int: Found] = [:]
    for (index, item) in open.items.enumerated() {
      if let standing = Self.standing(item, in: brackets, finder) {
        found[index] = standing
        continue
      }
      let parts = item.instead.indices.compactMap { reflections[index + count * ($0 + 1)] }
      guard var one = parts.first ?? reflections[index] else { continue }
      for part in parts.dropFirst() {
        if part.likeness == .near { one.likeness = .near }
        one.spans += part.spans
        one.paragraphs = Set(one.paragraphs + part.paragraphs).sorted()
      }
      if item.outcome == .acceptedInPart, one.extent == .whole { one.extent = .part }
      found[index] = Found(
        reflected: ReflectedAmendment(one, of: item.pointer),
        paragraphs: one.paragraphs
      )
    }
    self.found = found
  }

  /// They as they are looked for: each by its place, and what is taken up instead by places behind.
  private static func asked(_ open: OpenAmendments) -> [AskedChange] {
    let count = open.items.count
    return open.items.enumerated().flatMap { index, item -> [AskedChange] in
      let isAccepted = item.outcome == .accepted || item.outcome == .acceptedInPart
      let holders =
        item.proposal.proposal.visibility == .attributed ? item.proposal.holders : []
      func asked(_ change: ProposedChange, _ key: Int) -> AskedChange {
        AskedChange(key: key, change: change, isAccepted: isAccepted, holders: holders)
      }
      return (item.isMakeable ? [asked(item.change, index)] : [])
        + item.instead.enumerated().map { asked($1, index + count * ($0 + 1)) }
    }
  }

  /// The words in brackets of the new version that stand for an amendment.
  private static func standing(
    _ item: OpenAmendments.Item,
    in brackets: StandingBrackets,
    _ finder: ReflectionFinder
  ) -> Found? {
    guard let origin = item.origin, item.asksForText,
      item.outcome != .notRetained, item.outcome != .acceptedInPart
    else { return nil }
    let place = brackets.place(
      of: origin,
      in: finder.successors(of: item.change.paragraphs),
      quoting: item.quoted,
      reading: item.reading,
      by: item.proposal.holders
    )
    guard let place else { return nil }
    let spans = finder.words(at: place).map { [$0] } ?? []
    return Found(
      reflected: ReflectedAmendment(
        item.pointer,
        .inBrackets,
        .equal,
        spans: spans.map(TextSpan.init)
      ),
      paragraphs: [place.paragraph]
    )
  }
}

extension ReflectedAmendment {
  /// What was found, as it is recorded.
  init(_ reflection: Reflection, of pointer: Amendment.Pointer) {
    let extent: Extent =
      switch reflection.extent {
      case .whole: .whole
      case .part: .part
      case .inBrackets: .inBrackets
      }
    self.init(
      pointer,
      extent,
      reflection.likeness == .equal ? .equal : .near,
      spans: reflection.spans.map(TextSpan.init)
    )
  }
}

extension TextSpan {
  /// Words of a version as they are recorded.
  init(_ span: Reflection.Span) {
    self.init(
      paragraph: span.paragraph,
      start: span.range.lowerBound,
      length: span.range.count
    )
  }
}

extension Reflection.Span {
  /// Recorded words as words of a version.
  init(_ span: TextSpan) { self.init(paragraph: span.paragraph, range: span.range) }
}
