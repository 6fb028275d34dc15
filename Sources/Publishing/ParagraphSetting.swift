public import DraftText

/// What decides how a printed paragraph looks.
public struct ParagraphSetting: Hashable, Sendable {
  /// What the paragraph is for.
  public var role: Role
  /// Whether a number or letter hangs before its words.
  public var isLabelled: Bool

  /// Makes a setting.
  public init(role: Role, isLabelled: Bool) {
    self.role = role
    self.isLabelled = isLabelled
  }

  /// The setting of a paragraph of a draft.
  init(_ paragraph: Paragraph) {
    self.init(role: paragraph.role, isLabelled: paragraph.label != nil)
  }
}
