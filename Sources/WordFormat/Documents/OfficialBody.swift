import DraftText
import Publishing

/// Makes Word's tree of an official document: masthead, occasion, headings, text.
struct OfficialBody {
  let document: OfficialDocument

  /// The body, which ends with a short rule.
  func blocks() -> [WordBlock] {
    var lines: [WordParagraph] = [line(.session, document.session)]
    lines.append(line(.agendaItem, document.agendaLine))
    for item in document.agendaItems where !item.title.isEmpty {
      lines.append(line(.agendaTitle, item.title))
    }
    lines.append(heading)
    if let origin = document.origin { lines.append(line(.origin, origin)) }
    lines.append(title)
    return [.table(masthead)] + lines.map(WordBlock.paragraph)
      + text.map { block in
        guard case .paragraph(var paragraph) = block else { return block }
        // Numbers stand in first lines, and nothing hangs where there is none.
        paragraph.setting.hangs = true
        paragraph.formerSetting?.hangs = true
        if paragraph.formerSetting == paragraph.setting { paragraph.formerSetting = nil }
        if document.hasHeadingNote { Self.moveCalls(in: &paragraph.content) }
        return .paragraph(paragraph)
      }
  }

  /// The notes: the one on who submits it, then those of the text; LibreOffice goes by their order
  /// and not by their numbers.
  func notes() -> [WordNote] {
    let notes = WordTracker(text: document.text).notes()
    guard document.hasHeadingNote, let words = document.headingNote else { return notes }
    return [WordNote(printedMark: "*", content: inlines(words))] + notes
  }

  /// Makes room in the list of notes for one before those of the text.
  private static func moveCalls(in content: inout [WordInline]) {
    for index in content.indices {
      guard case .note(let note, let mark) = content[index].run.content else { continue }
      content[index].run.content = .note(note + 1, printedMark: mark)
    }
  }

  private var text: [WordBlock] { WordTracker(text: document.body).blocks() }

  /// Two bands with a rule below each: name and symbol; emblem, organ and facts.
  ///
  /// There is no picture of the emblem, whose use is reserved; its place is left free.
  private var masthead: WordTable {
    let wording = OfficialWording(document.language)
    let facts: [WordParagraph?] = [
      line(.distribution, wording.distribution(document.kind)),
      document.date.map { line(.date, wording.mastheadDate($0)) },
      document.original.map { line(.original, wording.original($0)) },
    ]
    return WordTable(
      isPlain: true,
      shares: [13, 52, 33],
      rows: [
        [
          [line(.organization, wording.unitedNations)],
          [line(.symbol, document.symbol.description)],
        ],
        [[line(.emblem, "")], [line(.organ, document.organ)], facts.compactMap(\.self)],
      ],
      spans: [[2, 1], [1, 1, 1]],
      bands: [WordTable.Band(rule: 4, height: 0), WordTable.Band(rule: 18, height: 1_300)]
    )
  }

  /// The line over the title; its asterisk calls the note on it.
  private var heading: WordParagraph {
    let words = document.heading
    guard document.hasHeadingNote, let place = words.lastIndex(of: "*") else {
      return line(.heading, words)
    }
    let call = WordRun(
      .note(0, printedMark: "*"),
      setting: WordRun.Setting(style: .footnoteReference)
    )
    return WordParagraph(
      .official(.heading),
      content: inlines(String(words[..<place])) + [WordInline(call)]
        + inlines(String(words[words.index(after: place)...]))
    )
  }

  /// The number, where there is one, and the title.
  private var title: WordParagraph {
    var content: [WordInline] = []
    if let number = document.printedNumber {
      content = inlines(number) + [WordInline(WordRun(.tab))]
    }
    var paragraph = WordParagraph(.official(.title), content: content + inlines(document.title))
    paragraph.setting.hangs = document.number != nil
    return paragraph
  }

  private func line(_ style: OfficialStyle, _ words: String) -> WordParagraph {
    WordParagraph(.official(style), content: inlines(words))
  }

  private func inlines(_ words: String) -> [WordInline] {
    words.isEmpty ? [] : [WordInline(WordRun(.text(words)))]
  }
}
