import DraftText

/// Makes lines of a view of a Word document, for the structure to be read out of them.
struct RevisedLines {
  let text: RevisedText
  let view: WordTextReader.View
  private(set) var lines: [Line] = []
  /// Whether the document has our own styles, which say what each paragraph is for.
  private(set) var statesRoles = false
  /// The labels of the notes that are called, by their number in the file.
  private(set) var noteLabels: [String: String] = [:]
  private var count = 0
  /// What stands around the text of an official document of ours.
  private(set) var facts = OfficialFacts()

  init(_ text: RevisedText, view: WordTextReader.View) {
    self.text = text
    self.view = view
    let own: Set<String> = [
      WordStyle.operative.name, WordStyle.preambular.name, WordStyle.opening.name,
      WordStyle.plain.name, WordStyle.ending.name,
    ]
    statesRoles = text.paragraphs.contains { own.contains($0.styleName) }
    for paragraph in RevisedText.resolved(text.paragraphs, in: view) { add(paragraph) }
    addNotes()
  }

  private mutating func add(_ paragraph: RevisedText.Paragraph) {
    var line = Line(number: paragraph.number)
    line.spans = spans(of: paragraph.runs)
    if statesRoles, let style = OfficialStyle(rawValue: paragraph.styleName),
      !takeFact(style, &line)
    {
      line.kind = .blank
      line.spans = []
      lines.append(line)
      return
    }
    guard line.spans.contains(where: Self.saysSomething) else {
      line.kind = .blank
      line.spans = []
      lines.append(line)
      return
    }
    if statesRoles {
      state(paragraph, &line)
    } else {
      line.hasBullet = paragraph.hasBullet
      if let label = paragraph.label { line.spans.insert(.text(label + " ", .plain), at: 0) }
      line.spans = line.spans.map(Self.withoutTabs)
      let name = paragraph.styleName.lowercased()
      if name == "title" {
        line.kind = .heading(level: 1)
      } else if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), level > 0 {
        line.kind = .heading(level: level + 1)
      }
    }
    lines.append(line)
  }

  /// Takes a line that stands around the text of an official document.
  ///
  /// - Returns: whether the line is part of the text, as the title is without its number.
  private mutating func takeFact(_ style: OfficialStyle, _ line: inout Line) -> Bool {
    var words = ""
    for case .text(let part, _) in line.spans { words += part }
    guard style == .title else {
      facts.take(style, words)
      return false
    }
    guard case .text(let first, let look)? = line.spans.first,
      let tab = first.firstIndex(of: "\t")
    else { return true }
    facts.take(.title, String(first[..<tab]))
    let rest = String(first[first.index(after: tab)...])
    line.spans.removeFirst()
    if !rest.isEmpty { line.spans.insert(.text(rest, look), at: 0) }
    return true
  }

  /// Takes role and label from what our own documents say.
  private func state(_ paragraph: RevisedText.Paragraph, _ line: inout Line) {
    line.role = Role(styleName: paragraph.styleName)
    line.isUnlabelled = true
    guard case .text(let words, let style) = line.spans[0],
      let tab = words.firstIndex(of: "\t"), tab != words.startIndex
    else { return }
    let printed = String(words[..<tab])
    let rest = String(words[words.index(after: tab)...])
    line.spans.removeFirst()
    if !rest.isEmpty { line.spans.insert(.text(rest, style), at: 0) }
    if line.role == .plain, printed.last?.isNumber == true || printed == "*" {
      line.noteLabel = printed
      return
    }
    line.isUnlabelled = false
    line.label = Label(printed.hasSuffix(".") ? String(printed.dropLast()) : printed)
  }

  private mutating func spans(of runs: [RevisedText.Run]) -> [Line.Span] {
    var spans: [Line.Span] = []
    for run in runs {
      switch run.content {
      case .words(let words):
        // A label and its tab are set in no style; what follows is not joined to them.
        if case .text(var before, let style)? = spans.last,
          style == run.style
            || before.hasSuffix("\t") && spans.count == 1 && style == .plain && run.style == .plain
        {
          // Taken out first, so that the words are added where they are.
          spans.removeLast()
          before += words
          spans.append(.text(before, style))
        } else {
          spans.append(.text(words, run.style))
        }
      case .note(let id, let mark):
        guard text.notes[id] != nil else { continue }
        if noteLabels[id] == nil {
          if mark == nil { count += 1 }
          noteLabels[id] = mark ?? String(count)
          order.append(id)
        }
        spans.append(.indicator(noteLabels[id] ?? "?"))
      }
    }
    return spans
  }

  private var order: [String] = []

  private mutating func addNotes() {
    for id in order {
      var words: [Line.Span] = []
      for paragraph in RevisedText.resolved(text.notes[id] ?? [], in: view) {
        if !words.isEmpty { words.append(.text(" ", .plain)) }
        words += Self.withoutMark(spans(of: paragraph.runs), noteLabels[id] ?? "")
      }
      lines.append(Line(number: lines.count + 1, spans: words, noteLabel: noteLabels[id]))
    }
  }

  /// The words of a note without the indicator and the space before them.
  private static func withoutMark(_ spans: [Line.Span], _ label: String) -> [Line.Span] {
    var spans = spans
    // The indicator, where it is printed as words, and the space after it.
    if case .text(let words, _)? = spans.first, words == label, spans.count > 1 {
      spans.removeFirst()
    }
    guard case .text(let words, let style)? = spans.first else { return spans }
    var rest = words[...]
    if rest.hasPrefix(label + "\t") { rest = rest.dropFirst(label.count) }
    while let first = rest.first, first == "\t" || first == " " { rest.removeFirst() }
    if rest.isEmpty { spans.removeFirst() } else { spans[0] = .text(String(rest), style) }
    return spans
  }

  private static func saysSomething(_ span: Line.Span) -> Bool {
    guard case .text(let words, _) = span else { return true }
    return words.contains { !$0.isWhitespace }
  }

  private static func withoutTabs(_ span: Line.Span) -> Line.Span {
    guard case .text(let words, let style) = span, words.contains("\t") else { return span }
    return .text(
      words.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " "),
      style
    )
  }
}

extension Role {
  /// The role that one of our own styles stands for.
  fileprivate init?(styleName: String) {
    let roles: [(WordStyle, Role)] =
      [
        (.title, .title), (.official(.title), .title), (.opening, .opening),
        (.preambular, .preambular),
        (.operative, .operative), (.flush, .flush), (.annex, .annex), (.closing, .closing),
        (.plain, .plain),
      ] + (1...WordStyle.deepestHeading).map { (.heading($0), .heading(level: $0)) }
      + (1...WordStyle.deepestItem).map { (.item($0), .item(depth: $0)) }
    guard let found = roles.first(where: { $0.0.name == styleName }) else { return nil }
    self = found.1
  }
}
