/// The number under which a document was produced, at the foot of its first page.
///
/// ```swift
/// let number = JobNumber("19-22333 (E) 270120")
/// number?.description   // "19-22333 (E) 270120"
/// number?.barCode       // "*1922333*"
/// ```
///
/// Documents of the office at Vienna have a letter before it, `V.21-04831`.
public struct JobNumber: Hashable, Sendable {
  /// The letters of the duty station, where it is not New York: `V`.
  public let station: String?
  /// Two digits of the year.
  public let year: String
  /// Five digits.
  public let serial: String
  /// The letter of the language, where it is printed: `E`.
  public let language: String?
  /// The day it was printed, as day, month and year of two digits each, where it is printed.
  public let day: String?

  /// Reads a job number; `nil` if the text is none.
  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let head = words.first, words.count <= 3 else { return nil }
    var number = head
    if let stop = head.lastIndex(of: ".") {
      let station = head[..<stop]
      guard !station.isEmpty, station.utf8.allSatisfy({ (65...90).contains($0) }) else {
        return nil
      }
      self.station = String(station)
      number = head[head.index(after: stop)...]
    } else {
      station = nil
    }
    let parts = number.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isNumber(parts[0], 2), Self.isNumber(parts[1], 5) else {
      return nil
    }
    (year, serial) = (String(parts[0]), String(parts[1]))
    if words.count > 1 {
      let letter = words[1].utf8
      guard letter.count == 3, letter.first == UInt8(ascii: "("), letter.last == UInt8(ascii: ")"),
        let inner = words[1].dropFirst().first, "ACEFRS".contains(inner)
      else { return nil }
      language = String(inner)
    } else {
      language = nil
    }
    if words.count > 2 {
      guard Self.isNumber(words[2], 6) else { return nil }
      day = String(words[2])
    } else {
      day = nil
    }
  }

  /// What the bar code says in digits, as printed below it.
  public var barCode: String { "*\(year)\(serial)*" }

  private static func isNumber(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}

extension JobNumber: CustomStringConvertible {
  /// As it is printed.
  public var description: String {
    (station.map { $0 + "." } ?? "") + "\(year)-\(serial)" + (language.map { " (\($0))" } ?? "")
      + (day.map { " " + $0 } ?? "")
  }
}
