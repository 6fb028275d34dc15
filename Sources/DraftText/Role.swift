/// What a paragraph is for in a declaration or resolution.
///
/// A numbered paragraph of a declaration is ``operative`` too: it is addressed and amended in
/// the same way.
public enum Role: Hashable, Sendable {
  /// The title of the text, or of an annex.
  case title
  /// A heading between paragraphs; level 1 is the highest.
  case heading(level: Int)
  /// The opening formula, such as “The General Assembly,”.
  case opening
  /// A paragraph of the preamble.
  case preambular
  /// A paragraph of the operative part, or a numbered paragraph of a declaration.
  case operative
  /// A subparagraph; depth 1 is `(a)`, depth 2 `(i)`, depth 3 `a.`.
  case item(depth: Int)
  /// Words that go on after the items of a paragraph and belong to it.
  case flush
  /// The line that opens an annex, such as “Annex”.
  case annex
  /// The closing formula: the meeting and the date of adoption.
  case closing
  /// Anything else that is text.
  case plain
}

extension Role {
  /// The name used in files, without the level.
  public var name: String {
    switch self {
    case .title: "title"
    case .heading: "heading"
    case .opening: "opening"
    case .preambular: "preambular"
    case .operative: "operative"
    case .item: "item"
    case .flush: "flush"
    case .annex: "annex"
    case .closing: "closing"
    case .plain: "plain"
    }
  }

  /// The level of a heading or the depth of an item, counted from 1; `nil` for other roles.
  public var level: Int? {
    switch self {
    case .heading(let level): level
    case .item(let depth): depth
    default: nil
    }
  }

  /// Makes a role from its name and, for a heading or an item, its level.
  ///
  /// - Returns: `nil` if the name is unknown, or a level is missing, out of place or below 1.
  public init?(name: String, level: Int? = nil) {
    switch (name, level) {
    case ("heading", .some(let level)) where level >= 1: self = .heading(level: level)
    case ("item", .some(let level)) where level >= 1: self = .item(depth: level)
    case ("title", nil): self = .title
    case ("opening", nil): self = .opening
    case ("preambular", nil): self = .preambular
    case ("operative", nil): self = .operative
    case ("flush", nil): self = .flush
    case ("annex", nil): self = .annex
    case ("closing", nil): self = .closing
    case ("plain", nil): self = .plain
    default: return nil
    }
  }
}

extension Role {
  /// Whether delegations agree on paragraphs of the role one by one: those that people count.
  public var isAgreedOn: Bool {
    switch self {
    case .preambular, .operative, .item, .flush: true
    default: false
    }
  }
}
