public import DraftText
public import Redlining

/// What a file from a delegation wants of a draft, taken apart.
///
/// Nothing of the file is lost: what was not understood is in ``open``, word for word, and what
/// was assumed or left out is in ``notes``.
public struct ProposalReading: Hashable, Sendable {
  /// What a file was taken for.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// A Word document with tracked changes.
    case tracked
    /// A Word document with changes marked by hand.
    case redlined
    /// The whole text as it is wanted.
    case clean
    /// A table of texts and their amendments.
    case table
    /// What is to be done, in words.
    case instructions
    /// A copy of the text with names in brackets.
    case brackets
  }

  /// A remark of a word processor's, beside a change.
  public struct Comment: Hashable, Sendable {
    /// Who wrote it, as the file says; `nil` where it does not.
    public var author: String?
    /// What it says.
    public var text: String

    /// Makes a comment.
    public init(author: String?, text: String) {
      self.author = author
      self.text = text
    }
  }

  /// One thing that is wanted, with where it came from.
  public struct Item: Hashable, Sendable {
    /// What is wanted of the draft.
    public var change: ProposedChange
    /// What a paragraph that is to come is for, where the file tells.
    public var role: Role?
    /// The words of the file that say it.
    public var words: String
    /// Why, in the sender's words.
    public var rationale: String?
    /// What was remarked beside it.
    public var comments: [Comment]

    /// Makes an item.
    public init(
      _ change: ProposedChange,
      role: Role? = nil,
      words: String,
      rationale: String? = nil,
      comments: [Comment] = []
    ) {
      self.change = change
      self.role = role
      self.words = words
      self.rationale = rationale
      self.comments = comments
    }
  }

  /// What some parties want together.
  public struct Contribution: Hashable, Sendable {
    /// Who wants it, by their short names.
    public var parties: [PartyID]
    /// What they want, in the order of the file.
    public var items: [Item]

    /// Makes a contribution.
    public init(parties: [PartyID], items: [Item]) {
      self.parties = parties
      self.items = items
    }
  }

  /// Words that a person has to look at.
  public struct Open: Hashable, Sendable {
    /// Whose words they are; empty where nobody is known.
    public var parties: [PartyID]
    /// The words, as they were written.
    public var words: String
    /// Why nothing was made of them.
    public var reason: String
    /// The paragraph of the draft that they stand at, where it is known.
    public var paragraph: Int?

    /// Makes open words.
    public init(parties: [PartyID], words: String, reason: String, paragraph: Int? = nil) {
      self.parties = parties
      self.words = words
      self.reason = reason
      self.paragraph = paragraph
    }
  }

  /// What the file was taken for.
  public var form: Form
  /// What is wanted, by whom.
  public var contributions: [Contribution] = []
  /// What was not understood.
  public var open: [Open] = []
  /// What was assumed or left out.
  public var notes: [ReadingNote] = []

  /// Makes an empty reading.
  public init(form: Form) { self.form = form }

  /// How many things are wanted, by all together.
  public var count: Int { contributions.reduce(0) { $0 + $1.items.count } }
}

extension ProposalReading {
  /// Adds what some parties want to what they want already.
  mutating func add(_ items: [Item], of parties: [PartyID]) {
    guard !items.isEmpty else { return }
    if let index = contributions.firstIndex(where: { $0.parties == parties }) {
      contributions[index].items += items
    } else {
      contributions.append(Contribution(parties: parties, items: items))
    }
  }

  mutating func assume(_ what: String) {
    notes.append(ReadingNote(line: nil, .assumed(what)))
  }
}
