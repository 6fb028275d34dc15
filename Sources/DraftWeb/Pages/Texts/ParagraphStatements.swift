import DraftText
import Negotiation
import Publishing
import Secretariat

/// What was said on a paragraph and where its words come from, as far as a reader may see it.
struct ParagraphStatements {
  /// Something that was said.
  struct Statement: Encodable {
    /// Who spoke.
    let speaker: String
    /// Where they stand.
    let position: String
    /// Whether it no longer holds.
    let isWithdrawn: Bool
    /// What was said.
    let remarks: String?
    /// The words that were proposed.
    let proposed: String?
    /// The version that it was said on.
    let version: String?
    /// The paragraphs, as that version calls them.
    let paragraphs: [String]
    /// The meeting.
    let meeting: String
    /// Its first day.
    let date: CalendarDate?
    /// On which text, at which meeting.
    let occasion: String

    enum CodingKeys: String, CodingKey {
      case speaker, position, isWithdrawn
      case remarks = "words"
      case proposed = "proposal"
      case version, paragraphs, meeting, date
    }
  }

  /// Words of one origin.
  struct Source: Encodable {
    /// The words.
    let words: String
    /// Their language.
    let language: String
    /// The direction in which they are read.
    let direction: String
    /// The version that they came in with.
    let since: String
    /// Whether anybody had asked for them.
    let isProposed: Bool
    /// Who had, as far as that is told.
    let proposedBy: [String]
    /// The same in a sentence.
    let origin: String

    enum CodingKeys: String, CodingKey {
      case words, language, since, isProposed, proposedBy
    }
  }

  /// The statements, in the order of the meetings.
  private(set) var statements: [Statement] = []
  /// Whether there are any.
  var isDiscussed = false
  /// Whether the reader may see what is said at all.
  var isShown = false
  /// Where the consultations are.
  var meetings: String?
  /// The origins of the words, where there are several.
  private(set) var sources: [Source] = []
  /// Whether there are any.
  var hasSources = false

  /// Gathers what a reader may see.
  ///
  /// - Throws: why the record cannot be read.
  init(_ life: ParagraphLife, _ visitor: Visitor) throws {
    sources = try Self.sources(life)
    hasSources = !sources.isEmpty
    let name = life.admission.negotiation
    guard life.admission.allows(.readMeetings) else { return }
    let admission = try life.site.doorkeeper.admit(visitor, to: .readMeetings, of: name)
    isShown = true
    meetings = life.site.address(of: .consultations(name))
    statements = Self.statements(
      on: life.version.identities[life.place],
      in: admission.ledger,
      at: life.site.doorkeeper.clock.now()
    )
    isDiscussed = !statements.isEmpty
  }

  private static func statements(
    on paragraph: ParagraphID,
    in ledger: Ledger,
    at now: Instant
  ) -> [Statement] {
    let holdings = ledger.state.positions.first { $0.paragraph == paragraph }?.holdings ?? []
    let numbers = Set(holdings.flatMap { $0.remarks.map(\.statement.number) })
    guard !numbers.isEmpty else { return [] }
    return MeetingListing(ledger, at: now).meetings.flatMap { meeting in
      meeting.statements.filter { numbers.contains($0.entry) }.map { statement in
        let on = statement.version.map { version in
          "On \(statement.paragraphs.joined(separator: ", ")) of \(version); "
        }
        let day = meeting.sittings.first?.start.localDate
        return Statement(
          speaker: statement.speaker.prefix(1).uppercased() + statement.speaker.dropFirst(),
          position: statement.position.stance,
          isWithdrawn: statement.isWithdrawn,
          remarks: statement.words,
          proposed: statement.proposal,
          version: statement.version,
          paragraphs: statement.paragraphs,
          meeting: meeting.name,
          date: day,
          occasion: (on ?? "") + meeting.name + (day.map { ", \($0.printed)" } ?? "")
        )
      }
    }
  }

  private static func sources(_ life: ParagraphLife) throws -> [Source] {
    let traced = try TraceWords(registry: life.admission.registry)
      .trace(life.version, of: life.admission.ledger)
    guard traced.paragraphs.indices.contains(life.place) else { return [] }
    let stretches = traced.paragraphs[life.place].stretches
    // Words that all came in at once and that nobody asked for need no list.
    guard stretches.count > 1 || stretches.contains(where: { !$0.asked.isEmpty }) else { return [] }
    return stretches.map { stretch in
      let asked = stretch.asked.map { traced.asked[$0] }
      let holders = asked.flatMap(\.holders).map(\.name)
      let names = holders.reduce(into: [String]()) { names, name in
        if !names.contains(name) { names.append(name) }
      }
      let wish =
        asked.isEmpty
        ? ""
        : names.isEmpty ? ", as was proposed" : ", as proposed by \(names.joined(separator: ", "))"
      return Source(
        words: stretch.words,
        language: traced.language.rawValue,
        direction: traced.language.isRightToLeft ? "rtl" : "ltr",
        since: traced.sources[stretch.source].label,
        isProposed: !asked.isEmpty,
        proposedBy: names,
        origin: "Since \(traced.sources[stretch.source].label)\(wish)."
      )
    }
  }
}
