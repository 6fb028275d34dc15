/// What one person did to a stretch of a Word document.
public struct WordRevision: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, Hashable, Sendable {
    /// Put in.
    case insertion
    /// Struck out.
    case deletion
    /// Taken away from here, to another place.
    case moveFrom
    /// Brought here from another place.
    case moveTo

    /// The kind that an element of Word's stands for.
    init?(element: String) {
      switch element {
      case "ins", "cellIns": self = .insertion
      case "del", "cellDel": self = .deletion
      case "moveFrom": self = .moveFrom
      case "moveTo": self = .moveTo
      default: return nil
      }
    }

    /// Whether what is so changed is not in the version before.
    var isArrival: Bool { self == .insertion || self == .moveTo }
  }

  /// What was done.
  public var kind: Kind
  /// Who did it, as the document says; `nil` where it does not.
  public var author: String?
  /// When, as ISO 8601; without a zone where the document says only what a clock on a wall showed.
  ///
  /// Word writes local time and marks it as UTC; where the true time is given besides, it is taken.
  public var date: String?

  /// Makes a revision.
  public init(_ kind: Kind, author: String? = nil, date: String? = nil) {
    self.kind = kind
    self.author = author
    self.date = date
  }
}
