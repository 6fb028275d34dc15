public import DraftText
import Editorial
import Interchange
import Negotiation
import Publishing
import Redlining
import WordFormat

/// Makes a draft resolution, an addendum to one, or a resolution of a text, as it is printed.
///
/// A final document refuses what is still negotiated in its text, and a document whose facts are not
/// all known is refused with everything that is missing. Nothing is recorded by it.
public struct IssueDocument: Sendable {
  /// What is made.
  public var form: IssueForm
  /// What was said beside the record.
  public var particulars: IssueParticulars
  /// How documents are read; its language is that of the edition that is issued of a version.
  public var reading: ReadDocument
  /// The working days at Headquarters.
  public var calendar: SubmissionCalendar

  /// Makes the use case.
  public init(
    _ form: IssueForm,
    _ particulars: IssueParticulars = IssueParticulars(),
    reading: ReadDocument = ReadDocument(),
    calendar: SubmissionCalendar = SubmissionCalendar()
  ) {
    self.form = form
    self.particulars = particulars
    self.reading = reading
    self.calendar = calendar
  }

  /// Issues a text of a record.
  ///
  /// - Parameters:
  ///   - version: the version; nothing for that of the submitted document, else the latest.
  ///   - name: the negotiation.
  ///   - registry: the door to the record.
  ///   - moment: as of when the record is read.
  /// - Returns: the document.
  /// - Throws: every fact that is missing, what is wrong with one, or what stands in the text that
  ///   no final document has.
  public func issue(
    _ version: String?,
    of name: String,
    registry: Registry,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> IssuedDocument {
    let reader = try IssueReader(
      form,
      particulars,
      registry: registry,
      reading: reading,
      name: name,
      asOf: moment
    )
    return try issue(reader.matter(version))
  }

  /// Issues a document of its own.
  ///
  /// - Parameters:
  ///   - source: the document, whose facts are those of its front matter.
  ///   - parties: the parties that can be named; those that come with the program if left out.
  /// - Returns: the document.
  /// - Throws: why it cannot be read, and what ``issue(_:of:registry:asOf:)`` throws.
  public func issue(
    _ source: DocumentSource,
    parties: PartyFile? = nil
  ) throws(Problem) -> IssuedDocument {
    guard form != .addendum else {
      throw Problem(
        "An addendum is made of what the record says of a submitted document",
        hint: "Name the negotiation instead of a file."
      )
    }
    // What was piped in is gone once it has been read, and it is read for its text and its changes.
    let bytes = try DocumentBytes.read(source)
    let read = try reading.read(bytes, of: source)
    var matter = IssueMatter(
      text: .init(name: read.name, draft: read.reading.draft),
      directory: PartyDirectory(for: Ledger(negotiation: ""), file: parties)
    )
    if particulars.isRedline {
      guard let base = particulars.base else {
        throw Problem(
          "Nothing says what the changes of \(source.name) are tracked against",
          hint: "--base FILE names it."
        )
      }
      let earlier = DocumentSource(argument: base)
      guard source != .standardInput || earlier != .standardInput else {
        throw Problem("Both texts cannot come from standard input", hint: "Name a file for one.")
      }
      let old = try reading.read(earlier)
      matter.base = .init(name: old.name, draft: old.reading.draft)
    }
    return try issue(
      matter,
      try FileObstacles(reading: reading).obstacles(in: bytes, named: source.name)
    )
  }

  private func issue(
    _ given: IssueMatter,
    _ inFile: [Obstacle] = []
  ) throws(Problem) -> IssuedDocument {
    var matter = given
    guard !matter.text.draft.paragraphs.isEmpty else {
      throw Problem("\(matter.text.name) has no text")
    }
    if form != .addendum { annex(&matter) }
    var drafter = IssueDrafter(form, particulars, matter)
    let draft = matter.text.draft
    let text =
      form == .addendum
      ? nil : matter.base.map { Self.tracked($0, matter.text) } ?? PrintedText(official: draft)
    let document = try drafter.document(titled: draft.title, text)
    if form != .addendum {
      let obstacles = inFile + Obstacles.of(given.text.draft, statuses: given.statuses)
      guard obstacles.isEmpty else {
        throw Problem(
          obstacles,
          in: matter.text.name,
          of: matter.ledger?.negotiation
        )
      }
    }
    var notes = matter.notes + drafter.timeNotes(by: calendar)
    if drafter.namesStates, draft.language != .english {
      notes.append(
        "the names of States are in English, and the document is in \(draft.language.englishName)"
      )
    }
    if let base = matter.base, base.draft.title != draft.title {
      notes.append("the title of \(base.name) was “\(base.draft.title ?? "")”")
    }
    return IssuedDocument(document: document, draft: draft, notes: notes)
  }

  /// Puts a bare declaration into the annex of a resolution that adopts it.
  private func annex(_ matter: inout IssueMatter) {
    guard particulars.isAnnexed ?? Self.isBare(matter.text.draft),
      let resolution = matter.text.draft.annexed(), resolution != matter.text.draft
    else { return }
    if particulars.isAnnexed == nil {
      matter.notes.append(
        "the text has no opening formula, so it stands in the annex of a resolution that adopts it;"
          + " --annexed says that this is meant, --no-annexed that it is not"
      )
    }
    matter.text.draft = resolution
    if let base = matter.base, Self.isBare(base.draft), let annexed = base.draft.annexed() {
      matter.base?.draft = annexed
    }
  }

  private static func isBare(_ draft: Draft) -> Bool {
    !draft.paragraphs.contains { $0.role == .opening }
  }

  /// A text with its changes against another one.
  private static func tracked(_ old: IssueMatter.Text, _ new: IssueMatter.Text) -> PrintedText {
    PrintedText(
      official: ComparisonReport(
        Comparison(comparing: old.draft, with: new.draft),
        old: ComparedVersion(name: old.name, reading: Reading(draft: old.draft)),
        new: ComparedVersion(name: new.name, reading: Reading(draft: new.draft)),
        working: .onThreads
      )
    )
  }
}
