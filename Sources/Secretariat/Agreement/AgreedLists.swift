import DraftText
import Negotiation
import Redlining

/// The items that a text has in lists that were agreed without them.
///
/// Who agrees on a paragraph agrees on its list as it stands, unless only the chapeau is named: one
/// item more is another list, though no word of it changes.
///
/// ```
/// 2. Invites managers to place fountains:          agreed with its items
/// (a) Beside every room;
/// (b) Beside the doors;                            comes: it is added to OP2
/// ```
struct AgreedLists {
  /// What came into a list.
  struct Addition {
    /// The paragraph that the list belongs to, by its place in the former text.
    var owner: Int
    /// What came, by its place in the text.
    var item: Int
    /// The agreement that it was not in.
    var standing: StandingAgreement
  }

  /// What came, in the order of the text.
  let additions: [Addition]

  /// Holds a text against the one that it grew out of.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - predecessors: the paragraphs of the former text that its own continue, by the latter.
  ///   - former: the former text.
  ///   - agreed: the agreement on a paragraph of the former text, where it is closed.
  init(
    of draft: Draft,
    continuing predecessors: [Int: Int],
    of former: Draft,
    agreed: (Int) -> StandingAgreement?
  ) {
    let blocks = ParagraphBlocks(draft)
    let formerBlocks = ParagraphBlocks(former)
    additions = draft.paragraphs.indices.compactMap { item in
      guard let owner = blocks.owners[item].flatMap({ predecessors[$0] }),
        former.paragraphs.indices.contains(owner), let standing = agreed(owner),
        standing.passage.reference?.portion != .chapeau
      else { return nil }
      // What belonged to it before may stand elsewhere in it.
      if let before = predecessors[item], formerBlocks.contains(owner, before) { return nil }
      return Addition(owner: owner, item: item, standing: standing)
    }
  }

  /// Looks at what a change would bring into lists of a text.
  init(_ change: ProposedChange, of draft: Draft, agreed: (Int) -> StandingAgreement?) {
    var numbered = draft
    for index in numbered.paragraphs.indices { numbered.paragraphs[index].id = .provisional(index) }
    var changed = numbered
    switch change {
    case .insert, .move: changed = numbered.applying([change]).draft
    default: break
    }
    var predecessors: [Int: Int] = [:]
    for (index, paragraph) in changed.paragraphs.enumerated() {
      if case .provisional(let old) = paragraph.id, draft.paragraphs.indices.contains(old) {
        predecessors[index] = old
      }
    }
    self.init(of: changed, continuing: predecessors, of: draft, agreed: agreed)
  }
}
