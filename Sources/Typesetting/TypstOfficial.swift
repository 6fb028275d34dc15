import DraftText
import Publishing

/// Writes what stands around the text of a document of the organization.
struct TypstOfficial {
  let document: OfficialDocument
  let hasLineNumbers: Bool

  /// The arguments of `printed`.
  var settings: [String] {
    let symbol = words(document.symbol.description)
    let titles = [document.printedNumber, document.title].compactMap(\.self)
    return TypstFrame.nature(
      title: "\(document.symbol): " + titles.joined(separator: " "),
      language: document.language,
      date: document.date
    ) + [
      "size: 10pt",
      "paper: \"us-letter\"",
      "numbered: \(hasLineNumbers)",
      "marked: \(document.text.hasChanges)",
      "head: official-head(\(symbol), \(TypstLiteral.words(runningTitle)))",
      "foot: official-foot(\(job), \(bars), \(recycle))",
      "margins: (x: 123pt, top: 84pt, bottom: 90pt)",
    ]
  }

  /// The title on one line: a long one is cut.
  private var runningTitle: String {
    guard document.title.count > 90 else { return document.title }
    return document.title.prefix(90).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }

  /// The line over the title; its asterisk calls the note on it.
  private var heading: String {
    let words = document.heading
    guard document.hasHeadingNote, let note = document.headingNote,
      let place = words.lastIndex(of: "*")
    else { return TypstLiteral.words(words) }
    let (before, after) = (words[..<place], words[words.index(after: place)...])
    return TypstLiteral.words(String(before))
      + " + note(\(TypstLiteral.words("*")), \(TypstLiteral.words(note))) + "
      + TypstLiteral.words(String(after))
  }

  private var recycle: String {
    TypstLiteral.words(OfficialWording(document.language).pleaseRecycle)
  }

  private var job: String {
    document.jobNumber.map { words($0.description) } ?? "none"
  }

  private var bars: String {
    guard let number = document.jobNumber else { return "none" }
    let code = BarCode(number)
    let bars = code.bars.map { "(\($0.place), \($0.width))" }
    return "bar-code("
      + ([TypstLiteral.words(code.words), String(code.width)] + bars).joined(separator: ", ") + ")"
  }

  /// Words; without a letter of its own, a text read from the right would turn round their parts.
  private func words(_ words: String) -> String {
    let literal = TypstLiteral.words(words)
    guard document.language.isRightToLeft else { return literal }
    let hasLetters = words.unicodeScalars.contains {
      (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value)
    }
    return hasLetters ? literal : "leftward(\(literal))"
  }

  /// Writes everything before the text.
  func writeBeginning(to source: inout TypstSource) {
    let symbol = document.symbol.description
    let organ = symbol.prefix { $0 != "/" }
    source.call(
      "masthead",
      [
        TypstLiteral.words(OfficialWording(document.language).unitedNations),
        TypstLiteral.words(document.organ),
        TypstLiteral.list([
          TypstLiteral.words(String(organ)),
          TypstLiteral.words(String(symbol.dropFirst(organ.count))),
        ]),
        TypstLiteral.list(document.facts.map(words)),
      ]
    )
    let titles = document.agendaItems.map(\.title).filter { !$0.isEmpty }
    let occasion = [document.session, document.agendaLine] + titles
    source.call("occasion", occasion.map(TypstLiteral.words))
    source.call("heading-line", [heading])
    if let origin = document.origin {
      source.call("origin-line", [TypstLiteral.words(origin)])
    }
    source.head(
      "resolution-title",
      rank: 0,
      [
        document.printedNumber.map(TypstLiteral.words) ?? "none",
        TypstLiteral.words(document.title),
      ]
    )
  }
}
