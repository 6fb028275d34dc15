/// Reads the structure of a United Nations text out of lines.
///
/// Whatever the format, the same steps follow: how paragraphs lie on lines, what pages printed
/// around the text, the letters before it, its masthead, what each paragraph is for, and which
/// note is called where. Nothing is silently changed: what was joined, left out, doubted or
/// assumed comes back as notes with their lines.
///
/// ```swift
/// let reading = StructureReader().read(lines)
/// reading.draft.paragraphs  // title, opening formula, preambular and operative paragraphs …
/// reading.notes             // what was joined, left out, doubted or assumed
/// ```
public struct StructureReader: Sendable {
  /// How the paragraphs lie on the lines; found from the lines if `nil`.
  public var layout: Layout?
  /// The language of the text; found from the text if `nil`.
  public var language: Language?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - layout: how the paragraphs lie on the lines, where somebody said so.
  ///   - language: the language of the text, where somebody said so.
  public init(layout: Layout? = nil, language: Language? = nil) {
    self.layout = layout
    self.language = language
  }

  /// Reads a draft.
  ///
  /// The draft's table of bracket marks is left empty.
  ///
  /// - Parameter lines: the lines of the source, blank ones and rules included.
  /// - Returns: the draft with its lines and notes.
  /// - Complexity: linear in the bytes of the lines.
  public func read(_ lines: [Line]) -> Reading {
    var notes: [ReadingNote] = []
    let layout: Layout
    if let said = self.layout {
      layout = said
    } else {
      let choice = LayoutChoice(lines)
      layout = choice.layout
      notes.append(ReadingNote(line: nil, .layoutChosen(layout, reason: choice.reason)))
    }
    var parts =
      switch layout {
      case .line: LineTaker(lines).parts
      case .wrapped, .blank: WrappedTaker(lines, layout: layout).parts
      }
    var found = parts.notes

    let letters = LetterFinder(parts.blocks)
    found += letters.notes
    // The facts over a text stand on its first page.
    let masthead = Masthead(Array(parts.blocks[letters.count...].prefix(60)))
    let front = parts.blocks[letters.count...].prefix(LanguageDetection.reach)
    let language = self.language ?? LanguageDetection.language(of: Array(front))

    let roles = RoleFinder(
      parts.blocks[(letters.count + masthead.count)...],
      title: masthead.title,
      language: language
    )
    found += roles.notes
    // A million paragraphs need not be held twice.
    parts.blocks = []
    let bound = FootnoteBinder(
      roles.placed,
      definitions: parts.definitions,
      assumes: parts.isPaged
    )
    found += bound.notes
    if layout != .line {
      found += BrokenWords(lines).notes
    }

    var facts = masthead.front
    facts.letters = letters.letters
    facts.meeting = roles.meeting
    if facts.jobNumber == nil { facts.jobNumber = parts.jobNumber }
    notes += found.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    return Reading(
      draft: Draft(
        language: language,
        front: facts,
        paragraphs: bound.paragraphs,
        footnotes: bound.footnotes
      ),
      paragraphLines: bound.paragraphLines,
      footnoteLines: bound.footnoteLines,
      notes: notes
    )
  }
}
