import DraftText
public import Negotiation
import RecordStore

/// Searches the texts of a negotiation and what was said on them.
///
/// What a registry may not show is not searched: its order of results and their number tell nothing
/// of it.
public struct SearchRecord: Sendable {
  /// The most that is found of each kind.
  public static let limit = 50

  /// The door to what may be searched.
  public var registry: Registry
  /// Where indexes of texts are kept.
  public var shelf: SearchShelf

  /// Makes the use case.
  ///
  /// - Parameters:
  ///   - registry: the door to what may be searched.
  ///   - shelf: where indexes of texts are kept for the next question.
  public init(registry: Registry, shelf: SearchShelf = SearchShelf()) {
    self.registry = registry
    self.shelf = shelf
  }

  /// What is found.
  ///
  /// - Parameters:
  ///   - words: what is searched for; a word finds those that begin with it, and what stands in
  ///     quotation marks is found as it stands.
  ///   - ledger: the record, as the reader may see it.
  ///   - withStatements: whether what was said at meetings is searched too.
  /// - Returns: the findings; none where there are no words.
  /// - Throws: why the record cannot be read.
  public func findings(
    for words: String,
    in ledger: Ledger,
    withStatements: Bool = true
  ) throws(Problem) -> SearchFindings {
    let words = SearchWords(words)
    guard !words.isEmpty else {
      return SearchFindings(
        typed: words.typed,
        texts: [],
        hasMoreTexts: false,
        statements: [],
        hasMoreStatements: false
      )
    }
    let texts = try texts(words, in: ledger)
    let statements = withStatements ? try statements(words, in: ledger) : []
    return SearchFindings(
      typed: words.typed,
      texts: Array(texts.prefix(Self.limit)),
      hasMoreTexts: texts.count > Self.limit,
      statements: Array(statements.prefix(Self.limit)),
      hasMoreStatements: statements.count > Self.limit
    )
  }

  private func texts(
    _ words: SearchWords,
    in ledger: Ledger
  ) throws(Problem) -> [SearchFindings.Text] {
    let state = ledger.state
    let key = SearchShelf.Key(
      record: registry.path,
      negotiation: ledger.negotiation,
      versions: state.versions.map(\.number),
      manifests: state.versions.flatMap { version in
        [version.circulation.manifest] + version.editions.map(\.manifest)
      }
    )
    let texts = try shelf.texts(key) { () throws(Problem) in try index(state) }
    return try Self.hits(words, in: texts.index).map { hit in
      let line = texts.lines[hit.place]
      return SearchFindings.Text(
        version: line.version,
        since: line.since,
        language: line.language,
        place: line.place,
        name: line.name,
        snippet: Self.pieces(hit)
      )
    }
  }

  private func index(_ state: NegotiationState) throws(Problem) -> SearchShelf.Texts {
    var lines: [SearchShelf.Line] = []
    var words: [String] = []
    var places: [String: Int] = [:]
    for version in state.versions {
      for language in [version.circulation.language] + version.editions.map(\.language) {
        let draft = try registry.draft(of: version, in: language)
        let references = draft.references()
        for (place, paragraph) in draft.paragraphs.enumerated() {
          let name = references[place]?.description ?? paragraph.role.name
          let text = paragraph.words
          if let known = places[text] {
            lines[known].version = version
            lines[known].place = place
            lines[known].name = name
          } else {
            places[text] = lines.count
            words.append(text)
            lines.append(
              SearchShelf.Line(
                version: version,
                since: version,
                language: language,
                place: place,
                name: name
              )
            )
          }
        }
      }
    }
    do { return SearchShelf.Texts(lines: lines, index: try SearchIndex(words)) } catch {
      throw Problem(error)
    }
  }

  private func statements(
    _ words: SearchWords,
    in ledger: Ledger
  ) throws(Problem) -> [SearchFindings.Statement] {
    var said: [(meeting: TrackedConsultation, statement: RecordedStatement)] = []
    for meeting in ledger.state.consultations.inOrderOfTime.reversed() {
      said += meeting.statements.filter(\.holds).map { (meeting, $0) }
    }
    guard !said.isEmpty else { return [] }
    let index: SearchIndex
    do {
      index = try SearchIndex(
        said.map { said in
          let intervention = said.statement.intervention
          return [EventSentence.speaker(intervention), intervention.words, intervention.proposal]
            .compactMap { $0 }.joined(separator: " – ")
        }
      )
    } catch {
      throw Problem(error)
    }
    return try Self.hits(words, in: index).map { hit in
      SearchFindings.Statement(
        meeting: said[hit.place].meeting,
        statement: said[hit.place].statement,
        speaker: EventSentence.speaker(said[hit.place].statement.intervention),
        snippet: Self.pieces(hit)
      )
    }
  }

  private static func hits(
    _ words: SearchWords,
    in index: SearchIndex
  ) throws(Problem) -> [SearchIndex.Hit] {
    do { return try index.hits(for: words, limit: limit + 1) } catch { throw Problem(error) }
  }

  private static func pieces(_ hit: SearchIndex.Hit) -> [SearchFindings.Piece] {
    hit.snippet.map { SearchFindings.Piece(text: $0.text, isMatch: $0.isMatch) }
  }
}
