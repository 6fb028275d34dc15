import DraftText
import Negotiation

/// The text that is issued, with what the record knows of it.
struct IssueMatter {
  /// A text with what it is called.
  struct Text {
    var name: String
    var draft: Draft
  }

  /// What is printed.
  var text: Text
  /// What its changes are tracked against; nothing where none are asked for.
  var base: Text?
  /// The submitted document; nothing where none is recorded, or the text is a file.
  var document: TrackedDocument?
  /// The record; nothing for a file.
  var ledger: Ledger?
  /// The parties that can be named.
  var directory: PartyDirectory
  /// How far the paragraphs are agreed; nothing for a file.
  var statuses: StatusTable?
  /// Whether the text is an edition in another language than that of its version.
  var isEdition = false
  /// What somebody had better know of the text.
  var notes: [String] = []

  /// What was said when the negotiation was opened.
  var opening: Opening? { ledger?.state.opening }
  /// What the text says of itself.
  var front: FrontMatter { text.draft.front }
}
