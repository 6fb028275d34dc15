import DraftText
import Negotiation

/// A version on the table, with all that is needed to say what was agreed on it.
struct AgreementRoom {
  /// Brackets that stand in a paragraph.
  struct StandingBrackets {
    /// The entry that opened them; nothing where they are the text's own.
    var number: Int?
    /// The words, of the text's own brackets with the signs.
    var words: QuotedSpan
    /// What stays where they are lifted; nothing where they hold alternatives.
    var kept: String?
  }

  /// The negotiation.
  let name: String
  /// What the record says.
  let ledger: Ledger
  /// The version.
  let version: Version
  /// Its text.
  let draft: Draft
  private let registry: Registry
  private let reader: VersionReader
  private let references: [Reference?]
  private let blocks: ParagraphBlocks

  /// Puts a version on the table.
  ///
  /// - Throws: that there is none of that name.
  init(_ registry: Registry, _ name: String, _ version: String?) throws(Problem) {
    try registry.requireWhole("records")
    self.registry = registry
    self.name = name
    ledger = try registry.ledger(name)
    reader = VersionReader(registry: registry, ledger: ledger)
    self.version = try reader.version(version)
    draft = try registry.draft(of: self.version)
    references = draft.references()
    blocks = ParagraphBlocks(draft)
  }

  /// What is known of the paragraphs.
  var facts: VersionFacts { VersionFacts(draft, of: version, in: ledger.state) }

  /// Whether all paragraphs are meant.
  static func isAll(_ typed: String) -> Bool { typed.lowercased() == "all" }

  /// The paragraphs that somebody names, each with its items unless only its chapeau is meant.
  ///
  /// - Throws: that it points at nothing, with the nearest.
  func passages(_ typed: String, withItems: Bool = true) throws(Problem) -> [Passage] {
    var places: [Int] = []
    // Where the chapeau alone is meant, it goes by that name.
    var chapeaux: [Int: Reference] = [:]
    var whole: Set<Int> = []
    if Self.isAll(typed) {
      places = draft.paragraphs.indices.filter {
        draft.paragraphs[$0].role.isAgreedOn && references[$0] != nil
      }
    } else {
      for passage in try reader.passages(typed, of: version) {
        guard let place = place(of: passage) else { continue }
        let isWhole = withItems && passage.reference?.portion == nil
        if passage.reference?.portion == .chapeau { chapeaux[place] = passage.reference }
        if isWhole { whole.insert(place) }
        places += isWhole ? Array(place...blocks.ends[place]) : [place]
      }
    }
    var seen: Set<Int> = []
    return places.filter { seen.insert($0).inserted }.map { place in
      Passage(
        version: version.number,
        paragraph: version.identities[place],
        reference: whole.contains(place) ? references[place] : chapeaux[place] ?? references[place]
      )
    }
  }

  /// The paragraphs that are named in several lists, each once.
  func passages(_ lists: [String]) throws(Problem) -> [Passage] {
    var passages: [Passage] = []
    for typed in lists {
      passages += try self.passages(typed).filter { !passages.contains($0) }
    }
    return passages
  }

  /// The one paragraph that somebody names.
  func passage(_ typed: String) throws(Problem) -> Passage {
    let passages = try reader.passages(typed, of: version)
    guard let only = passages.first, passages.count == 1, let place = place(of: only) else {
      throw Problem(
        "“\(typed)” names \(passages.count) paragraphs",
        hint: "Brackets are opened and lifted paragraph by paragraph."
      )
    }
    return Passage(
      version: version.number,
      paragraph: only.paragraph,
      reference: references[place] ?? only.reference
    )
  }

  /// The place of a paragraph in the version.
  func place(of passage: Passage) -> Int? {
    passage.paragraph.flatMap { version.identities.firstIndex(of: $0) }
  }

  /// The words and brackets of a paragraph.
  func finder(_ passage: Passage) throws(Problem) -> BracketFinder {
    guard let place = place(of: passage) else {
      throw Problem(.agreement(.wordsOfNoParagraph), in: ledger)
    }
    return BracketFinder(place, of: draft)
  }

  /// Where some words stand in a paragraph.
  ///
  /// - Throws: that it does not have them, with what it reads; or has them more than once.
  func span(of words: String, in passage: Passage) throws(Problem) -> QuotedSpan {
    let finder = try finder(passage)
    let places = finder.places(of: words)
    let name = passage.reference?.description ?? "the paragraph"
    guard let place = places.first else {
      throw Problem(
        "\(name) of \(version.label) does not read “\(words)”",
        hint: "It reads: “\(finder.text)”"
      )
    }
    guard places.count == 1 else {
      throw Problem(
        "“\(words)” stands \(places.count) times in \(name) of \(version.label)",
        hint: "Quote more of it, so that it stands there once: “\(finder.text)”"
      )
    }
    return QuotedSpan(start: place.lowerBound, quoted: finder.words(at: place))
  }

