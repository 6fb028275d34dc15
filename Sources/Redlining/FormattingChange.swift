public import DraftText

/// Words that both texts have, set differently.
public struct FormattingChange: Hashable, Sendable {
  /// The words.
  public var text: String
  /// How the old draft sets them.
  public var old: Style
  /// How the new draft sets them.
  public var new: Style

  /// Makes a change.
  public init(text: String, old: Style, new: Style) {
    self.text = text
    self.old = old
    self.new = new
  }
}
