/// Codes a value as the words that spell it, so that coded text reads as people write.
protocol SpelledCoding: Codable, CustomStringConvertible {
  /// Reads the words; nothing where they spell no such value.
  static func spelled(_ words: String) -> Self?
}

extension SpelledCoding {
  /// Reads the words that spell the value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let words = try container.decode(String.self)
    guard let value = Self.spelled(words) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(words)” spells no \(Self.self)"
      )
    }
    self = value
  }

  /// Writes the words that spell the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CalendarDate: SpelledCoding {
  static func spelled(_ words: String) -> CalendarDate? { CalendarDate(iso8601: words) }
}

extension ParagraphID: SpelledCoding {
  static func spelled(_ words: String) -> ParagraphID? { ParagraphID(parsing: words) }
}

extension Reference: SpelledCoding {
  static func spelled(_ words: String) -> Reference? { Reference(parsing: words) }
}

extension PartyID: SpelledCoding {
  static func spelled(_ words: String) -> PartyID? { PartyID(words) }
}

extension DocumentSymbol: SpelledCoding {
  static func spelled(_ words: String) -> DocumentSymbol? { DocumentSymbol(words) }
}

extension JobNumber: SpelledCoding {
  static func spelled(_ words: String) -> JobNumber? { JobNumber(words) }
}
