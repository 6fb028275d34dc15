public import DraftText

/// Everything that stands between a text and its submission, and between submission and the
/// distribution of the resolution.
///
/// Each ``Subject`` is there once, whatever came of it, so that nobody has to ask what was not
/// looked at.
public struct Checklist: Codable, Hashable, Sendable {
  /// What came of an item.
  public enum Standing: String, Hashable, Codable, Sendable, CaseIterable {
    /// Somebody has to do something.
    case toDo = "to do"
    /// The record does not say.
    case unknown = "cannot be known"
    /// It comes later, and needs nothing now.
    case later
    /// It is done.
    case done
    /// It is not needed.
    case notNeeded = "not needed"
  }

  /// An item.
  public struct Item: Codable, Hashable, Sendable {
    /// What it is about.
    public var subject: Subject
    /// What came of it.
    public var standing: Standing
    /// How it stands, as a sentence.
    public var says: String
    /// What belongs to that, in lines.
    public var details: [String]
    /// What to do, as a sentence or a command.
    public var next: String?

    /// Makes an item.
    public init(
      _ subject: Subject,
      _ standing: Standing,
      _ says: String,
      details: [String] = [],
      next: String? = nil
    ) {
      self.subject = subject
      self.standing = standing
      self.says = says
      self.details = details
      self.next = next
    }
  }

  /// The negotiation.
  public var negotiation: String
  /// The title of the text, where it has one.
  public var title: String?
  /// The label of the version.
  public var version: String
  /// The symbol it is or will be submitted under, where that is known.
  public var symbol: DocumentSymbol?
  /// The day of the list.
  public var date: CalendarDate
  /// The day of submission, where it was submitted and the day is known.
  public var submitted: CalendarDate?
  /// The earliest day of action: on what was submitted, or on what would be on the day of the list.
  public var earliestAction: CalendarDate
  /// The day of the meeting at which action is planned.
  public var meeting: CalendarDate?
  /// The last day on which it can be submitted for that meeting.
  public var latestSubmission: CalendarDate?
  /// The day of adoption.
  public var adopted: CalendarDate?
  /// The items, each subject once, in the order of ``Subject``.
  public var items: [Item]
  /// What a final document would refuse in the text, in its order.
  public var obstacles: [Obstacle]

  /// Makes a list.
  public init(
    negotiation: String,
    title: String? = nil,
    version: String,
    symbol: DocumentSymbol? = nil,
    date: CalendarDate,
    submitted: CalendarDate? = nil,
    earliestAction: CalendarDate,
    meeting: CalendarDate? = nil,
    latestSubmission: CalendarDate? = nil,
    adopted: CalendarDate? = nil,
    items: [Item],
    obstacles: [Obstacle] = []
  ) {
    self.negotiation = negotiation
    self.title = title
    self.version = version
    self.symbol = symbol
    self.date = date
    self.submitted = submitted
    self.earliestAction = earliestAction
    self.meeting = meeting
    self.latestSubmission = latestSubmission
    self.adopted = adopted
    self.items = items
    self.obstacles = obstacles
  }
}

extension Checklist {
  /// The item of a subject.
  public subscript(subject: Subject) -> Item? { items.first { $0.subject == subject } }

  /// The items that came to the same, the most pressing first.
  public func items(_ standing: Standing) -> [Item] { items.filter { $0.standing == standing } }

  /// How many things stand between the text and its submission.
  public var count: Int { items(.toDo).count { $0.subject.isBeforeSubmission } }

  /// How far it has come, in one sentence.
  public var sentence: String {
    let name = symbol.map { "\(version) (\($0))" } ?? version
    if let adopted { return "\(name) was adopted on \(adopted.printed)." }
    let things = count == 1 ? "1 thing" : "\(count) things"
    if let submitted {
      let open = items(.toDo).count
      let left =
        open == 0
        ? "nothing is left to do before action"
        : open == 1 ? "1 thing is still to do" : "\(open) things are still to do"
      return "\(name) was submitted on \(submitted.printed); \(left)."
    }
    guard count > 0 else {
      return "Nothing that the record knows stands between \(name) and its submission."
    }
    // What is listed and is not counted is named, so that the figures agree.
    let others = items(.toDo).filter { !$0.subject.isBeforeSubmission }
    let rest =
      others.isEmpty
      ? ""
      : "; not counted: " + others.map { "“\($0.subject.title)”" }.joined(separator: ", ")
    let stand = count == 1 ? "stands" : "stand"
    return "\(things) \(stand) between \(name) and its submission\(rest)."
  }
}
