/// Where a paragraph of a version stands.
///
/// Each paragraph of each version has exactly one status. Where several would fit, the first of
/// this table holds:
///
/// | status | the paragraph |
/// |---|---|
/// | ``pending`` | was agreed, and reads as agreed, but a capital has yet to come back, a party reserves its position on it, or other paragraphs of its package are not agreed |
/// | ``agreedInPlenary`` | was agreed by the body, and reads as agreed |
/// | ``agreedAdRef`` | was agreed among all delegations ad referendum, and reads as agreed |
/// | ``agreedInSmallGroup`` | was agreed among those concerned, and reads as agreed |
/// | ``reopened`` | was agreed and reopened, and not agreed again |
/// | ``placeholder`` | holds a place for words to come |
/// | ``bracketed`` | has words in brackets, in its text or put there in the room |
/// | ``splitInto`` | was one with others in the version before |
/// | ``open`` | was spoken of, proposed on or reserved on, or no longer reads as it first did |
/// | ``moved`` | stands elsewhere than in the version before, and nothing else was done to it |
/// | ``untouched`` | reads as it first did, and nobody said anything on it |
///
/// A paragraph that a version no longer has is told once, there:
///
/// | status | the paragraph |
/// |---|---|
/// | ``splitInto`` | went into several others |
/// | ``mergedInto`` | went into another one |
/// | ``deleted`` | went, and none took its substance |
///
/// What was said, agreed or proposed counts for the version that it was said of and for those that
/// grew out of it. Agreement holds on as long as the words are the agreed ones (``AgreedWords``).
public enum ParagraphStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Nobody said anything on it.
  case untouched
  /// It is being negotiated.
  case open
  /// Some of its words are in brackets.
  case bracketed
  /// Its words are to come.
  case placeholder
  /// It is agreed but for those who have yet to agree.
  case pending
  /// It is agreed among those concerned.
  case agreedInSmallGroup = "agreed in small group"
  /// It is agreed among all delegations, subject to their capitals and to the whole.
  case agreedAdRef = "agreed ad referendum"
  /// It is agreed by the body, subject to the whole.
  case agreedInPlenary = "agreed in plenary"
  /// It was agreed, and is so no longer.
  case reopened
  /// It is gone.
  case deleted
  /// It is part of another one now.
  case mergedInto = "merged into another"
  /// It became several.
  case splitInto = "split"
  /// It stands elsewhere than before.
  case moved

  /// Whether its words are agreed, be it pending.
  public var isClosed: Bool {
    switch self {
    case .pending, .agreedInSmallGroup, .agreedAdRef, .agreedInPlenary: true
    default: false
    }
  }

  /// What a share of the text is made of.
  public var share: StatusShare? {
    switch self {
    case .agreedInSmallGroup, .agreedAdRef, .agreedInPlenary: .agreed
    case .pending: .pending
    case .bracketed, .placeholder: .bracketed
    case .open, .reopened, .splitInto: .open
    case .untouched, .moved: .untouched
    case .deleted, .mergedInto: nil
    }
  }
}

/// What a text is made of, from agreed to not discussed; together it is all of the text.
public enum StatusShare: String, Hashable, Codable, Sendable, CaseIterable {
  /// Agreed, in whatever tier.
  case agreed
  /// Agreed, but for some who have yet to agree.
  case pending
  /// With words in brackets, or words to come.
  case bracketed
  /// Under negotiation.
  case open
  /// Not discussed.
  case untouched
}
