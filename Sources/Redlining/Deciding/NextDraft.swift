public import DraftText

/// The text that follows from what was decided on the proposals for a version.
///
/// What was accepted is made. Where accepted changes exclude each other, and for all that was left
/// open, the words stand in square brackets with the names of those who want them, as negotiating
/// texts have it: `within [two / four – Group Y] years`, `[Stresses …; – Group X]`,
/// `[Decides …; – Delegation E delete]`. A bracket is never put into another one where that can be
/// avoided: it takes in the one that it would stand in, or stands around the whole paragraph.
///
/// ```swift
/// let next = NextDraft(base: draft, accepted: [
///   Contribution(proposal: 1, holders: [a], change: .delete(paragraphs: [4]))
/// ])
/// next.draft.paragraphs.count == draft.paragraphs.count - 1
/// ```
///
/// Nothing depends on the order of the changes: those of one proposal come in its own order where
/// they come to one place, and otherwise their words decide.
///
/// Limits: a paragraph that is to move, and may not yet, stays where it is with its own words alone
/// in brackets, and not its items. A split that is open stands as `first part ¶ second part`.
public struct NextDraft: Hashable, Sendable {
  /// How the paragraphs are numbered.
  public enum Numbering: String, Hashable, Sendable, CaseIterable {
    /// Anew, in the way of the base.
    case renumbered
    /// As they were; what comes has the number before it with `bis`, or `alt`.
    case kept
  }

  /// Which contribution something comes from.
  public struct Source: Hashable, Comparable, Sendable {
    /// What ties the changes of one proposal together.
    public var proposal: Int
    /// The place of the change in it.
    public var place: Int

    /// Names a contribution.
    public init(proposal: Int, place: Int) {
      self.proposal = proposal
      self.place = place
    }

    /// By proposal, then by place.
    public static func < (one: Source, other: Source) -> Bool {
      (one.proposal, one.place) < (other.proposal, other.place)
    }
  }

  /// The text.
  public let draft: Draft
  /// For each of its paragraphs the ones of the base that it continues; none for a new one.
  public let basis: [[Int]]
  /// What has to be known about it, in the order of the text where it has a place.
  public let findings: [Finding]
  /// The accepted changes that are made.
  public let made: [Source]
  /// The changes that stand in brackets, open ones and those that exclude each other.
  public let bracketed: [Source]

  /// Makes the next draft.
  ///
  /// - Parameters:
  ///   - base: the text that was decided on.
  ///   - accepted: the changes that were accepted, in any order.
  ///   - open: the changes that stay open, in any order.
  ///   - numbering: how the paragraphs are numbered.
  ///   - isAttributed: whether brackets say whose words they are.
  /// - Complexity: near-linear in the text and the changes, besides the paragraphs for which many
  ///   want different words.
  public init(
    base: Draft,
    accepted: [Contribution],
    open: [Contribution] = [],
    numbering: Numbering = .renumbered,
    isAttributed: Bool = true
  ) {
    var making = NextDraftMaking(base: base, isAttributed: isAttributed)
    making.take(accepted, isAccepted: true)
    making.take(open, isAccepted: false)
    let composed = making.compose()
    let labelled = NextLabels(base: base, numbering).labelling(composed)
    let mentions = ParagraphMentions.moved(in: labelled, from: base)
    draft = labelled.draft
    basis = labelled.basis
    bracketed = making.bracketed.sorted()
    made = Set(accepted.map(\.source)).subtracting(making.bracketed)
      .subtracting(making.unmade.keys).sorted()
    findings =
      making.findings + labelled.findings + mentions.map { .mention($0) }
      + BracketReview.unreadable(in: labelled.draft, from: base)
  }
}

extension Contribution {
  /// Which one it is.
  var source: NextDraft.Source { NextDraft.Source(proposal: proposal, place: place) }
}
