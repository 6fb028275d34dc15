/// What somebody may want to do with a negotiation at a distance.
public enum AccessAction: String, Hashable, Sendable, CaseIterable {
  /// See that there is such a negotiation, where it stands and which versions there are.
  case see
  /// Read a circulated version, compare two, follow a paragraph through them, take them away.
  case readText = "read text"
  /// Read the text that follows from the decisions so far, before it is circulated.
  case readWorkingText = "read working text"
  /// Read which meetings there were and what was said.
  case readMeetings = "read meetings"
  /// Read what is ahead, also as a calendar.
  case readCalendar = "read calendar"
  /// Search what one may read.
  case search
  /// Follow new versions as a feed.
  case follow
  /// Read the entries of the record.
  case readLog = "read log"
}
