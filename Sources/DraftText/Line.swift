/// One line of a source, as the reader of its format understood it.
///
/// Reading has two halves. The reader of a format knows marks and encodings and makes lines;
/// ``DraftText`` knows how a United Nations text is built and makes a draft of them. What the
/// format itself states about a line, such as its role, is taken as said.
public struct Line: Hashable, Sendable {
  /// What kind of line the format shows.
  public enum Kind: Hashable, Sendable {
    /// Words.
    case text
    /// Nothing.
    case blank
    /// A rule across the page (`---`, `____`).
    case rule
    /// A heading with the format's own level, 1 the highest.
    case heading(level: Int)
  }

  /// A stretch of a line.
  public enum Span: Hashable, Sendable {
    /// Words in one style.
    case text(String, Style)
    /// A footnote's indicator that the format marks as one: `[^3]`, `³`, `<sup>3</sup>`.
    case indicator(String)
  }

  /// The line's number in the source, counted from 1.
  public var number: Int
  /// What kind of line it is.
  public var kind: Kind
  /// How many columns stand before the first word.
  public var indent: Int
  /// Whether a list mark such as `-` or `*` stood before the words.
  public var hasBullet: Bool
  /// Whether the line breaks hard at its end, so that the next one begins anew.
  public var breaksHard: Bool
  /// The words and indicators, without list mark and surrounding white space.
  public var spans: [Span]
  /// The indicator of the footnote that the line itself says it defines: `[^3]: …`, `³ …`.
  public var noteLabel: String?
  /// The role that the source states.
  public var role: Role?
  /// The label that the source states apart from the words.
  public var label: Label?
  /// Whether the source states that there is no label, so that none is read off the words.
  public var isUnlabelled: Bool
  /// The lasting identity that the source states.
  public var id: ParagraphID?

  /// Makes a line; what is left out is as in a plain line of text.
  public init(
    number: Int,
    kind: Kind = .text,
    indent: Int = 0,
    hasBullet: Bool = false,
    breaksHard: Bool = false,
    spans: [Span] = [],
    noteLabel: String? = nil,
    role: Role? = nil,
    label: Label? = nil,
    isUnlabelled: Bool = false,
    id: ParagraphID? = nil
  ) {
    self.number = number
    self.kind = kind
    self.indent = indent
    self.hasBullet = hasBullet
    self.breaksHard = breaksHard
    self.spans = spans
    self.noteLabel = noteLabel
    self.role = role
    self.label = label
    self.isUnlabelled = isUnlabelled
    self.id = id
  }
}
