import DraftText

/// A Word document as a typed tree, of which every part of the file is written.
struct WordDocument: Hashable {
  /// The language of the text, which decides fonts and direction.
  var language: Language
  /// What stands at the head of every page: what the text is about, cut to a line, and the version.
  func runningHead(on page: WordPage) -> (start: String, end: String) {
    let title = properties.title ?? ""
    let room = (page.isLandscape ? 130 : 80) - properties.version.count
    guard title.count > room else { return (title, properties.version) }
    let words = title.prefix(max(room, 20)).split(separator: " ").dropLast()
    return (words.joined(separator: " ") + " …", properties.version)
  }
  /// What the file says about itself.
  var properties: WordProperties
  /// How the pages are set, or those of the last section.
  var page: WordPage
  /// Whether something stands at the head and foot of every page.
  var hasRunningHeads = true
  /// Whether Word goes on tracking what people change.
  var isTracked: Bool
  /// The body.
  var blocks: [WordBlock]
  /// The footnotes; the first one has the number 1 in the file.
  var notes: [WordNote]
  /// What stands at the head and foot of the pages of an official document; nothing in others.
  var frame: OfficialFrame?
}

extension WordDocument {
  /// How the pages of the sections are set, from the first to the last.
  var pages: [WordPage] {
    blocks.compactMap { if case .sectionEnd(_, let page) = $0 { page } else { nil } } + [page]
  }
}

extension WordDocument {
  /// The styles that only some documents have and this one uses.
  var rareStyles: [WordStyle] {
    let used = Set(
      blocks.flatMap { block in
        switch block {
        case .paragraph(let paragraph), .sectionEnd(let paragraph, _): [paragraph.setting.style]
        case .table(let table): table.rows.joined().joined().map(\.setting.style)
        }
      }
    )
    let frames = frame == nil ? [] : WordStyle.ofDocuments
    return WordStyle.ofLines.filter(used.contains) + frames
  }
}

/// What a file says about itself, and nothing else does.
struct WordProperties: Hashable {
  /// What the text is about.
  var title: String?
  /// The version, such as `Rev.1`, or both versions of a comparison.
  var version: String
  /// The version whose text the file is, clean; nothing for what is no text of a version alone.
  var label: String?
  /// Who made the changes; nobody in a clean text.
  var author: String?
  /// The day of the version.
  var date: CalendarDate?
  /// The line that says which record the version comes from.
  var receipt: String?
}

/// How the pages of a document are set.
struct WordPage: Hashable {
  /// Whether the long side lies.
  var isLandscape = false
  /// Whether they are those of an official document: of American size, the first one without a
  /// head, with left and right pages told apart.
  var isOfficial = false
  /// Whether every fifth line has its number in the margin.
  var hasLineNumbers = false
}

/// What stands one below the other in a body.
enum WordBlock: Hashable {
  case paragraph(WordParagraph)
  case table(WordTable)
  /// The last paragraph of a section, whose pages are set otherwise than those that follow.
  case sectionEnd(WordParagraph, WordPage)
}

/// A table; the first row is repeated on every page, unless it is a plain one.
struct WordTable: Hashable {
  /// Whether it only puts things beside each other: without lines, and without heads.
  var isPlain = false
  /// How wide the columns are beside each other.
  var shares: [Int]
  /// The rows, each with its cells, each with its paragraphs.
  var rows: [[[WordParagraph]]]
  /// How many columns each cell of a row takes; nothing where each takes one.
  var spans: [[Int]] = []
  /// What the rows have below and how high they are at least; nothing where that is as it comes.
  var bands: [Band] = []

  /// A row between rules.
  struct Band: Hashable {
    /// How thick the rule below is, in eighths of a point.
    var rule: Int
    /// How high it is at least, in twentieths of a point.
    var height: Int
  }
}

/// A footnote, by its place in the document's list.
struct WordNote: Hashable {
  /// The indicator that stands before its words; nothing where Word counts.
  var printedMark: String?
  /// What stands in it.
  var content: [WordInline]
}
