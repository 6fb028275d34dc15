public import DraftText
public import Editorial

/// What is known of a resolution, and how it is cited.
public struct KnownResolution: Codable, Hashable, Sendable {
  /// The number.
  public var number: String
  /// The body that adopted it.
  public var body: ResolutionNumber.Body
  /// The title.
  public var title: String?
  /// The day of adoption.
  public var adopted: CalendarDate?
  /// The day on which the document was distributed.
  public var distributed: CalendarDate?
  /// How often it was said.
  public var attested: Int
  /// How a text of the General Assembly cites it at the first mention.
  public var citation: String
  /// How its footnote reads.
  public var footnote: String

  /// Looks a resolution up.
  ///
  /// - Throws: that the text is no number, or that the resolution is not known.
  public init(_ typed: String, in table: CitationTable) throws(Problem) {
    guard let number = ResolutionNumber(typed) ?? ResolutionNumber(typed, of: .generalAssembly)
    else {
      throw Problem(
        "“\(typed.prefix(60))” is no number of a resolution",
        hint: "Write 74/176, “2625 (XXV)”, ES-11/1 or “2623 (2022)”."
      )
    }
    guard let entry = table.entry(for: number) else {
      throw Problem(
        "Nothing is known of \(number.printed)",
        hint: "“zerodraft cite learn FOLDER” learns resolutions from their Akoma Ntoso files."
      )
    }
    self.number = number.description
    body = number.body
    title = entry.title
    adopted = entry.adopted
    distributed = entry.distributed
    attested = entry.attested
    var citation = number.printed
    if let adopted = entry.adopted { citation += " of \(adopted.printed)" }
    if let title = entry.title { citation += ", entitled “\(title)”" }
    self.citation = citation
    let name = number.printed
    footnote = name.prefix(1).uppercased() + name.dropFirst() + "."
  }
}
