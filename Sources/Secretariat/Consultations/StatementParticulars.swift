import DraftText
public import Negotiation

/// What is typed about an intervention; what is left out stays as it was, and what is empty is
/// taken away.
public struct StatementParticulars: Sendable {
  /// Who spoke.
  public var party: String?
  /// What kind of speaker it was, where it is not for attribution.
  public var voice: Intervention.Voice?
  /// On whose behalf.
  public var behalf: [String] = []
  /// The paragraphs it was about.
  public var on: String?
  /// The version they are of; the one on the table if left out.
  public var version: String?
  /// Which alternative it was about.
  public var alternative: String?
  /// Where the speaker stands; a comment where that was never said.
  public var position: Intervention.Position?
  /// What was said.
  public var words: String?
  /// The words that were proposed.
  public var proposal: String?

  /// Says nothing.
  public init() {}
}

extension StatementParticulars {
  /// The intervention with what was typed in the place of what it was.
  ///
  /// - Parameters:
  ///   - statement: as it was recorded; nothing for a new one.
  ///   - meeting: where it was made.
  ///   - reader: the record.
  /// - Returns: the intervention.
  /// - Throws: that a party, a version or a paragraph is unknown, with the nearest.
  func applied(
    to statement: RecordedStatement?,
    at meeting: TrackedConsultation,
    _ reader: VersionReader
  ) throws(Problem) -> Intervention {
    var said = statement?.intervention ?? Intervention(meeting: meeting.number, position: .comment)
    let directory = reader.registry.directory(for: reader.ledger)
    if let party {
      said.party = try directory.party(named: party)
      said.voice = nil
    }
    if let voice {
      said.voice = voice
      if party == nil { (said.party, said.behalf) = (nil, []) }
    }
    if !behalf.isEmpty {
      said.behalf = []
      for typed in behalf where !typed.isEmpty {
        let party = try directory.party(named: typed)
        if !said.behalf.contains(party) { said.behalf.append(party) }
      }
    }
    if let position { said.position = position }
    Self.put(alternative, into: &said.alternative)
    Self.put(words, into: &said.words)
    Self.put(proposal, into: &said.proposal)
    if let on {
      let isAll = on.allSatisfy(\.isWhitespace)
      said.passages = isAll ? [] : try reader.passages(on, of: table(of: said, meeting, reader))
    } else if let version {
      let table = try reader.version(version)
      said.passages =
        said.passages.isEmpty
        ? [Passage(version: table.number)]
        : try reader.carried(said.passages, saidIn: statement?.stated ?? 0, to: table)
    }
    return said
  }

  /// The version whose paragraphs are meant: the one that is named, that the statement was about,
  /// that is on the table, the latest.
  private func table(
    of said: Intervention,
    _ meeting: TrackedConsultation,
    _ reader: VersionReader
  ) throws(Problem) -> Version {
    if let version { return try reader.version(version) }
    if let number = said.passages.first?.version, let spoken = reader.ledger.state.version(number) {
      return spoken
    }
    return try reader.version(onTable: meeting.consultation)
  }

  private static func put(_ typed: String?, into field: inout String?) {
    guard let typed else { return }
    field = typed.allSatisfy(\.isWhitespace) ? nil : typed
  }
}
