import DraftText
import Negotiation
import Redlining

/// The versions that lead up to one, each with its text, and what carries a change from one to the
/// next.
struct VersionChain {
  /// The versions, the earliest first; the last is the one they lead up to.
  let versions: [Version]
  /// Their texts.
  let drafts: [Draft]
  /// For each version but the last, what carries changes on from it.
  private let carriers: [ChangeCarrier]

  /// Follows a version back to the earliest that is asked for.
  ///
  /// - Parameters:
  ///   - version: the last version.
  ///   - wanted: the numbers of the entries of the versions that changes come from.
  ///   - state: what the record says.
  ///   - texts: the texts of the record.
  /// - Throws: why a text cannot be read.
  init(
    to version: Version,
    from wanted: Set<Int>,
    in state: NegotiationState,
    _ texts: VersionTexts
  ) throws(Problem) {
    // Versions before the first that anything was proposed for need not be read.
    let known = state.versions(leadingTo: version).drop { !wanted.contains($0.number) }
    versions = known.isEmpty ? [version] : Array(known)
    drafts = try texts.drafts(of: versions)
    carriers = zip(drafts, drafts.dropFirst()).map { old, new in
      ChangeCarrier(Comparison(comparing: old, with: new))
    }
  }

  /// The last version.
  var version: Version { versions[versions.count - 1] }
  /// Its text.
  var draft: Draft { drafts[drafts.count - 1] }

  /// The place of a version among them; `nil` if it does not lead up to the last.
  func place(of number: Int) -> Int? { versions.firstIndex { $0.number == number } }

  /// What became of a change of one of the versions in the last one.
  ///
  /// - Parameters:
  ///   - change: the change.
  ///   - place: the place of its version.
  /// - Returns: how it stands to the last version, and the place of the version in which it came
  ///   to stand so.
  func carried(_ change: ProposedChange, from place: Int) -> (change: CarriedChange, since: Int) {
    var carried = CarriedChange(.applies, change, paragraphs: change.paragraphs)
    var since = place
    for step in place..<carriers.count {
      // What reads otherwise can only be followed as far as its paragraphs.
      let next = carried.change ?? .stance(.comment, paragraphs: carried.paragraphs)
      var following = carriers[step].carry(next)
      switch carried.state {
      case .absorbed, .obsolete: return (carried, since)
      case .changedBeneath where following.state == .applies || carried.change == nil:
        if following.state != .obsolete { following.state = .changedBeneath }
        if carried.change == nil { following.change = nil }
      default: break
      }
      if following.state != carried.state { since = step + 1 }
      carried = following
    }
    return (carried, since)
  }
}
