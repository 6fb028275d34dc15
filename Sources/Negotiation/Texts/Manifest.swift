public import DraftText

/// The order of a version's paragraphs, each a reference to its text, and all that is not text.
public struct Manifest: Hashable, Sendable {
  /// One paragraph of the version.
  public struct Line: Hashable, Sendable {
    /// What the paragraph is for.
    public var role: Role
    /// The number as printed.
    public var label: Label?
    /// The address of its words.
    public var text: Digest
    /// The footnotes it calls, in order, as indices of ``Manifest/notes``.
    public var calls: [Int]
  }

  /// One footnote of the version.
  public struct NoteLine: Hashable, Sendable {
    /// The indicator as printed.
    public var label: String
    /// The address of its words.
    public var text: Digest
    /// The footnotes it calls itself.
    public var calls: [Int]
  }

  /// The language.
  public var language: Language
  /// What masthead and cover letters said.
  public var front: FrontMatter
  /// The paragraphs, in order.
  public var lines: [Line]
  /// The footnotes, in order.
  public var notes: [NoteLine]
}

extension Manifest {
  /// The addresses of all texts, each once.
  public var texts: Set<Digest> { Set(lines.map(\.text)).union(notes.map(\.text)) }

  /// Takes a draft apart into a manifest and the texts it points at.
  ///
  /// - Returns: the manifest, and each text once, by the order of the draft.
  public static func taking(
    _ draft: Draft,
    hashing: Hashing
  ) -> (manifest: Manifest, texts: [Content]) {
    var texts: [Content] = []
    var seen: Set<Digest> = []
    let places = Dictionary(
      draft.footnotes.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    func store(_ runs: [Run]) -> (Digest, [Int]) {
      // A call of a note that does not exist says nothing; the readers never make one.
      let runs = runs.filter { run in
        guard case .footnote(let id) = run else { return true }
        return places[id] != nil
      }
      let text = Content(.text, bytes: StoredText(runs).value.bytes, hashing: hashing)
      if seen.insert(text.digest).inserted { texts.append(text) }
      let calls = runs.compactMap { run in
        if case .footnote(let id) = run { places[id] } else { nil }
      }
      return (text.digest, calls)
    }
    let lines = draft.paragraphs.map { paragraph in
      let (text, calls) = store(paragraph.runs)
      return Line(role: paragraph.role, label: paragraph.label, text: text, calls: calls)
    }
    let notes = draft.footnotes.map { note in
      let (text, calls) = store(note.runs)
      return NoteLine(label: note.label, text: text, calls: calls)
    }
    let manifest = Manifest(
      language: draft.language,
      front: draft.front,
      lines: lines,
      notes: notes
    )
    return (manifest, texts)
  }

  /// Puts the draft together again.
  ///
  /// - Parameters:
  ///   - identities: the identity of each paragraph.
  ///   - texts: the texts by their addresses.
  /// - Returns: the draft without bracket marks; nothing if a text or an identity is missing or
  ///   does not fit.
  public func draft(identities: [ParagraphID], texts: [Digest: StoredText]) -> Draft? {
    guard identities.count == lines.count else { return nil }
    let ids = notes.indices.map { FootnoteID.provisional($0) }
    func runs(_ text: Digest, _ calls: [Int]) -> [Run]? {
      guard calls.allSatisfy(ids.indices.contains) else { return nil }
      return texts[text]?.runs(calling: calls.map { ids[$0] })
    }
    var draft = Draft(language: language, front: front)
    for (line, identity) in zip(lines, identities) {
      guard let runs = runs(line.text, line.calls) else { return nil }
      draft.paragraphs.append(
        Paragraph(id: identity, role: line.role, label: line.label, runs: runs)
      )
    }
    for (note, id) in zip(notes, ids) {
      guard let runs = runs(note.text, note.calls) else { return nil }
      draft.footnotes.append(Footnote(id: id, label: note.label, runs: runs))
    }
    return draft
  }
}
