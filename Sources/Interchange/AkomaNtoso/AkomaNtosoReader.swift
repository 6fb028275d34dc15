public import DraftText
import Markup

/// Reads a draft out of Akoma Ntoso, as the United Nations publishes its resolutions.
///
/// The files that the Secretariat publishes were converted from word processing, and their markup
/// is uneven: the same subparagraph may be a `point` of a `list`, a `paragraph` whose `num` says
/// `(a)`, or a paragraph whose words begin with `(a)`. So the elements say where paragraphs begin
/// and which part they belong to, and labels say what they are. Files that follow the guidelines
/// AKN4UN are read by the same rules.
///
/// What has no place in a draft comes back as a note: the classification, the history of adoption,
/// the record of votes, images, comments, deleted text.
///
/// ```swift
/// let reading = try AkomaNtosoReader().read(bytes)
/// reading.draft.front.symbol  // "A/RES/75/283"
/// ```
public struct AkomaNtosoReader: DraftReader {
  /// The namespace of Akoma Ntoso 3.0; drafts of the standard add a path to it.
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// Makes a reader.
  public init() {}

  /// Reads a draft.
  ///
  /// The table of bracket marks is left empty.
  ///
  /// - Parameter bytes: the whole source.
  /// - Returns: the draft, with notes on everything that is not simply as it was in the source.
  /// - Throws: what makes the source unreadable; doubts are notes and not errors.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    let document: XMLDocument
    do {
      document = try XMLReader().read(bytes)
    } catch {
      throw ReadingError(error)
    }
    let root = document.root
    guard root.name == "akomaNtoso", root.namespace.hasPrefix(Self.namespace) else {
      throw ReadingError(.unknownVocabulary(root: root.name), line: root.line)
    }
    var walk = AkomaNtosoWalk()
    walk.read(document)
    var roles = AkomaNtosoRoles(blocks: walk.blocks)
    roles.assign()
    guard !roles.paragraphs.isEmpty else { throw ReadingError(.noDraft, line: root.line) }
    return Reading(
      draft: Draft(
        language: walk.language ?? .english,
        front: walk.front,
        paragraphs: roles.paragraphs,
        footnotes: walk.inline.footnotes
      ),
      paragraphLines: roles.lines,
      footnoteLines: walk.inline.footnoteLines,
      notes: (walk.notes + walk.inline.notes + roles.notes).sorted {
        ($0.line ?? 0) < ($1.line ?? 0)
      }
    )
  }
}
