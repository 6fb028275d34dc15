public import DraftText

/// Something to be printed or shown that is not a draft: a compilation, a table, a letter.
///
/// It says what stands where and what it means, and nothing of any format.
///
/// ```swift
/// let paper = Paper(title: "Compilation", blocks: [
///   .heading(1, "Preamble"),
///   .text(PaperText([.plain("to hold a "), .inserted("small "), .plain("meeting")])),
/// ])
/// ```
public struct Paper: Hashable, Sendable {
  /// One block after the other.
  public enum Block: Hashable, Sendable {
    /// A heading; level 1 is the highest below the title.
    case heading(Int, String)
    /// A heading that is set in its own ways, or calls notes; level 1 is the highest below the title.
    case headline(Int, PaperText)
    /// The head of an official document.
    case masthead(PaperMasthead)
    /// A paragraph.
    case text(PaperText)
    /// A table.
    case table(PaperTable)
    /// Lines right under each other, such as an address.
    case stanza(PaperStanza)
    /// Lines beside other lines, such as the names of two who sign; where there is no room, below.
    case beside([PaperStanza])
    /// What follows begins on a sheet of its own.
    case sheet
    /// Bars; where no picture can be shown they are left out, since a table says the same.
    case chart(PaperChart)
    /// A paragraph with where its words come from.
    case trace(PaperTrace)
  }

  /// The language of its own words; it decides the direction.
  public var language: Language
  /// What it is called.
  public var title: String
  /// Whether the title is printed above the rest; that of a letter only names the file.
  public var printsTitle: Bool
  /// Whether it is printed across the page.
  public var isLandscape: Bool
  /// Whether it is set as documents of the organization are: first lines indented, no numbers
  /// hanging.
  public var isOfficial: Bool
  /// What stands in it.
  public var blocks: [Block]
  /// The notes that paragraphs and headlines call by their places here, each of them once.
  public var notes: [PaperNote]

  /// Makes a paper.
  public init(
    language: Language = .english,
    title: String,
    printsTitle: Bool = true,
    isLandscape: Bool = false,
    isOfficial: Bool = false,
    blocks: [Block] = [],
    notes: [PaperNote] = []
  ) {
    self.language = language
    self.title = title
    self.printsTitle = printsTitle
    self.isLandscape = isLandscape
    self.isOfficial = isOfficial
    self.blocks = blocks
    self.notes = notes
  }
}
