import DraftText

extension CitationTable {
  /// Why a line of a table's text form cannot be read.
  public struct LineError: Error, Hashable, Sendable {
    /// What is wrong with a line.
    public enum Reason: Hashable, Sendable {
      /// It has not four or five fields.
      case fields(Int)
      /// The first field is no number of a resolution.
      case number(String)
      /// A date is not written `2019-12-18`.
      case date(String)
      /// The last of five fields is no count.
      case count(String)
      /// A resolution was on an earlier line already, with this number.
      case repeated(earlier: Int)
      /// The line is longer than this many bytes.
      case tooLong(limit: Int)
      /// A control character stands in the line, or a mark that turns the direction of text.
      case control
      /// There are more lines than this.
      case tooMany(limit: Int)
    }

    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason
  }

  /// The longest line that is read, in UTF-8 bytes.
  public static let longestLine = 2_000
  /// The most lines that are read.
  public static let mostLines = 200_000

  /// The table as text, a resolution a line, by their numbers.
  ///
  /// Number, day of adoption, day of distribution, title, how often it was said; what is not known
  /// is empty. Of what texts say differently, only what stands is written.
  ///
  /// ```
  /// 74/176|2019-12-18|2020-01-23|Improving the coordination of efforts against …|3
  /// Security Council 2623 (2022)|2022-02-27|||1
  /// ```
  public var text: String {
    var text = ""
    for entry in entries {
      let body = entry.number.body
      text += body == .generalAssembly ? "" : body.rawValue + " "
      text += entry.number.description
      text += "|" + (entry.adopted?.description ?? "")
      text += "|" + (entry.distributed?.description ?? "")
      text += "|" + (entry.title ?? "") + "|\(entry.attested)\n"
    }
    return text
  }

  /// Reads the text form; empty lines and lines that begin with `#` are passed over.
  ///
  /// The last field may be left out. What is read counts as what the resolutions themselves say.
  ///
  /// - Throws: ``LineError`` for the first line that is not in the form.
  public init(parsing text: some StringProtocol) throws(LineError) {
    self.init()
    var seen: [ResolutionNumber: Int] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let place = index + 1
      guard place <= Self.mostLines else {
        throw LineError(line: place, reason: .tooMany(limit: Self.mostLines))
      }
      guard line.utf8.count <= Self.longestLine else {
        throw LineError(line: place, reason: .tooLong(limit: Self.longestLine))
      }
      guard !line.unicodeScalars.contains(where: \.actsOnTerminals) else {
        throw LineError(line: place, reason: .control)
      }
      guard let first = line.first(where: { $0 != " " }), first != "#" else { continue }
      let entry: Entry
      do {
        entry = try Self.entry(String(line))
      } catch {
        throw LineError(line: place, reason: error.reason)
      }
      if let earlier = seen.updateValue(place, forKey: entry.number) {
        throw LineError(line: place, reason: .repeated(earlier: earlier))
      }
      add(entry)
    }
  }

  private static func entry(_ line: String) throws(FieldError) -> Entry {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmingSpaces)
    guard fields.count == 4 || fields.count == 5 else {
      throw FieldError(reason: .fields(fields.count))
    }
    guard let number = number(fields[0]) else { throw FieldError(reason: .number(fields[0])) }
    var attested = 1
    if fields.count == 5 {
      guard let count = Int(fields[4]), (1...1_000_000).contains(count) else {
        throw FieldError(reason: .count(fields[4]))
      }
      attested = count
    }
    return Entry(
      number,
      title: fields[3].isEmpty ? nil : fields[3],
      adopted: try date(fields[1]),
      distributed: try date(fields[2]),
      attested: attested
    )
  }

  private struct FieldError: Error {
    var reason: LineError.Reason
  }

  private static func date(_ field: String) throws(FieldError) -> CalendarDate? {
    if field.isEmpty { return nil }
    guard let date = CalendarDate(iso8601: field) else { throw FieldError(reason: .date(field)) }
    return date
  }

  private static func number(_ field: String) -> ResolutionNumber? {
    for body in ResolutionNumber.Body.allCases where field.hasPrefix(body.rawValue + " ") {
      return ResolutionNumber(String(field.dropFirst(body.rawValue.count + 1)), of: body)
    }
    return ResolutionNumber(field, of: .generalAssembly)
  }
}

extension Unicode.Scalar {
  /// Whether it does something instead of standing for something.
  fileprivate var actsOnTerminals: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: properties.generalCategory == .control && self != "\t"
    }
  }
}
