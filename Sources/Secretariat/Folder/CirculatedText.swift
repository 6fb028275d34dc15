import DraftText
import Negotiation
import Redlining

/// A version that is known from its file alone, on its way into a record.
struct CirculatedText {
  /// The file's name.
  let file: FolderFile
  /// The informal name: what the text calls itself, else what its file is called.
  let label: String
  private let path: String
  private let draft: Draft
  /// The number of the entry that will circulate it.
  private let number: Int

  /// Takes a text.
  ///
  /// - Throws: that it has nothing that could be circulated.
  init(_ draft: Draft, file: FolderFile, path: String, number: Int) throws(Problem) {
    guard !draft.paragraphs.isEmpty else {
      throw Problem(
        "\(path): there is no paragraph in it",
        hint: "“zerodraft read \(path)” shows how it is understood."
      )
    }
    self.draft = draft
    self.file = file
    self.path = path
    self.number = number
    label = draft.front.version ?? file.label
  }

  /// The event that circulates the text, matched with the version before it.
  func recording(after last: CirculatedText?) throws(Problem) -> Recording {
    let (list, texts) = try contents(of: draft)
    let front = draft.front
    var circulation = Circulation(
      label: label,
      kind: VersionKind(guessedFrom: label, symbol: front.symbol),
      symbol: front.symbol,
      dates: VersionDates(
        letter: front.letters.lazy.compactMap(\.date).first,
        distributed: front.distributed,
        adopted: front.adopted
      ),
      language: draft.language,
      manifest: list.digest,
      paragraphs: draft.paragraphs.count
    )
    if let last {
      circulation.basis = last.number
      circulation.matching = Matching(Comparison(comparing: last.draft, with: draft))
      // Files without a record do not say why something is gone, and nobody is there to ask.
      let gone = circulation.matching.gone(of: last.draft.paragraphs.count)
      circulation.departed =
        gone.isEmpty
        ? nil : gone.map { Departure(paragraph: $0, reason: "the files do not say why") }
    }
    return Recording(.circulated(circulation), contents: [list] + texts)
  }

  /// The event that adds a language edition, its paragraphs matched by what they are called.
  func edition(_ translated: Draft, in language: Language) throws(Problem) -> Recording {
    let (list, texts) = try contents(of: translated)
    let edition = LanguageEdition(
      version: number,
      language: language,
      manifest: list.digest,
      paragraphs: translated.paragraphs.count,
      matching: Matching(languages: draft, translated)
    )
    return Recording(.translated(edition), contents: [list] + texts)
  }

  private func contents(of draft: Draft) throws(Problem) -> (Content, [Content]) {
    let (manifest, texts) = Manifest.taking(draft, hashing: RecordHash.sha256)
    do { return (try manifest.content(hashing: RecordHash.sha256), texts) } catch {
      throw Problem("\(path): cannot be recorded: \(error)")
    }
  }
}
