import DraftText
import Negotiation
import Secretariat

/// A paragraph in the language that a reader asks for, as far as it is there in it.
struct ParagraphEdition {
  /// The text in that language, or in the version's own.
  let draft: Draft
  /// The place of the paragraph in it.
  let place: Int
  /// What has to be said where it is not in the language that was asked for.
  let remark: String?
  /// The language that was asked for; nothing for the version's own.
  let choice: EditionChoice

  /// Finds the edition of a paragraph.
  ///
  /// - Parameters:
  ///   - query: what stands after the question mark.
  ///   - place: the place of the paragraph in the version's own language.
  ///   - draft: the version in its own language.
  ///   - version: the version.
  ///   - registry: the door to the record.
  /// - Throws: ``AnswerFault/notUnderstood(_:hint:)`` for what is no language, or why the record
  ///   cannot be read.
  init(
    _ query: Query,
    place: Int,
    in draft: Draft,
    of version: Version,
    _ registry: Registry
  ) throws {
    let own = version.circulation.language
    var edition = (draft: draft, place: place)
    var remark: String?
    var choice = EditionChoice()
    if let typed = query["language"] {
      guard let language = Language(rawValue: typed) else {
        let all = version.languages.map { "\($0.englishName) (\($0.rawValue))" }
        throw AnswerFault.notUnderstood(
          "“\(typed.prefix(40))” is no language of the United Nations",
          hint: "The text is there in \(all.joined(separator: ", "))."
        )
      }
      if language != own { choice = EditionChoice(language: language) }
      if language != own, version.languages.contains(language) {
        let other = try registry.draft(of: version, in: language)
        let identity = draft.paragraphs[place].id
        if let found = other.paragraphs.firstIndex(where: { $0.id == identity }) {
          edition = (other, found)
        } else {
          remark =
            "The \(language.englishName) text has no paragraph of this number; this is the "
            + "\(own.englishName) one."
        }
      } else if language != own {
        remark =
          "\(version.label) is not there in \(language.englishName); this is the "
          + "\(own.englishName) text."
      }
    }
    self.draft = edition.draft
    self.place = edition.place
    self.remark = remark
    self.choice = choice
  }
}
