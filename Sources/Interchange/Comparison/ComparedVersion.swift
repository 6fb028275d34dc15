public import DraftText

/// One of the two versions of a comparison, with what is said of it beside its text.
public struct ComparedVersion: Hashable, Sendable {
  /// What people call it, such as `Zero draft`, or the name of its file.
  public let name: String
  /// The version as it was read.
  public let reading: Reading
  /// The day of the version, where somebody said it; the text's own front matter may say another.
  public var date: CalendarDate?
  /// How each of its paragraphs is pointed at.
  public let references: [String?]
  /// The printed indicator of each of its footnotes.
  let footnoteLabels: [FootnoteID: String]
  /// The place of each of its footnotes.
  let footnoteIndices: [FootnoteID: Int]

  /// Names a version.
  ///
  /// - Parameters:
  ///   - name: what people call it.
  ///   - reading: the version as it was read.
  ///   - references: how each of its paragraphs is pointed at, for an excerpt, whose own numbers
  ///     would say something else; nothing to count them.
  public init(name: String, reading: Reading, references: [String?]? = nil) {
    self.name = name
    self.reading = reading
    let front = reading.draft.front
    date = front.adopted ?? front.distributed ?? front.letters.last?.date
    self.references = references ?? reading.draft.referenceSpellings()
    footnoteLabels = reading.draft.footnoteLabels
    footnoteIndices = Dictionary(
      reading.draft.footnotes.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension ComparedVersion {
  /// The draft of the version.
  public var draft: Draft { reading.draft }

  /// The name as it stands inside a sentence: `the zero draft`, `Rev.1`.
  var nameInSentence: String {
    let lowered = name.lowercased()
    guard lowered.hasSuffix(" draft") || lowered.hasSuffix(" text") || lowered == "draft",
      !lowered.hasPrefix("the ")
    else { return name }
    return "the " + name.prefix(1).lowercased() + name.dropFirst()
  }
}
