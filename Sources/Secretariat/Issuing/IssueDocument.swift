import DraftText
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
  /// How documents are read.
  public var reading: ReadDocument

  /// Makes the use case.
  public init(
    _ form: IssueForm,
    _ particulars: IssueParticulars = IssueParticulars(),
    reading: ReadDocument = ReadDocument()
  ) {
    self.form = form
    self.particulars = particulars
    self.reading = reading
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
  ///   - directory: the parties that can be named.
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
    let read = try reading.read(source)
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
    return try issue(matter)
  }

  private func issue(_ given: IssueMatter) throws(Problem) -> IssuedDocument {
    var matter = given
    guard !matter.text.draft.paragraphs.isEmpty else {
      throw Problem("\(matter.text.name) has no text")
    }
    if form != .addendum, isToBeAnnexed(matter.text.draft) {
      let isSaid = particulars.isAnnexed == true
      if !isSaid {
        matter.notes.append(
          "the text has no opening formula, so it is put into the annex of a resolution that adopts"
            + " it; --annexed says that this is meant"
        )
      }
      matter.text.draft = matter.text.draft.annexed()
      if let base = matter.base, isToBeAnnexed(base.draft) {
        matter.base?.draft = base.draft.annexed()
      }
    }
    var drafter = IssueDrafter(form, particulars, matter)
    let draft = matter.text.draft
    let document: OfficialDocument
    if form == .addendum {
      document = try drafter.addendum()
    } else {
      let text = matter.base.map { Self.tracked($0, matter.text) } ?? PrintedText(official: draft)
      document = try drafter.document(titled: draft.title, text)
      let obstacles = Obstacles.of(draft, statuses: matter.statuses)
      guard obstacles.isEmpty else {
        throw Problem(obstacles, in: matter.text.name)
      }
    }
    var notes = matter.notes + drafter.notes
    if let base = matter.base, base.draft.title != draft.title {
      notes.append("the title of \(base.name) was “\(base.draft.title ?? "")”")
    }
    return IssuedDocument(document: document, draft: draft, notes: notes)
  }

  private func isToBeAnnexed(_ draft: Draft) -> Bool {
    particulars.isAnnexed ?? !draft.paragraphs.contains { $0.role == .opening }
  }

  /// A text with its changes against another one, both without what the layout prints by itself.
  private static func tracked(_ old: IssueMatter.Text, _ new: IssueMatter.Text) -> PrintedText {
    let (earlier, later) = (old.draft.officialBody, new.draft.officialBody)
    return PrintedText(
      tracking: ComparisonReport(
        Comparison(comparing: earlier, with: later),
        old: ComparedVersion(name: old.name, reading: Reading(draft: earlier)),
        new: ComparedVersion(name: new.name, reading: Reading(draft: later)),
        working: .onThreads
      )
    )
  }
}
