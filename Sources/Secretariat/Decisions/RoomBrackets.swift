import DraftText
import Negotiation
import Redlining

/// Puts the brackets that were opened and lifted in the room into the text that follows.
///
/// The room spoke of the words of the version on the table; these are followed through what was
/// decided, as amendments are from version to version.
struct RoomBrackets {
  /// The text with the brackets.
  let draft: Draft
  /// What could not be done, in lines for people.
  let left: [String]

  /// Sets and takes away brackets.
  ///
  /// - Parameters:
  ///   - operations: what the room did to the version.
  ///   - base: the text of the version.
  ///   - next: the text that follows from what was decided.
  ///   - isAttributed: whether brackets say whose they are.
  init(_ operations: [BracketOperation], of base: Draft, in next: Draft, isAttributed: Bool) {
    guard !operations.isEmpty else {
      (draft, left) = (next, [])
      return
    }
    let names = ProposalBase(base, label: "")
    let carrier = ChangeCarrier(Comparison(comparing: base, with: next))
    var left: [String] = []
    var changes: [ProposedChange] = []
    for operation in operations {
      let start = operation.words.start
      let end = start + operation.words.quoted.unicodeScalars.count
      let edits: [TextEdit]
      if let kept = operation.kept {
        edits = [TextEdit(start..<end, kept)]
      } else {
        let holders = isAttributed ? operation.holders.map(\.name).joined(separator: "; ") : ""
        let closing = holders.isEmpty ? "]" : " – \(holders)]"
        edits = [TextEdit(start..<start, "["), TextEdit(end..<end, closing)]
      }
      let carried = carrier.carry(.edit(paragraph: operation.paragraph, edits: edits))
      switch (carried.state, carried.change) {
      case (.applies, .some(let change)): changes.append(change)
      // The text reads as the room wants it already.
      case (.absorbed, _): continue
      default:
        left.append(
          "To check: the brackets \(operation.kept == nil ? "opened" : "lifted") in"
            + " \(names.name(of: operation.paragraph)) (#\(operation.number)), whose words read"
            + " otherwise now."
        )
      }
    }
    let applied = next.applying(changes)
    let following = ProposalBase(next, label: "")
    for index in applied.left {
      left.append(
        "To check: brackets that overlap in \(following.names(of: changes[index].paragraphs))."
      )
    }
    (draft, self.left) = (applied.draft, left)
  }

  /// The brackets opened in the room that a version which follows neither shows nor lifts.
  ///
  /// - Parameters:
  ///   - draft: the text of that version.
  ///   - basis: the version on which they were opened.
  ///   - state: what the record says.
  /// - Returns: lines for people; words that the text no longer has are not among them.
  static func notShown(
    in draft: Draft,
    since basis: MatchedBasis,
    of state: NegotiationState
  ) -> [String] {
    var draft = draft
    try? draft.markBrackets()
    let references = draft.references()
    var successors: [Int: Int] = [:]
    for pair in basis.matching.continued { successors[pair.old] = pair.new }
    return state.agreements.bracketing(in: basis.version, of: state).compactMap { operation in
      guard operation.kept == nil, let place = successors[operation.paragraph] else { return nil }
      let finder = BracketFinder(place, of: draft)
      let places = finder.places(of: operation.words.quoted)
      let isShown = places.contains { words in
        finder.brackets.contains { $0.range.clamped(to: words) == words }
      }
      guard !places.isEmpty, !isShown else { return nil }
      return "the brackets around “\(operation.words.quoted)” in "
        + "\(references[place]?.description ?? "a paragraph") (#\(operation.number)) are neither "
        + "shown nor lifted"
    }
  }
}
