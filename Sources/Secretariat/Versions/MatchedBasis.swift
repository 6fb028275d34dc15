public import DraftText
public import Interchange
public import Negotiation
import Redlining

/// The version that another is based on, and which paragraphs continue which.
public struct MatchedBasis: Sendable {
  /// The earlier version.
  public let version: Version
  /// Its text.
  public let draft: Draft
  /// What changed, with the paragraphs paired as they are recorded.
  public let report: ComparisonReport
  /// Which paragraphs continue which.
  public let matching: Matching

  /// Pairs the paragraphs of two drafts, and then as a person says.
  ///
  /// - Parameters:
  ///   - version: the earlier version.
  ///   - draft: its text.
  ///   - new: the later text.
  ///   - matches: pairs such as `OP10=OP11`, old and new.
  ///   - unmatches: paragraphs of the later text that continue none.
  /// - Throws: that a reference points at nothing, with the nearest.
  init(
    version: Version,
    draft: Draft,
    against new: Draft,
    matches: [String],
    unmatches: [String]
  ) throws(Problem) {
    let found = Matching(Comparison(comparing: draft, with: new))
    let typed = try TypedMatches(
      matches,
      unmatches,
      old: ParagraphFinder(draft, named: version.label),
      new: ParagraphFinder(new, named: "the new text")
    )
    self.init(
      version: version,
      draft: draft,
      against: new,
      matching: found.corrected(unpaired: typed.unpaired, paired: typed.paired)
    )
  }

  /// Takes a matching as it is.
  init(version: Version, draft: Draft, against new: Draft, matching: Matching) {
    self.version = version
    self.draft = draft
    self.matching = matching
    // The report shows the paragraphs paired as recorded, not as a comparison would find them.
    var named = new
    let predecessors = matching.predecessors(count: new.paragraphs.count)
    for index in named.paragraphs.indices {
      named.paragraphs[index].id =
        predecessors[index].map { draft.paragraphs[$0].id }
        ?? .recorded(entry: Int.max, ordinal: index)
    }
    report = ComparisonReport(
      Comparison(comparing: draft, with: named),
      old: ComparedVersion(name: version.label, reading: Reading(draft: draft)),
      new: ComparedVersion(name: "the new text", reading: Reading(draft: named))
    )
  }
}
