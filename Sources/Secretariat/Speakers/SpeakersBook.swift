import DraftText
import Negotiation

/// Keeps lists of speakers.
public struct SpeakersBook: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Opens a list.
  ///
  /// - Parameters:
  ///   - title: what it is called.
  ///   - meeting: the entry of the meeting.
  ///   - until: when registration closes, as it is typed: a time or a day.
  ///   - isClosed: whether only those who registered may speak.
  ///   - limits: how long whom may speak, each `SPEAKER=MINUTES`.
  ///   - source: where the rules come from.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func open(
    _ title: String,
    meeting: Int?,
    until: String?,
    isClosed: Bool,
    limits: [String],
    source: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      let end = try until.map { typed throws(Problem) in try reader.deadline(typed) }
      let list = SpeakersList(
        title: title,
        meeting: meeting,
        until: end?.until,
        day: end?.day,
        isClosed: isClosed,
        limits: try limits.map { typed throws(Problem) in try Self.limit(typed) },
        source: source
      )
      return [Recording(.speakers(.opened(list)))]
    }
  }

  /// Puts somebody on a list.
  ///
  /// - Returns: what was recorded, and whether the request came in time.
  /// - Throws: why nothing was.
  public func register(
    _ party: String,
    behalf: [String],
    kind: String?,
    level: String?,
    receivedAt: String?,
    on list: Int,
    in name: String
  ) throws(Problem) -> (acknowledgement: Acknowledgement, isLate: Bool) {
    var isLate = false
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      let reader = TimeReader(zone: ledger.timeZone)
      let registration = SpeakerRegistration(
        list: list,
        party: try directory.party(named: party),
        behalf: try behalf.map { typed throws(Problem) in try directory.party(named: typed) },
        kind: kind,
        level: level,
        received: try receivedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now()
      )
      isLate = ledger.state.speakers[list]?.isLate(registration) ?? false
      return [Recording(.speakers(.registered(registration)))]
    }
    return (acknowledgement, isLate)
  }

  /// Takes somebody off a list.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func withdraw(_ registration: Int, in name: String) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      [Recording(.speakers(.withdrawn(SpeakerWithdrawal(registration: registration))))]
    }
  }

  /// Gives somebody another place.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func move(
    _ registration: Int,
    to place: Int,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let move = SpeakerMove(registration: registration, place: place, reason: reason)
      return [Recording(.speakers(.moved(move)))]
    }
  }

  /// Records that somebody spoke.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func speak(
    _ party: String,
    seconds: Int?,
    on list: Int,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let party = try registry.directory(for: ledger).party(named: party)
      return [Recording(.speakers(.spoke(Speech(list: list, party: party, seconds: seconds))))]
    }
  }

  private static func limit(_ typed: String) throws(Problem) -> SpeakersList.Limit {
    let parts = typed.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let minutes = Int(parts[1]),
      (1..<1440).contains(minutes)
    else {
      throw Problem("“\(typed)” is no limit", hint: "Write “individual=3”, in minutes.")
    }
    return SpeakersList.Limit(speaker: String(parts[0]), seconds: minutes * 60)
  }
}
