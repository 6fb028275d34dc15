import DraftText
import Negotiation

/// Puts right which paragraphs of a version continue which of its basis.
public struct CorrectMatching: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Records a correction.
  ///
  /// - Parameters:
  ///   - version: the version; nothing for the latest.
  ///   - matches: pairs such as `OP10=OP11`, old and new.
  ///   - unmatches: paragraphs of the version that continue none.
  ///   - gone: what became of paragraphs that nothing continues then, such as `OP8=why`.
  ///   - name: the negotiation.
  /// - Returns: what was recorded, and the matching as it is from now on.
  /// - Throws: that a reference points at nothing, or that nothing would change.
  public func correct(
    _ version: String?,
    matches: [String],
    unmatches: [String],
    gone: [String] = [],
    in name: String
  ) throws(Problem) -> (acknowledgement: Acknowledgement, matching: MatchingListing) {
    var listing: MatchingListing?
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      let version = try VersionReader(registry: registry, ledger: ledger).version(version)
      guard let basis = version.circulation.basis.flatMap({ ledger.state.version($0) }) else {
        throw Problem(.nothingToMatch(version: version.label), in: ledger)
      }
      let old = try registry.draft(of: basis)
      let new = try registry.draft(of: version)
      let typed = try TypedMatches(
        matches,
        unmatches,
        old: ParagraphFinder(old, named: basis.label),
        new: ParagraphFinder(new, named: version.label)
      )
      let before = version.circulation.matching
      let after = before.corrected(unpaired: typed.unpaired, paired: typed.paired)
      guard after != before else {
        throw Problem(
          "The paragraphs of \(version.label) are matched so already",
          hint: "“zerodraft concordance \(name)” shows how they are matched."
        )
      }
      try AgreedTexts.check(
        new,
        after,
        before: before,
        from: basis,
        old,
        called: version.label,
        in: ledger
      )
      let matched = MatchedBasis(version: basis, draft: old, against: new, matching: after)
      listing = MatchingListing(matched)
      // Records are older than the rule that nothing vanishes: only what goes now is asked for.
      let told = Set((version.circulation.departed ?? []).map(\.paragraph))
        .union(before.gone(of: old.paragraphs.count))
      let departures = try ParagraphDepartures(
        after.gone(of: old.paragraphs.count),
        of: old,
        in: new,
        named: basis.label,
        links: [],
        typed: gone,
        besides: told
      )
      if let problem = departures.problem { throw problem }
      let correction = MatchCorrection(
        version: version.number,
        paired: typed.paired,
        unpaired: typed.unpaired,
        departed: departures.departed.isEmpty ? nil : departures.departed
      )
      return [Recording(.rematched(correction))]
    }
    guard let listing else { throw Problem("Nothing was recorded") }
    return (acknowledgement, listing)
  }
}
