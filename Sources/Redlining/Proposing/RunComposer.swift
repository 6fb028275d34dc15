import DraftText

/// Makes runs of texts in which anchors are spelled as `[^label]`.
struct RunComposer {
  private let base: Draft
  private let labels: [FootnoteID: String]
  private let notes: [String: FootnoteID]

  init(_ base: Draft) {
    self.base = base
    labels = base.footnoteLabels
    notes = Dictionary(
      base.footnotes.map { ($0.label, $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The text of a paragraph, in which edits have their places.
  func text(of paragraph: Int) -> String {
    Draft.spell(base.paragraphs[paragraph].runs, labels: labels)
  }

  /// Whether edits, in order, can all be made in a paragraph.
  func canMake(_ edits: [TextEdit], in paragraph: Int) -> Bool {
    let length = text(of: paragraph).unicodeScalars.count
    var last: TextEdit?
    for edit in edits {
      guard edit.range.lowerBound >= 0, edit.range.upperBound <= length else { return false }
      if let last, last.excludes(edit) || last.range.upperBound > edit.range.lowerBound {
        return false
      }
      last = edit
    }
    return true
  }

  /// A new text, in plain roman.
  func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    append(text, .plain, to: &runs)
    return runs
  }

  /// A paragraph after edits, in order: what stays keeps its style, and what comes takes that of
  /// the words it replaces or stands in.
  func runs(of paragraph: Int, _ edits: [TextEdit]) -> [Run] {
    let old = base.paragraphs[paragraph].runs
    var scalars: [Unicode.Scalar] = []
    var owners: [Int] = []
    var starts: [Int] = []
    for (index, run) in old.enumerated() {
      starts.append(scalars.count)
      let spelled = Draft.spell([run], labels: labels).unicodeScalars
      scalars += spelled
      owners += repeatElement(index, count: spelled.count)
    }
    starts.append(scalars.count)
    func style(at place: Int) -> Style {
      guard owners.indices.contains(place), case .text(_, let style) = old[owners[place]] else {
        return .plain
      }
      return style
    }
    var runs: [Run] = []
    func keep(_ range: Range<Int>) {
      var place = range.lowerBound
      while place < range.upperBound {
        let owner = owners[place]
        let end = min(range.upperBound, starts[owner + 1])
        if case .footnote = old[owner], place == starts[owner], end == starts[owner + 1] {
          runs.append(old[owner])
        } else {
          let words = scalars[place..<end].reduce(into: "") { $0.unicodeScalars.append($1) }
          add(words, style(at: place), to: &runs)
        }
        place = end
      }
    }
    var place = 0
    for edit in edits {
      let (start, end) = (edit.range.lowerBound, edit.range.upperBound)
      keep(place..<start)
      var own = style(at: start)
      if edit.range.isEmpty {
        let isInside = start > 0 && start < scalars.count && owners[start - 1] == owners[start]
        own = isInside || start == scalars.count ? style(at: start - 1) : .plain
      }
      append(edit.words, own, to: &runs)
      place = end
    }
    keep(place..<scalars.count)
    return runs
  }

  /// Adds words, each `[^label]` of a note of the draft as its anchor.
  private func append(_ words: String, _ style: Style, to runs: inout [Run]) {
    var rest = words[...]
    while let open = rest.firstRange(of: "[^"),
      let close = rest[open.upperBound...].firstIndex(of: "]")
    {
      if let id = notes[String(rest[open.upperBound..<close])] {
        add(String(rest[..<open.lowerBound]), style, to: &runs)
        runs.append(.footnote(id))
      } else {
        add(String(rest[...close]), style, to: &runs)
      }
      rest = rest[rest.index(after: close)...]
    }
    add(String(rest), style, to: &runs)
  }

  private func add(_ words: String, _ style: Style, to runs: inout [Run]) {
    guard !words.isEmpty else { return }
    if case .text(let before, style)? = runs.last {
      runs[runs.count - 1] = .text(before + words, style)
    } else {
      runs.append(.text(words, style))
    }
  }

  /// The notes that are still called, in the order of their anchors; those that never were last.
  func footnotes(calledIn paragraphs: [Paragraph]) -> [Footnote] {
    let byID = Dictionary(base.footnotes.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let former = Set(base.paragraphs.flatMap { Self.anchors(in: $0) })
    var seen: Set<FootnoteID> = []
    var called: [Footnote] = []
    for id in paragraphs.flatMap(Self.anchors) where seen.insert(id).inserted {
      if let note = byID[id] { called.append(note) }
    }
    return called + base.footnotes.filter { !seen.contains($0.id) && !former.contains($0.id) }
  }

  private static func anchors(in paragraph: Paragraph) -> [FootnoteID] {
    paragraph.runs.compactMap { if case .footnote(let id) = $0 { id } else { nil } }
  }
}
