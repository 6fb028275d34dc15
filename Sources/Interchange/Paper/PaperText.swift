public import DraftText

/// A paragraph of a paper.
public struct PaperText: Hashable, Sendable {
  /// How a paragraph is set.
  public enum Setting: Hashable, Sendable {
    /// In the body, by so many degrees from the margin.
    case body(indent: Int)
    /// A remark on the paragraph before it, by so many degrees from the margin.
    case remark(indent: Int)
    /// An item of a list.
    case item
    /// Small print, such as a legend.
    case small
  }

  /// What a stretch of words is.
  public enum Ink: String, Hashable, Sendable, CaseIterable {
    /// Words as they are.
    case plain
    /// Words put in.
    case inserted
    /// Words taken out.
    case deleted
    /// A bracket, or another mark of those who put the paper together.
    case mark
    /// Names of those who hold words.
    case names
    /// The number of a paragraph, or a key such as `OP3`.
    case label
    /// Words that a remark is about.
    case found
  }

  /// A stretch of words.
  public struct Piece: Hashable, Sendable {
    /// What they are.
    public var ink: Ink
    /// The words; never empty.
    public var words: String
    /// How the text that they come from sets them.
    public var style: Style
    /// What tells them from the words of other sources; nothing where nothing does.
    public var tint: Int?
    /// The note of the paper that is called here, by its place; the words are its indicator.
    public var note: Int?

    /// Makes a piece.
    public init(
      _ ink: Ink,
      _ words: String,
      style: Style = .plain,
      tint: Int? = nil,
      note: Int? = nil
    ) {
      self.ink = ink
      self.words = words
      self.style = style
      self.tint = tint
      self.note = note
    }

    /// Words as they are.
    public static func plain(_ words: String) -> Piece { Piece(.plain, words) }
    /// Words put in.
    public static func inserted(_ words: String) -> Piece { Piece(.inserted, words) }
    /// Words taken out.
    public static func deleted(_ words: String) -> Piece { Piece(.deleted, words) }
    /// A mark.
    public static func mark(_ words: String) -> Piece { Piece(.mark, words) }
    /// Names.
    public static func names(_ words: String) -> Piece { Piece(.names, words) }
    /// A label.
    public static func label(_ words: String) -> Piece { Piece(.label, words) }
    /// Words that a remark is about.
    public static func found(_ words: String) -> Piece { Piece(.found, words) }
  }

  /// How it is set.
  public var setting: Setting
  /// The words; a paragraph never contains a line feed.
  public var pieces: [Piece]
  /// Where others can point to it, such as `OP3`; nothing where nobody does.
  public var anchor: String?

  /// Makes a paragraph.
  public init(_ pieces: [Piece], setting: Setting = .body(indent: 0), anchor: String? = nil) {
    self.setting = setting
    self.pieces = pieces
    self.anchor = anchor
  }

  /// Makes a paragraph of plain words.
  public init(_ words: String, setting: Setting = .body(indent: 0)) {
    self.init([.plain(words)], setting: setting)
  }
}
