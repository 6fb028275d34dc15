import DraftText

/// The block between `---` lines with which our Markdown begins.
///
/// It is a small, flat part of YAML, so that any viewer shows it: `key: value`, lists of values
/// under `other:`, and letters as block scalars under `letters:`.
///
/// ```
/// ---
/// zerodraft: 1
/// version: Zero draft
/// language: en
/// letters:
///   - |
///     12 March 2021
///     Excellency,
/// ---
/// ```
struct FrontMatterBlock {
  /// The language the text says it is in.
  var language: Language?
  /// What the block says.
  var front: FrontMatter
  /// How many bytes the block takes, the closing line included.
  var length: Int
  /// How many lines it takes.
  var lineCount: Int

  /// The key of the line that says which record the file was exported from.
  ///
  /// It is about the file and not about the text, so reading passes it over.
  private static let receiptKey = "receipt"

  /// The version of the format, the first key of every block.
  static let formatVersion = "1"

  /// Whether a source begins with a block of ours.
  static func opens(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "---\nzerodraft:".utf8) || bytes.starts(with: "---\r\nzerodraft:".utf8)
  }

  /// Reads the block at the start of a source.
  ///
  /// - Parameter bytes: a source that ``opens(_:)`` with a block.
  /// - Throws: the line that says nothing known.
  init(parsing bytes: [UInt8]) throws(ReadingError) {
    front = FrontMatter()
    length = 0
    lineCount = 0
    var list: String?
    var letter: [String]?
    let limit = min(bytes.count, 1 << 20)
    var start = 0
    while start < limit {
      let end = bytes[start..<limit].firstIndex(of: 0x0A) ?? limit
      var line = String(decoding: bytes[start..<end], as: UTF8.self)
      if line.utf8.last == 0x0D { line.unicodeScalars.removeLast() }
      start = end + 1
      lineCount += 1
      if line == "---" {
        if lineCount == 1 { continue }
        keep(&letter)
        length = min(start, bytes.count)
        return
      }
      let words = line.drop(while: { $0 == " " })
      let indent = line.utf8.count - words.utf8.count
      if letter != nil, indent >= 4 || words.isEmpty {
        if !words.isEmpty { letter?.append(String(line.dropFirst(4))) }
        continue
      }
      keep(&letter)
      if words.isEmpty { continue }
      if indent >= 2, words.hasPrefix("- "), let list {
        let value = String(words.dropFirst(2))
        if list == "letters", value == "|" {
          letter = []
        } else if list == "other" {
          front.other.append(FrontMatterValue(parsing: value).text)
        } else {
          throw ReadingError(.frontMatter(line), line: lineCount)
        }
        continue
      }
      guard indent == 0, let colon = words.firstIndex(of: ":") else {
        throw ReadingError(.frontMatter(line), line: lineCount)
      }
      let key = String(words[..<colon])
      let value = words[words.index(after: colon)...].drop(while: { $0 == " " })
      list = ["other", "letters"].contains(key) ? key : nil
      if list == nil, !set(key, to: FrontMatterValue(parsing: String(value)).text) {
        throw ReadingError(.frontMatter(line), line: lineCount)
      }
    }
    throw ReadingError(.frontMatter("---"), line: 1)
  }

  private mutating func keep(_ letter: inout [String]?) {
    guard let lines = letter else { return }
    let date = lines.lazy.compactMap { CalendarDate(parsing: $0) }.first
    front.letters.append(CoverLetter(date: date, lines: lines))
    letter = nil
  }

  /// The fields that are one line of text, with the key that each is written under.
  private static var fields: [(key: String, path: WritableKeyPath<FrontMatter, String?>)] {
    [
      ("version", \.version), ("organ", \.organ), ("symbol", \.symbol),
      ("distribution", \.distribution), ("original", \.original), ("session", \.session),
      ("agenda-item", \.agendaItem), ("agenda-title", \.agendaTitle), ("heading", \.heading),
      ("origin", \.origin), ("origin-symbol", \.originSymbol), ("number", \.number),
      ("meeting", \.meeting), ("job-number", \.jobNumber),
    ]
  }

  /// The fields that are days, written as ISO 8601 has them.
  private static var days: [(key: String, path: WritableKeyPath<FrontMatter, CalendarDate?>)] {
    [("distributed", \.distributed), ("adopted", \.adopted)]
  }

  /// Sets a field.
  ///
  /// - Returns: whether key and value mean something.
  private mutating func set(_ key: String, to value: String) -> Bool {
    if let field = Self.fields.first(where: { $0.key == key }) {
      front[keyPath: field.path] = value
    } else if let day = Self.days.first(where: { $0.key == key }) {
      guard let date = CalendarDate(iso8601: value) else { return false }
      front[keyPath: day.path] = date
    } else if key == "language" {
      guard let known = Language(rawValue: value) else { return false }
      language = known
    } else if key == "zerodraft" {
      return value == Self.formatVersion
    } else if key == Self.receiptKey {
      return true
    } else {
      return false
    }
    return true
  }

  /// The block of a draft, both `---` lines and a line feed at the end included.
  ///
  /// - Parameters:
  ///   - draft: the draft.
  ///   - receipt: the line that says which record it was exported from.
  /// - Returns: the block.
  static func text(of draft: Draft, receipt: String? = nil) -> String {
    var text = "---\nzerodraft: \(formatVersion)\n"
    text += "language: \(draft.language.rawValue)\n"
    for field in fields {
      guard let value = draft.front[keyPath: field.path] else { continue }
      text += "\(field.key): \(FrontMatterValue(value).spelled)\n"
    }
    for day in days {
      guard let date = draft.front[keyPath: day.path] else { continue }
      text += "\(day.key): \(date)\n"
    }
    if !draft.front.other.isEmpty {
      text += "other:\n"
      for line in draft.front.other { text += "  - \(FrontMatterValue(line).spelled)\n" }
    }
    if !draft.front.letters.isEmpty {
      text += "letters:\n"
      for letter in draft.front.letters {
        text += "  - |\n"
        for line in letter.lines { text += "    \(line)\n" }
      }
    }
    if let receipt { text += "\(receiptKey): \(FrontMatterValue(receipt).spelled)\n" }
    return text + "---\n"
  }
}
