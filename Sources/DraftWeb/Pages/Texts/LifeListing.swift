import DraftText
import Secretariat

/// The page of a paragraph as data: its history, and what stands round that.
struct LifeListing: Encodable {
  /// A paragraph beside it.
  struct Neighbour: Encodable {
    /// How it is pointed at.
    let reference: String
    /// Where its page is.
    let address: String
  }

  /// The negotiation.
  let negotiation: String
  /// How the paragraph was asked for.
  let reference: String
  /// The label of the version that calls it so.
  let version: String
  /// The language that its words are shown in.
  let language: String
  /// Its words, without the items below it.
  let words: String
  /// What has to be said where they are not in the language that was asked for.
  let remark: String?
  /// The paragraph before it.
  let before: Neighbour?
  /// The paragraph after it.
  let after: Neighbour?
  /// What happened, version by version.
  let steps: [HistoryListing.Line]
  /// The origins of its words, where there are several.
  let sources: [ParagraphStatements.Source]
  /// What was said on it; nothing where the reader may not see what is said.
  let statements: [ParagraphStatements.Statement]?

  /// Gathers what the page shows.
  init(_ history: HistoryListing, _ context: ParagraphLife.Context, _ said: ParagraphStatements) {
    negotiation = history.negotiation
    reference = history.reference
    version = history.version
    language = context.language
    words = context.words
    remark = context.remark
    before = context.before.map { Neighbour(reference: context.beforeReference, address: $0) }
    after = context.after.map { Neighbour(reference: context.afterReference, address: $0) }
    steps = history.steps
    sources = said.sources
    statements = said.isShown ? said.statements : nil
  }
}
