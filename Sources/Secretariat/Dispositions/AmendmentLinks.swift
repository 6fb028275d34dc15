import DraftText
public import Negotiation
import Redlining

/// Which amendments a new version took up, as it is shown before it is recorded.
public struct AmendmentLinks: Sendable {
  /// One amendment that was taken up.
  public struct Link: Sendable {
    /// What will be recorded.
    public var reflected: ReflectedAmendment
    /// The line that shows it.
    public var line: String
    /// What it wants of the basis.
    var change: ProposedChange
    /// Whether it accounts for what the text does not have any more: it was taken up, nobody decided
    /// that it is not, and everybody may know that it was asked for.
    var isReason: Bool
  }

  /// The amendments that were taken up, in the order in which they were recorded.
  public let links: [Link]
  /// What does not go together with what was decided.
  public let warnings: [String]
  /// How many amendments were open.
  public let openCount: Int

  /// Looks for amendments in a new version, and then takes what a person says.
  ///
  /// - Parameters:
  ///   - open: the amendments that were open on the basis.
  ///   - comparison: of the basis with the new version.
  ///   - typedLinks: such as `#28.1=OP4`; `#28.1=OP4 in part`.
  ///   - unlinks: amendments that were not taken up, such as `#28.1`.
  /// - Throws: that an amendment or a paragraph is not known, or that one amendment was taken up and
  ///   was not.
  init(
    _ open: OpenAmendments,
    in comparison: Comparison,
    links typedLinks: [String] = [],
    unlinks: [String] = []
  ) throws(Problem) {
    let finder = ReflectionFinder(comparison)
    let names = ParagraphNames(comparison.new, named: "the new text")
    var found: [Int: ReflectedAmendment] = [:]
    var places: [Int: [Int]] = [:]
    for (index, one) in FoundAmendments(open, with: finder, in: comparison.new).found {
      found[index] = one.reflected
      places[index] = one.paragraphs
    }
    var unlinked: Set<Int> = []
    for typed in unlinks {
      let indices = try open.indices(of: typed)
      guard indices.contains(where: { found[$0] != nil }) else {
        throw Problem("\(typed) is linked to nothing in the text", hint: "Leave out --unlink.")
      }
      for index in indices { found[index] = nil }
      unlinked.formUnion(indices)
    }
    for typed in typedLinks {
      let (named, paragraphs, extent) = try Self.read(typed, open, names)
      if let both = named.first(where: unlinked.contains) {
        throw Problem(
          "\(open.items[both].pointer.name) is in --link and in --unlink",
          hint:
            "--link alone says where it was taken up, whatever was found; --unlink that it was not."
        )
      }
      // Who asks for the same gets the same answer.
      let same = open.equals(of: named).filter { found[$0] == nil && !unlinked.contains($0) }
      for index in named + same {
        let change = open.items[index].change
        found[index] = ReflectedAmendment(
          open.items[index].pointer,
          extent,
          .stated,
          spans: paragraphs.flatMap { finder.spans(of: change, in: $0) }.map(TextSpan.init)
        )
        places[index] = paragraphs
      }
    }
    self.links = found.keys.sorted().compactMap { index in
      guard let reflected = found[index] else { return nil }
      let item = open.items[index]
      let holders = item.proposal.holders.map(\.name).joined(separator: ", ")
      let words = reflected.spans.map { finder.words(Reflection.Span($0)) }
      return Link(
        reflected: reflected,
        line: "\(item.pointer.name) \(holders.isEmpty ? "a delegation" : holders): "
          + Self.shortened(open.sentence(item), to: 90) + " → "
          + Self.where(reflected, names.list(places[index] ?? []), words),
        change: item.change,
        isReason: item.outcome != .notRetained && reflected.extent != .inBrackets
          && item.proposal.proposal.visibility == .attributed
      )
    }
    warnings = open.items.enumerated().compactMap { index, item in
      Self.warning(item, found[index], names.list(places[index] ?? []))
    }
    openCount = open.items.count
  }

  /// What will be recorded; nothing where there was nothing to look for.
  var reflected: [ReflectedAmendment]? { openCount > 0 ? links.map(\.reflected) : nil }

