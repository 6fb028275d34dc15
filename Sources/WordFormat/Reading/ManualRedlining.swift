import DraftText

/// Finds changes that somebody marked by hand: words struck through, and others underlined,
/// coloured or set in another weight.
struct ManualRedlining {
  /// How words that were put in look.
  enum Mark: Hashable {
    case underline
    case colour(String)
    case highlight(String)
    case boldItalic
    case bold

    /// The words for it in a note.
    var words: String {
      switch self {
      case .underline: "underlined words"
      case .colour(let colour): "words in the colour \(colour)"
      case .highlight(let colour): "words marked \(colour)"
      case .boldItalic: "words in bold italics"
      case .bold: "words in bold"
      }
    }

    /// Whether a run looks so.
    func marks(_ run: RevisedText.Run) -> Bool {
      switch self {
      case .underline: run.appearance.isUnderlined && run.style.link == nil
      case .colour(let colour): run.appearance.colour == colour && run.style.link == nil
      case .highlight(let colour): run.appearance.highlight == colour
      case .boldItalic: run.style.strong && run.style.emphasis
      case .bold: run.style.strong
      }
    }
  }

  /// Whether any word is struck.
  private(set) var hasStruckWords = false
  /// How words that were put in look; `nil` where nothing tells.
  private(set) var mark: Mark?

  /// Looks for marks.
  ///
  /// A mark is taken for one of changes where it stands beside other words in a paragraph: a whole
  /// line in bold is a heading. Where words are struck, marks next to them say most.
  ///
  /// - Parameter paragraphs: the paragraphs that may be marked.
  init(_ paragraphs: [RevisedText.Paragraph]) {
    var beside: [Mark: Int] = [:]
    var within: [Mark: Int] = [:]
    // Marks where nothing is struck may be the dress of headings and first words.
    var away: [Mark: Int] = [:]
    for paragraph in paragraphs {
      let runs = paragraph.runs.filter { $0.words.contains { !$0.isWhitespace } }
      if runs.contains(where: \.appearance.isStruck) { hasStruckWords = true }
      let isStruck = runs.contains(where: \.appearance.isStruck)
      if !isStruck {
        for run in runs { for mark in Self.marks(of: run) { away[mark, default: 0] += 1 } }
      }
      for (place, run) in runs.enumerated() where !run.appearance.isStruck {
        let neighbours = [place - 1, place + 1].filter(runs.indices.contains)
        for mark in Self.marks(of: run)
        where runs.contains(where: { !mark.marks($0) && !$0.appearance.isStruck }) {
          within[mark, default: 0] += 1
          if neighbours.contains(where: { runs[$0].appearance.isStruck }) {
            beside[mark, default: 0] += 1
          }
        }
      }
    }
    let isTold = hasStruckWords && !beside.isEmpty
    mark = Self.chosen(isTold ? beside : within, away: isTold ? away : [:])
  }

  /// The kinds of marks that a run has.
  private static func marks(of run: RevisedText.Run) -> [Mark] {
    var marks: [Mark] = []
    if Mark.underline.marks(run) { marks.append(.underline) }
    if let colour = run.appearance.colour, run.style.link == nil { marks.append(.colour(colour)) }
    if let colour = run.appearance.highlight { marks.append(.highlight(colour)) }
    if Mark.boldItalic.marks(run) { marks.append(.boldItalic) }
    if Mark.bold.marks(run) { marks.append(.bold) }
    return marks
  }

  /// The mark of changes: the most usual one, and of those that are about as usual the one that
  /// serves least for other things.
  private static func chosen(_ counts: [Mark: Int], away: [Mark: Int]) -> Mark? {
    let most = counts.values.max() ?? 0
    func rank(_ mark: Mark) -> Int {
      switch mark {
      case .underline: 0
      case .colour: 1
      case .highlight: 2
      case .boldItalic: 3
      case .bold: 4
      }
    }
    return counts.filter { $0.value * 10 >= most * 9 }.keys
      .min { one, other in
        (away[one] ?? 0, rank(one), "\(one)") < (away[other] ?? 0, rank(other), "\(other)")
      }
  }

  /// Makes changes of the marks.
  func applied(to paragraph: RevisedText.Paragraph) -> RevisedText.Paragraph {
    var paragraph = paragraph
    for index in paragraph.runs.indices {
      let run = paragraph.runs[index]
      if run.appearance.isStruck {
        paragraph.runs[index].revisions.append(WordRevision(.deletion))
      } else if let mark, mark.marks(run) {
        paragraph.runs[index].revisions.append(WordRevision(.insertion))
        // The look was a mark, not a part of the text.
        paragraph.runs[index].style.strong = false
        if mark == .boldItalic { paragraph.runs[index].style.emphasis = false }
      }
    }
    // A paragraph of which all was put in or struck out goes with its mark.
    let kinds = Set(
      paragraph.runs.filter { $0.words.contains { !$0.isWhitespace } }
        .map { $0.revisions.last?.kind }
    )
    if kinds.count == 1, let kind = kinds.first ?? nil, paragraph.cell == nil {
      paragraph.revisions.append(WordRevision(kind))
    }
    return paragraph
  }

  /// What was taken for what, as a note says it.
  var assumption: String {
    switch (hasStruckWords, mark) {
    case (true, let mark?):
      "words struck through were read as deleted, and \(mark.words) as put in"
    case (true, nil): "words struck through were read as deleted"
    case (false, let mark?): "\(mark.words) were read as put in"
    case (false, nil): "no mark of a change was found"
    }
  }
}
