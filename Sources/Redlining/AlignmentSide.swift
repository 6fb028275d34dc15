import DraftText

/// What an alignment needs to know of one of the two drafts.
struct AlignmentSide {
  /// What may become what, when the words are not exactly the same.
  enum Kind: Int {
    /// Titles, headings and the line that opens an annex.
    case display
    /// The opening and the closing formula.
    case formula
    /// Text whose role is unknown: may become anything.
    case plain
    /// Paragraphs and items.
    case text

    init(_ role: Role) {
      switch role {
      case .title, .heading, .annex: self = .display
      case .opening, .closing: self = .formula
      case .plain: self = .plain
      case .preambular, .operative, .item, .flush: self = .text
      }
    }

    /// Whether a unit of this kind may have become one of the other.
    func mayBecome(_ other: Kind) -> Bool {
      self == other || self == .plain || other == .plain
    }
  }

  /// Which of two units that crossed each other is more likely to have stayed.
  enum Rank {
    /// An item or the text after a list, which goes where its paragraph goes.
    case part
    /// A paragraph.
    case paragraph
    /// A title or a heading, which what stands under it goes by.
    case heading

    init(_ role: Role) {
      switch role {
      case .title, .heading, .annex: self = .heading
      case .item, .flush: self = .part
      case .opening, .closing, .plain, .preambular, .operative: self = .paragraph
      }
    }
  }

  /// The texts.
  var units: TextUnits
  /// The kind of each unit.
  var kinds: [Kind]
  /// How much it takes to say that a unit has moved.
  var ranks: [Rank]
  /// The recorded identity of each unit, where it has one.
  var identities: [Identity?]
  /// The classes of the notes that the texts call.
  var noteClasses: NoteClasses

  /// An identity that a record allotted.
  struct Identity: Hashable {
    var entry: Int
    var ordinal: Int
  }

  /// The paragraphs of a draft.
  init(paragraphsOf draft: Draft, noteClasses: NoteClasses) {
    let paragraphs = draft.paragraphs
    units = TextUnits(paragraphs.count, labels: draft.footnoteLabels) { paragraphs[$0].runs }
    kinds = paragraphs.indices.map { Kind(paragraphs[$0].role) }
    ranks = paragraphs.indices.map { Rank(paragraphs[$0].role) }
    identities = paragraphs.indices.map { place in
      guard case .recorded(let entry, let ordinal) = paragraphs[place].id else { return nil }
      return Identity(entry: entry, ordinal: ordinal)
    }
    self.noteClasses = noteClasses
  }

  /// The footnotes of a draft.
  init(footnotesOf draft: Draft) {
    let footnotes = draft.footnotes
    units = TextUnits(footnotes.count, labels: draft.footnoteLabels) { footnotes[$0].runs }
    kinds = Array(repeating: .text, count: draft.footnotes.count)
    ranks = Array(repeating: .paragraph, count: draft.footnotes.count)
    identities = draft.footnotes.map { note in
      guard case .recorded(let entry, let ordinal) = note.id else { return nil }
      return Identity(entry: entry, ordinal: ordinal)
    }
    noteClasses = NoteClasses()
  }
}
