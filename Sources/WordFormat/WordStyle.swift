import DraftText
import Interchange

/// A named style of a Word document: one for every role of a paragraph, so that a mission that
/// wants other looks changes them in one place.
enum WordStyle: Hashable {
  case normal
  case title
  case heading(Int)
  case opening
  case preambular
  case operative
  case item(Int)
  case flush
  case annex
  case closing
  case plain
  case ending
  case footnoteText
  case header
  case footer
  case columnHeading
  case remark
  case commentText
  /// Lines right under each other, with or without room for a signature above them.
  case lines(PaperStanza.Side, isSigned: Bool)
  /// What an official document prints around its text.
  case official(OfficialStyle)
  // Of characters
  case footnoteReference
  case commentReference
  case hyperlink
  case insertedWords
  case deletedWords
  case movedWords
  case movedAwayWords

  /// The deepest heading that has a style of its own.
  static let deepestHeading = 9
  /// The deepest item that has a style of its own.
  static let deepestItem = 5

  /// The style of a role.
  init(_ role: Role) {
    switch role {
    case .title: self = .title
    case .heading(let level): self = .heading(min(level, Self.deepestHeading))
    case .opening: self = .opening
    case .preambular: self = .preambular
    case .operative: self = .operative
    case .item(let depth): self = .item(min(depth, Self.deepestItem))
    case .flush: self = .flush
    case .annex: self = .annex
    case .closing: self = .closing
    case .plain: self = .plain
    }
  }

  /// The styles of a document with comments, which no other one has.
  static let ofComments: [WordStyle] = [.commentText, .commentReference]

  /// The styles of lines right under each other; a document has those that it uses.
  static let ofLines: [WordStyle] = PaperStanza.Side.allCases.flatMap { side in
    [lines(side, isSigned: false), lines(side, isSigned: true)]
  }

  /// The styles that official documents have and no others.
  static let ofDocuments: [WordStyle] = OfficialStyle.allCases.map(official)

  /// Every style but those of comments, lines and official documents, in the order in which the file lists them.
  static let all: [WordStyle] =
    [.normal, .title] + (1...deepestHeading).map(heading)
    + [.opening, .preambular, .operative] + (1...deepestItem).map(item)
    + [
      .flush, .annex, .closing, .plain, .ending, .footnoteText, .header, .footer, .columnHeading,
      .remark, .footnoteReference, .hyperlink, .insertedWords, .deletedWords, .movedWords,
      .movedAwayWords,
    ]

  /// The name that the parts of the file use.
  var id: String {
    switch self {
    case .heading(let level): "Heading\(level)"
    case .item(let depth): "Item\(depth)"
    case .commentText: "CommentText"
    case .commentReference: "CommentReference"
    default: name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
  }

  /// The name that people see; Word knows some of them and translates these.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .title: "Title"
    case .heading(let level): "heading \(level)"
    case .opening: "Opening formula"
    case .preambular: "Preambular paragraph"
    case .operative: "Operative paragraph"
    case .item(let depth): "Item \(depth)"
    case .flush: "Flush text"
    case .annex: "Annex line"
    case .closing: "Closing formula"
    case .plain: "Draft text"
    case .ending: "End of text"
    case .footnoteText: "footnote text"
    case .header: "header"
    case .footer: "footer"
    case .columnHeading: "Column heading"
    case .remark: "Remark"
    case .commentText: "annotation text"
    case .lines(let side, let isSigned):
      switch side {
      case .start: isSigned ? "Signature" : "Lines"
      case .centre: isSigned ? "Centred signature" : "Centred lines"
      case .end: isSigned ? "Signature at the end" : "Lines at the end"
      }
    case .official(let style): style.rawValue
    case .footnoteReference: "footnote reference"
    case .commentReference: "annotation reference"
    case .hyperlink: "Hyperlink"
    case .insertedWords: "Inserted words"
    case .deletedWords: "Deleted words"
    case .movedWords: "Moved words"
    case .movedAwayWords: "Moved away words"
    }
  }

  /// Whether the style is one of characters.
  var isOfCharacters: Bool {
    switch self {
    case .footnoteReference, .commentReference, .hyperlink, .insertedWords, .deletedWords,
      .movedWords,
      .movedAwayWords:
      true
    default: false
    }
  }
}
