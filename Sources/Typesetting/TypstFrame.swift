import DraftText

/// How the pages of a working text are set, and what its file says about itself.
struct TypstFrame {
  /// What the text is about.
  var title: String
  /// The version, or both of a comparison.
  var version: String
  /// Who made the changes.
  var author: String?
  /// The day of the version.
  var date: CalendarDate?
  /// The language, which decides fonts and direction.
  var language: Language
  /// Whether the long side lies.
  var isLandscape: Bool
  /// Whether every fifth line has its number in the margin.
  var hasLineNumbers = false
  /// Whether changes are drawn.
  var hasChanges = false
  /// Whether something stands at the head and foot of every page.
  var hasRunningHeads = true

  /// The arguments of `printed`.
  var settings: [String] {
    Self.nature(
      title: [title, version].first { !$0.allSatisfy(\.isWhitespace) } ?? "zerodraft",
      language: language,
      date: date
    ) + [
      "author: " + (author.map(TypstLiteral.words) ?? "()"),
      "numbered: \(hasLineNumbers)",
      "marked: \(hasChanges)",
      "lying: \(isLandscape)",
      "head: " + (hasRunningHeads ? head(isLandscape) : "none"),
      "foot: " + (hasRunningHeads ? "running-foot" : "none"),
      "margins: (x: \(isLandscape ? 50 : 72)pt, y: 72pt)",
    ]
  }

  /// The settings of lying pages that follow upright ones.
  var turned: [String] {
    ["flipped: true", "header: \(head(true))", "margin: (x: 50pt, y: 72pt)"]
  }

  /// What every file says about itself; a file without a title would not be for everybody.
  static func nature(title: String, language: Language, date: CalendarDate?) -> [String] {
    [
      "title: " + TypstLiteral.words(title),
      "language: " + TypstLiteral.words(language.rawValue),
      "direction: " + (language.isRightToLeft ? "rtl" : "ltr"),
      "fonts: "
        + TypstLiteral.list(TypstFonts.list(for: language)),
      "date: " + TypstLiteral.day(date),
    ]
  }

  /// The head of every page, on one line: a long title is cut.
  private func head(_ isLandscape: Bool) -> String {
    let room = max((isLandscape ? 150 : 92) - version.count, 20)
    var start = title
    if title.count > room {
      start = title.prefix(room).split(separator: " ").dropLast().joined(separator: " ") + " …"
    }
    return "running-head(\(TypstLiteral.words(start)), \(TypstLiteral.words(version)))"
  }
}
