/// Brings footnotes and the places where they are called together.
///
/// Indicators that the format marks are bound to the notes of their label in order; notes that
/// are left then look for bare digits (``IndicatorSearch``). The notes of the draft stand in the
/// order of their anchors; a note without one comes last.
struct FootnoteBinder {
  /// The paragraphs with runs.
  private(set) var paragraphs: [Paragraph] = []
  /// The line of each paragraph.
  private(set) var paragraphLines: [Int] = []
  /// The notes in the order of their anchors.
  private(set) var footnotes: [Footnote] = []
  /// The line of each note.
  private(set) var footnoteLines: [Int] = []
  /// What was assumed and what is missing.
  private(set) var notes: [ReadingNote] = []

  private var definitions: [NoteDefinition]
  /// For each label, the definitions in order and how many anchors were seen.
  private var byLabel: [String: (definitions: [Int], seen: Int)] = [:]
  /// For each definition, its place among the draft's notes.
  private var order: [Int?]
  private var assumed: [Int: [(place: IndicatorSearch.Place, definition: Int)]] = [:]

  /// Binds the notes.
  ///
  /// - Parameters:
  ///   - placed: the paragraphs.
  ///   - definitions: the notes.
  ///   - assumes: whether bare digits may be taken for indicators.
  init(_ placed: [RoleFinder.Placed], definitions: [NoteDefinition], assumes: Bool) {
    self.definitions = definitions
    order = Array(repeating: nil, count: definitions.count)
    for (index, definition) in definitions.enumerated() {
      byLabel[definition.label, default: ([], 0)].definitions.append(index)
    }
    if assumes, !definitions.isEmpty { assumeIndicators(placed) }
    paragraphs.reserveCapacity(placed.count)
    paragraphLines.reserveCapacity(placed.count)
    let placed = placed.span
    for index in placed.indices {
      paragraphs.append(
        Paragraph(
          id: placed[index].id ?? .provisional(index),
          role: placed[index].role,
          label: placed[index].label,
          runs: runs(of: placed[index], at: index)
        )
      )
      paragraphLines.append(placed[index].number)
    }
    for index in definitions.indices where order[index] == nil {
      notes.append(
        ReadingNote(
          line: definitions[index].number,
          .noteWithoutIndicator(definitions[index].label)
        )
      )
      _ = take(index)
    }
  }

  /// Looks for bare digits for the notes that no marked indicator calls.
  private mutating func assumeIndicators(_ placed: [RoleFinder.Placed]) {
    var calls: [String: Int] = [:]
    for paragraph in placed {
      for case .indicator(let label) in paragraph.spans { calls[label, default: 0] += 1 }
    }
    var lacking: [Int] = []
    var seen: [String: Int] = [:]
    for (index, definition) in definitions.enumerated() {
      let place = seen[definition.label, default: 0]
      seen[definition.label] = place + 1
      if place >= calls[definition.label, default: 0] { lacking.append(index) }
    }
    guard !lacking.isEmpty else { return }
    let search = IndicatorSearch(placed, labels: Set(lacking.map { definitions[$0].label }))
    // Where the source marks indicators, a bare digit is one only if it leaves no other reading.
    let surety = calls.isEmpty ? 1 : 3
    var after = (0, 0, -1)
    var limit = 0
    for index in lacking {
      let definition = definitions[index]
      // The paragraph in which the note's text stands is the last that can call it.
      while limit < placed.count, placed[limit].number <= definition.number { limit += 1 }
      guard let place = search.place(of: definition.label, after: after, before: limit),
        place.likeness >= surety
      else { continue }
      after = (place.paragraph, place.span, place.bytes.lowerBound)
      assumed[place.paragraph, default: []].append((place, index))
    }
  }

  private mutating func take(_ definition: Int) -> FootnoteID {
    if let place = order[definition] { return .provisional(place) }
    let id = FootnoteID.provisional(footnotes.count)
    order[definition] = footnotes.count
    footnotes.append(
      Footnote(id: id, label: definitions[definition].label, runs: plain(definitions[definition]))
    )
    footnoteLines.append(definitions[definition].number)
    return id
  }

  /// The words of a note; an indicator inside a note is kept as raised text.
  private func plain(_ definition: NoteDefinition) -> [Run] {
    definition.spans.map { span in
      switch span {
      case .text(let text, let style): .text(text, style)
      case .indicator(let label): .text(label, Style(superscript: true))
      }
    }.joiningNeighbours
  }

  private mutating func runs(of paragraph: RoleFinder.Placed, at index: Int) -> [Run] {
    let spans = paragraph.spans
    let guesses = assumed[index]
    if guesses == nil, spans.count == 1, case .text(let text, let style) = spans[0] {
      return text.isEmpty ? [] : [.text(text, style)]
    }
    var runs: [Run] = []
    runs.reserveCapacity(spans.count)
    for (place, span) in spans.enumerated() {
      switch span {
      case .text(let text, let style):
        let here = guesses?.filter { $0.place.span == place } ?? []
        if here.isEmpty {
          if !text.isEmpty { runs.append(.text(text, style)) }
        } else {
          runs += cut(text, style, at: here, line: paragraph.number)
        }
      case .indicator(let label):
        runs.append(call(label, line: paragraph.number))
      }
    }
    // Indicators without a note became raised words, which may stand side by side.
    return runs.joiningNeighbours
  }

  /// What a marked indicator stands for.
  private mutating func call(_ label: String, line: Int) -> Run {
    guard let entry = byLabel[label] else {
      notes.append(ReadingNote(line: line, .indicatorWithoutNote(label)))
      return .text(label, Style(superscript: true))
    }
    // The second call of a label that has one note calls the same note again.
    let definition = entry.definitions[min(entry.seen, entry.definitions.count - 1)]
    byLabel[label]?.seen += 1
    return .footnote(take(definition))
  }

  /// Takes bare indicators out of words and leaves anchors in their places.
  private mutating func cut(
    _ text: String,
    _ style: Style,
    at guesses: [(place: IndicatorSearch.Place, definition: Int)],
    line: Int
  ) -> [Run] {
    var runs: [Run] = []
    let utf8 = Array(text.utf8)
    var start = 0
    for guess in guesses {
      var end = guess.place.bytes.lowerBound
      // The blank before an indicator that stands by itself goes with it.
      while end > start, utf8[end - 1] == 0x20 { end -= 1 }
      let words = String(decoding: utf8[start..<end], as: UTF8.self)
      if !words.isEmpty { runs.append(.text(words, style)) }
      let label = definitions[guess.definition].label
      let tail = words.split(separator: " ").suffix(2).joined(separator: " ")
      notes.append(ReadingNote(line: line, .indicatorAssumed(label: label, after: tail)))
      runs.append(.footnote(take(guess.definition)))
      start = guess.place.bytes.upperBound
      if end < guess.place.bytes.lowerBound {
        while start + 1 < utf8.count, utf8[start] == 0x20, utf8[start + 1] == 0x20 { start += 1 }
      }
    }
    if start < utf8.count {
      runs.append(.text(String(decoding: utf8[start...], as: UTF8.self), style))
    }
    return runs
  }
}
