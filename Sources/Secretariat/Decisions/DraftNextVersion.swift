import DraftText
import Interchange
import Negotiation
public import Redlining

/// Writes the version that follows from what was decided, for co-facilitators to go on with.
public struct DraftNextVersion: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// How paragraphs are numbered.
  public var numbering: NextDraft.Numbering
  /// Whether brackets say whose words they are.
  public var isAttributed: Bool
  /// What it is called; nothing for the name after the last one.
  public var label: String?

  /// Makes the use case.
  public init(
    registry: Registry,
    numbering: NextDraft.Numbering = .renumbered,
    isAttributed: Bool = true,
    label: String? = nil
  ) {
    self.registry = registry
    self.numbering = numbering
    self.isAttributed = isAttributed
    self.label = label
  }

  /// Drafts the next version.
  ///
  /// - Parameters:
  ///   - typed: the version that it grows out of; nothing for the latest.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: the text with its changes, and what is left to do.
  /// - Throws: that there is no such version, or why it cannot be read.
  public func draft(
    from typed: String?,
    of name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> NextVersion {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let version = try VersionReader(registry: registry, ledger: ledger).version(typed)
    let label = label ?? Self.label(after: version.label)
    guard !label.allSatisfy(\.isWhitespace), label.count <= 200 else {
      throw Problem("--as needs a name of up to 200 characters", hint: "Such as “Rev.1”.")
    }
    let book = DecisionBook(
      try ProposalBook(ledger: ledger, version: version, VersionTexts(file: file))
    )
    let base = book.book.chain.draft
    let (accepted, open) = (book.accepted, book.open)
    let next = NextDraft(
      base: base,
      accepted: accepted.contributions,
      open: open.contributions,
      numbering: numbering,
      isAttributed: isAttributed
    )
    let room = RoomBrackets(
      ledger.state.agreements.bracketing(in: version, of: ledger.state),
      of: base,
      in: next.draft,
      isAttributed: isAttributed
    )
    var draft = room.draft
    let agreed = AgreedInNextDraft(
      draft,
      continuing: next.basis,
      accepted.contributions + open.contributions,
      book
    )
    draft.front = Self.front(of: base.front, label)
    let report = ComparisonReport(
      Comparison(comparing: base, with: draft),
      old: ComparedVersion(name: version.label, reading: Reading(draft: base)),
      new: ComparedVersion(name: label, reading: Reading(draft: draft))
    )
    // A file has no lasting identities: whoever circulates it gets them from the record.
    for index in draft.paragraphs.indices { draft.paragraphs[index].id = .provisional(index) }
    return NextVersion(
      label: label,
      title: ledger.state.opening?.title,
      draft: draft,
      changes: report,
      summary: NextSummary(book, next, accepted.unplaced, open.unplaced).lines + room.left
        + agreed.lines
    )
  }

  /// The name that comes after one: `Rev.1` after a zero draft, `Rev.3` after `Rev.2`.
  static func label(after label: String) -> String {
    let digits = String(label.reversed().prefix(while: \.isNumber).reversed())
    if let number = Int(digits), number < .max {
      return String(label.dropLast(digits.count)) + "\(number + 1)"
    }
    return label.lowercased().hasPrefix("zero") ? "Rev.1" : "\(label) Rev.1"
  }

  /// What the masthead says of a text that nobody has circulated: neither symbol nor dates.
  private static func front(of base: FrontMatter, _ label: String) -> FrontMatter {
    var front = base
    front.version = label
    (front.symbol, front.distribution, front.distributed) = (nil, nil, nil)
    (front.heading, front.adopted, front.origin, front.originSymbol) = (nil, nil, nil, nil)
    (front.number, front.meeting, front.jobNumber) = (nil, nil, nil)
    (front.other, front.letters) = ([], [])
    return front
  }
}