  /// Refuses to agree on words that a later version no longer has.
  func requireSameWords(_ paragraphs: [AgreedParagraph]) throws(Problem) {
    guard let last = ledger.state.versions.last, last.number != version.number,
      ledger.state.lineage(of: last).contains(version.number)
    else { return }
    let later = VersionFacts(try registry.draft(of: last), of: last, in: ledger.state)
    for agreed in paragraphs {
      guard let place = last.identities.firstIndex(where: { $0 == agreed.passage.paragraph }),
        later.facts[place].words == agreed.words
      else {
        let name = agreed.passage.reference?.description ?? "The paragraph"
        throw Problem(
          "\(name) of \(version.label) does not stand so in \(last.label) any more",
          hint: "Record what is agreed on the words of \(last.label)."
        )
      }
    }
  }

  /// The brackets that stand in a paragraph: those that the room opened, and those of the text.
  func brackets(of passage: Passage, _ finder: BracketFinder) -> [StandingBrackets] {
    let state = ledger.state
    let place = place(of: passage)
    let done = state.agreements.bracketing(in: version, of: state).filter { $0.paragraph == place }
    let opened = done.filter { $0.kept == nil }.map { operation in
      StandingBrackets(
        number: operation.number,
        words: operation.words,
        kept: operation.words.quoted
      )
    }
    let own = finder.brackets.filter { bracket in
      !bracket.isNote && !done.contains { $0.kept != nil && $0.words.range == bracket.range }
    }
    return opened
      + own.map { bracket in
        StandingBrackets(
          words: QuotedSpan(
            start: bracket.range.lowerBound,
            quoted: finder.words(at: bracket.range)
          ),
          kept: bracket.kept
        )
      }
  }

  /// A paragraph with all its brackets as the room has it, once some are opened or lifted.
  func shown(
    _ passage: Passage,
    _ finder: BracketFinder,
    opening words: QuotedSpan? = nil,
    lifting bracket: StandingBrackets? = nil
  ) -> String {
    let state = ledger.state
    let place = place(of: passage)
    let done = state.agreements.bracketing(in: version, of: state).filter { $0.paragraph == place }
    var opened = done.filter { $0.kept == nil && $0.number != bracket?.number }.map(\.words)
    if let words { opened.append(words) }
    var lifted = done.compactMap { operation in
      operation.kept.map { (words: operation.words, kept: $0) }
    }
    if let bracket, bracket.number == nil, let kept = bracket.kept {
      lifted.append((words: bracket.words, kept: kept))
    }
    return ShownBrackets(finder.text, opened: opened, lifted: lifted).text
  }

  /// The parties that are named, several in one word where commas part them.
  func parties(_ typed: [String]) throws(Problem) -> [PartyID] {
    let directory = registry.directory(for: ledger)
    var parties: [PartyID] = []
    for words in typed {
      // A name of its own may have a comma in it.
      let names = directory.holders(of: words).isEmpty ? words.split(separator: ",") : [words[...]]
      for name in names {
        let trimmed = String(name.drop { $0 == " " })
        let party = try directory.party(named: trimmed)
        if !parties.contains(party) { parties.append(party) }
      }
    }
    return parties
  }

  /// A time as it is typed.
  func time(_ typed: String?) throws(Problem) -> Instant? {
    try typed.map { typed throws(Problem) in try TimeReader(zone: ledger.timeZone).instant(typed) }
  }

  /// Makes a plan of an event that the record would take.
  ///
  /// - Parameters:
  ///   - event: what will be recorded.
  ///   - passages: the paragraphs whose first words are shown.
  ///   - lines: what else is shown.
  ///   - warnings: what should be looked at.
  /// - Returns: the plan.
  /// - Throws: what the record would refuse.
  func plan(
    _ event: AgreementEvent,
    quoting passages: [Passage] = [],
    lines: [String] = [],
    warnings: [String] = []
  ) throws(Problem) -> AgreementPlan {
    do {
      _ = try ledger.entry(
        saying: .agreement(event),
        at: registry.clock.now(),
        by: registry.recorder,
        after: nil
      )
    } catch {
      throw Problem(error, in: ledger)
    }
    let quoted = passages.compactMap { passage -> String? in
      guard let place = place(of: passage) else { return nil }
      let name = passage.reference?.description ?? draft.paragraphs[place].role.name
      return "\(name): \(draft.paragraphs[place].opening)"
    }
    return AgreementPlan(
      negotiation: name,
      event: event,
      lines: [EventSentence(.agreement(event), in: ledger).text] + quoted + lines,
      warnings: warnings,
      versions: ledger.state.versions.map(\.number),
      agreements: ledger.state.agreements
    )
  }
}
