/// Something that the programme of a meeting announces: an opening, a panel, a closing.
public struct ProgrammeItem: Hashable, Codable, Sendable {
  /// When it begins, where that is known.
  public var start: Instant?
  /// When it ends, where that is known.
  public var end: Instant?
  /// What it is called.
  public var title: String
  /// What it is about.
  public var theme: String?
  /// The questions that are to guide it.
  public var questions: [String]
  /// Who chairs it, where that is somebody else than chairs the meeting.
  public var chairs: [String]
  /// Who is announced to speak.
  public var speakers: [String]

  /// Announces an item.
  public init(
    start: Instant? = nil,
    end: Instant? = nil,
    title: String,
    theme: String? = nil,
    questions: [String] = [],
    chairs: [String] = [],
    speakers: [String] = []
  ) {
    self.start = start
    self.end = end
    self.title = title
    self.theme = theme
    self.questions = questions
    self.chairs = chairs
    self.speakers = speakers
  }
}
