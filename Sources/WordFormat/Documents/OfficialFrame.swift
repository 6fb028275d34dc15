import DraftText
import Publishing

/// What stands at the head and foot of the pages of an official document.
struct OfficialFrame: Hashable {
  /// The symbol, on the outer side of every head but the first.
  let symbol: String
  /// The title, cut to a line, on the inner side.
  let title: String
  /// The job number and its bars, at the foot of the first page.
  let jobNumber: JobNumber?
  /// The call at the foot of the first page.
  let call: String

  /// The name of the part that holds the picture of the bars.
  static let picture = "word/media/barcode.png"

  init(_ document: OfficialDocument) {
    symbol = document.symbol.description
    let room = 105 - symbol.count
    let title = document.title
    if title.count > room {
      let words = title.prefix(room).split(separator: " ")
      let cut =
        words.count > 1 ? words.dropLast().joined(separator: " ") : String(words.first ?? "")
      self.title = cut + " …"
    } else {
      self.title = title
    }
    jobNumber = document.jobNumber
    call = OfficialWording(document.language).pleaseRecycle
  }
}

/// Which pages a head or foot belongs to.
enum PageSide: String, CaseIterable {
  case first
  case even
  /// Those after the first with odd numbers, whose parts have the names of all pages.
  case odd = "default"

  /// The number that the parts of these pages have in their names.
  var number: Int {
    switch self {
    case .odd: 1
    case .even: 2
    case .first: 3
    }
  }

  /// What relationships to these parts are called beyond their kind.
  var suffix: String {
    switch self {
    case .odd: ""
    case .even: "Even"
    case .first: "First"
    }
  }
}
