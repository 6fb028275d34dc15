public import DraftText

/// Parties that were at a meeting.
public struct Attendance: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled the meeting.
  public var meeting: Int
  /// The parties.
  public var parties: [PartyID]

  /// Says who was there.
  public init(meeting: Int, parties: [PartyID]) {
    self.meeting = meeting
    self.parties = parties
  }
}