  private static func read(
    _ typed: String,
    _ open: OpenAmendments,
    _ names: ParagraphNames
  ) throws(Problem) -> ([Int], [Int], ReflectedAmendment.Extent) {
    let sides = typed.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2 else {
      throw Problem(
        "“\(typed)” links nothing",
        hint: "Write --link \"#28.1=OP4\", or --link \"#28.1=OP4 in part\"."
      )
    }
    var place = ParagraphNames.trimmed(sides[1])
    var extent = ReflectedAmendment.Extent.whole
    if place.hasSuffix(" in part") {
      extent = .part
      place = String(place.dropLast(" in part".count))
      if place.hasSuffix(",") { place.removeLast() }
    }
    return (
      try open.indices(of: ParagraphNames.trimmed(sides[0])), try names.indices(of: place), extent
    )
  }

  /// Where it is and how.
  private static func `where`(
    _ reflected: ReflectedAmendment,
    _ place: String,
    _ words: [String]
  ) -> String {
    let how =
      switch (reflected.likeness, reflected.extent) {
      case (.stated, .whole): "as stated"
      case (.stated, .part): "in part, as stated"
      case (.equal, .whole): "as asked"
      case (.equal, .part), (.near, .part): "in part"
      case (.near, .whole): "nearly"
      case (_, .inBrackets): "in brackets"
      }
    let shown = reflected.likeness != .equal || reflected.extent == .part
    let quoted =
      shown && !words.isEmpty ? ": “\(shortened(words.joined(separator: " … "), to: 70))”" : ""
    return (place.isEmpty ? "gone" : place) + ", " + how + quoted
  }

  static func shortened(_ text: String, to count: Int) -> String {
    guard text.count > count else { return text }
    let cut = text.prefix(count)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …" + (text.hasSuffix("”") ? "”" : "")
  }

  /// What does not go together with what was decided.
  private static func warning(
    _ item: OpenAmendments.Item,
    _ found: ReflectedAmendment?,
    _ place: String
  ) -> String? {
    let name = item.pointer.name
    // A side, a reservation or a question has no words that could be found.
    guard item.asksForText else { return nil }
    switch (item.outcome, found) {
    case (.accepted, nil):
      return "\(name) was accepted, and is not found in the text; --link \"\(name)=PARAGRAPH\" says"
        + " where it is"
    case (.acceptedInPart, nil):
      return "\(name) was accepted in part, and nothing of it is found in the text; --link"
        + " \"\(name)=PARAGRAPH in part\" says where it is"
    case (.accepted, .some(let found)), (.acceptedInPart, .some(let found)):
      switch found.extent {
      case .inBrackets:
        return "\(name) was \(item.outcome?.rawValue ?? ""), and stands in brackets: it stays open"
      case .part where item.outcome == .accepted:
        return "\(name) was accepted, and is found in part only"
      default: return nil
      }
    case (.notRetained, .some(let found)) where found.extent == .inBrackets:
      return "\(name) was not retained, and stands in brackets"
        + (place.isEmpty ? "" : " (\(place))")
    case (.notRetained, .some):
      return "\(name) was not retained, and is found in the text"
        + (place.isEmpty ? "" : " (\(place))") + "; --unlink \"\(name)\" if it is something else"
    default: return nil
    }
  }
}

extension OpenAmendments {
  /// The other amendments that ask for the same as some.
  func equals(of indices: [Int]) -> [Int] {
    let wanted = Set(
      indices.filter { items[$0].isMakeable && items[$0].asksForText }
        .map { items[$0].change.canonical(in: draft) }
    )
    guard !wanted.isEmpty else { return [] }
    return items.indices.filter { index in
      !indices.contains(index) && items[index].isMakeable
        && wanted.contains(items[index].change.canonical(in: draft))
    }
  }

  /// The amendments that somebody means: `#28.1`, or all of `#28`.
  ///
  /// - Throws: that none of them is open.
  func indices(of typed: String) throws(Problem) -> [Int] {
    let pointer = try Amendment.Pointer(typed: typed)
    let indices = items.indices.filter { index in
      items[index].pointer.proposal == pointer.proposal
        && (pointer.place == nil || items[index].pointer.place == pointer.place)
    }
    guard !indices.isEmpty else {
      if ledger.state.proposals[pointer.proposal] == nil {
        throw Problem(.proposal(.unknown(pointer.proposal)), in: ledger)
      }
      throw Problem(
        "\(pointer.name) is not open on \(version.label)",
        hint:
          "“zerodraft proposals \(ledger.negotiation) --proposal \"#\(pointer.proposal)\"” shows it."
      )
    }
    return indices
  }
}
