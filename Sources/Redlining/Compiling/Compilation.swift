public import DraftText

/// One text with what everybody wants of it, paragraph by paragraph.
///
/// Every proposal is held against the base. Nothing depends on the order in which proposals came,
/// and no proposed word is left out: it stands in a paragraph's ``CompiledParagraph/merge`` and
/// ``CompiledParagraph/layers``, in an addition, or in a remark.
///
/// ```swift
/// let compilation = Compilation(base: draft, [
///   Contribution(proposal: 1, holders: [a], change: .delete(paragraphs: [4]))
/// ])
/// compilation.paragraphs[4].leaving  // [a]
/// ```
public struct Compilation: Hashable, Sendable {
  /// What stands at a place of the compilation.
  public enum Entry: Hashable, Sendable {
    /// A paragraph of the base, by its place in ``Compilation/paragraphs``.
    case paragraph(Int)
    /// A new one, by its place in ``Compilation/additions``.
    case addition(Int)
  }

  /// The text that all proposals are about.
  public let base: Draft
  /// Its paragraphs.
  public let paragraphs: [CompiledParagraph]
  /// The paragraphs that it does not have.
  public let additions: [CompiledAddition]
  /// What is said of the text as a whole.
  public let remarks: [CompilationRemark]
  /// Both in the order in which they are read: alternatives after the paragraph that they stand
  /// for, then what is to come after it.
  public let entries: [Entry]

  /// Compiles proposals.
  ///
  /// - Parameters:
  ///   - base: the text that they are about.
  ///   - contributions: the changes, in any order; paragraphs that the base does not have are
  ///     ignored.
  /// - Complexity: near-linear in the text and the contributions.
  public init(base: Draft, _ contributions: [Contribution]) {
    var making = CompilationMaking(base: base)
    for contribution in contributions { making.add(contribution) }
    self.base = base
    additions = making.additions()
    paragraphs = making.paragraphs(besides: additions)
    remarks = making.remarksOnWhole
    entries = making.entries(with: additions)
  }
}
