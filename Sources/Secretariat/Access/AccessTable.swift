/// Who may do what, when: the one place that decides it.
///
/// | | see, calendar | text, search, feed | working text | meetings | log |
/// |---|---|---|---|---|---|
/// | co-facilitator, secretariat | everything | everything | everything; once adopted, there is none | everything | everything |
/// | delegation | its own view | its own view | – | its own view | its own view |
/// | observer | nothing before a text is circulated, then as the public and its own | the same | – | the same | – |
/// | everybody, where there is a public face | nothing before a text is circulated, then as the public | the same | – | the same | – |
///
/// What a view holds is decided entry by entry by `Viewer`. Whoever has no role in a negotiation
/// does not learn that there is one; whatever is not to be seen answers as if it were not there.
public enum AccessTable: Sendable {
  /// How much is seen.
  public enum Sight: String, Hashable, Sendable {
    /// All of it.
    case everything
    /// What a party may see, its own included.
    case own
    /// What the public may see, and for an observer its own.
    case open
    /// Not that it is there.
    case nothing
  }

  /// What somebody may see.
  ///
  /// - Parameters:
  ///   - role: as what they come; nothing for those who have no role.
  ///   - action: what they want to do.
  ///   - stage: how far the negotiation has come.
  /// - Returns: how much of it.
  public static func sight(
    of role: AccessRole?,
    for action: AccessAction,
    in stage: AccessStage
  ) -> Sight {
    guard let role else { return .nothing }
    switch (role, action, stage) {
    case (.coFacilitator, .readWorkingText, .adopted), (.secretariat, .readWorkingText, .adopted):
      return .nothing
    case (.coFacilitator, _, _), (.secretariat, _, _):
      return .everything
    case (_, .readWorkingText, _):
      return .nothing
    case (.delegation, _, _):
      return .own
    case (.observer, .readLog, _), (.everybody, .readLog, _):
      return .nothing
    case (.observer, _, .prepared), (.everybody, _, .prepared):
      return .nothing
    case (.observer, _, _), (.everybody, _, _):
      return .open
    }
  }
}
