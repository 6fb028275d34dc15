/// Bracketed text as the tree of its alternatives, derived from its bracket marks.
///
/// The tree is kept as a list in reading order in which each part names its parent, so that it
/// may be as deep as any text makes it. Parts without parts in them are leaves, and the leaves
/// put together are the text, to the last space.
///
/// ```swift
/// let text = try BracketedText(parsing: "from [extreme - US; G77 delete] poverty")
/// text.parts.map(\.kind)
/// // words, bracket, opening, alternative, words, attribution, closing, words
/// ```
public struct BracketedText: Hashable, Sendable, CustomStringConvertible {
  /// One part of the text: a bracket, an alternative in it, words, a mark, a name.
  public struct Part: Hashable, Sendable {
    /// What the part is.
    public enum Kind: Hashable, Sendable {
      /// A bracket with all that is in it; `[` or `{`.
      case bracket(Form)
      /// One of the alternatives of a bracket, or of a text that slashes part; often the only one.
      case alternative
      /// The opening mark of a bracket.
      case opening
      /// The slash between two alternatives.
      case separator
      /// The closing mark of a bracket.
      case closing
      /// A mark without a partner.
      case stray
      /// Words.
      case words
      /// Words set in bold between `**`.
      case strong
      /// Words struck out between `~~`.
      case struck
      /// `[…]`, for words that are left as they are.
      case elision
      /// The number of the paragraph.
      case label(Reference)
      /// Who is behind the words, and what they want.
      case attribution([Attribution])
      /// A remark about the text.
      case note(WorkingNote)
    }

    /// What a bracket looks like, and what it is to its neighbour.
    public enum Form: Hashable, Sendable {
      /// `[ ]`.
      case square
      /// `[ ]` directly after another, so that the two are alternatives: `[shall][should]`.
      case adjacent
      /// `{ }`, which the secretariat uses.
      case curly
    }

    /// What the part is.
    public var kind: Kind
    /// Its text, for a bracket or an alternative with all that is in it.
    public var text: Substring
    /// The index of the part that it is in.
    public var parent: Int?
  }

  /// The text as it was written.
  public let description: String
  /// The parts in reading order, each before the parts in it.
  public let parts: [Part]

  /// Derives the tree of a text from its marks.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - table: its marks, all of paragraph 0, in reading order.
  ///   - elsewhere: the marks whose partner stands outside the text; they are marks, but no strays.
  ///   - hasLabel: whether the text may begin with the number of its paragraph.
  init(_ text: String, table: BracketTable, elsewhere: Set<Int> = [], hasLabel: Bool) {
    var builder = BracketedTextBuilder(text, table: table, elsewhere: elsewhere, hasLabel: hasLabel)
    builder.build()
    description = text
    parts = builder.parts
  }

  /// Reads one line or paragraph of a working text, its label included.
  ///
  /// Slashes with space on both sides part alternatives outside of brackets too.
  ///
  /// - Throws: ``BracketTable/Overflow`` if there are more marks than any text has. Marks without
  ///   a partner are no error but parts of their own kind.
  /// - Complexity: linear in the text.
  public init(parsing text: String) throws(BracketTable.Overflow) {
    var scanner = BracketScanner(partsOuterText: true)
    try scanner.scan(text, paragraph: 0)
    self.init(text, table: scanner.finish(), hasLabel: true)
  }
}

extension BracketedText {
  /// The parts directly in a part, or those in none, by their index.
  ///
  /// - Complexity: linear in the parts; who wants to see them all goes through ``parts`` once.
  public func children(of parent: Int?) -> [Int] {
    parts.indices.filter { parts[$0].parent == parent }
  }

  /// The parts that have no parts in them, in reading order.
  public var leaves: [Part] {
    parts.filter { part in
      switch part.kind {
      case .bracket, .alternative: false
      default: true
      }
    }
  }

  /// The remarks about the text that stand anywhere in it, in reading order.
  public var notes: [WorkingNote] {
    parts.compactMap { part in
      if case .note(let note) = part.kind { note } else { nil }
    }
  }

  /// The names and verbs that stand directly in an alternative, or outside of all brackets.
  public func attributions(in parent: Int?) -> [Attribution] {
    children(of: parent).flatMap { index -> [Attribution] in
      if case .attribution(let list) = parts[index].kind { list } else { [] }
    }
  }
}
