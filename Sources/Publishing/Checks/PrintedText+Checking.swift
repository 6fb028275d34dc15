import DraftText
import Editorial
import Redlining

extension PrintedText {
  /// How many comments equal findings get; the last of them says how many more there are.
  private static let commentLimit = 10

  /// Prints a text with what was found in it as comments beside the words.
  ///
  /// A finding in a footnote stands at its indicator, since Word has no comments in notes; one in a
  /// letter or in the text as a whole stands at the first paragraph.
  ///
  /// - Complexity: linear in the text and its findings.
  public init(_ checked: CheckedVersion) {
    let draft = checked.draft
    let comments = Dictionary(grouping: Self.comments(on: checked), by: \.paragraph)
    var register = NoteRegister(old: nil, new: NoteRegister.Side(draft))
    var paragraphs: [PrintedParagraph] = []
    for (index, paragraph) in draft.paragraphs.enumerated() {
      let own = comments[index, default: []]
      let cut = CutRuns(
        paragraph.runs,
        at: own.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
      )
      var pieces = PrintedPiece.label(old: paragraph.label, new: paragraph.label)
      var places: [Int: Int] = [:]
      for (start, runs) in cut.stretches {
        places[start] = pieces.count
        pieces += register.pieces(of: runs, in: .new, as: .kept)
      }
      places[cut.length] = pieces.count
      paragraphs.append(
        PrintedParagraph(
          setting: ParagraphSetting(paragraph),
          pieces: pieces,
          comments: own.map { comment in
            let start = places[comment.span.lowerBound] ?? 0
            let end = places[comment.span.upperBound] ?? pieces.count
            // Between two words a comment stands on the one before.
            let range = end > start ? start..<end : max(start - 1, 0)..<start
            return PrintedComment(words: comment.words, on: range)
          }
        )
      )
    }
    for note in draft.footnotes.indices where !register.isCalled(note, in: .new) {
      paragraphs.append(PrintedParagraph(uncalled: draft.footnotes[note], as: .kept))
    }
    self.init(language: draft.language, paragraphs: paragraphs, notes: register.notes)
  }

  private struct Comment {
    var paragraph: Int
    var span: Range<Int>
    var words: String
  }

  private static func comments(on checked: CheckedVersion) -> [Comment] {
    let calls = calls(in: checked.draft)
    var comments: [Comment] = []
    for group in checked.groups {
      for (number, finding) in group.findings.prefix(commentLimit).enumerated() {
        var head = "\(finding.rule) (\(finding.severity.rawValue)): \(finding.reason)"
        let more = group.findings.count - commentLimit
        if number == commentLimit - 1, more > 0 {
          head += "\n\(more) more places are like this one."
        }
        for place in finding.places {
          let span = place == finding.place ? finding.span : finding.span(at: place)
          var words = head
          if let said = finding.suggestion?.sentence(at: place, checked.runs(at: place)) {
            words += "\n\(said)"
          }
          comments.append(comment(words, at: place, span, of: finding, in: checked, calls))
        }
      }
    }
    return comments
  }

  /// What is said about a note stands at its indicator, about a letter or the whole at the start.
  private static func comment(
    _ words: String,
    at place: TextPlace,
    _ span: Range<Int>,
    of finding: Finding,
    in checked: CheckedVersion,
    _ calls: [Int: (paragraph: Int, offset: Int)]
  ) -> Comment {
    let quoted = finding.words.isEmpty ? "" : ": “\(finding.words)”"
    let named = "\(checked.placeName(of: finding))\(quoted)\n\(words)"
    switch place {
    case .paragraph(let index): return Comment(paragraph: index, span: span, words: words)
    case .footnote(let index):
      guard let call = calls[index] else { return Comment(paragraph: 0, span: 0..<0, words: named) }
      return Comment(paragraph: call.paragraph, span: call.offset..<(call.offset + 1), words: named)
    case .letter, .whole: return Comment(paragraph: 0, span: 0..<0, words: named)
    }
  }

  /// Where each footnote is first called.
  private static func calls(in draft: Draft) -> [Int: (paragraph: Int, offset: Int)] {
    let indices = Dictionary(
      draft.footnotes.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var calls: [Int: (paragraph: Int, offset: Int)] = [:]
    for (paragraph, content) in draft.paragraphs.enumerated() {
      var offset = 0
      for run in content.runs {
        switch run {
        case .text(let text, _): offset += text.unicodeScalars.count
        case .footnote(let id):
          if let note = indices[id], calls[note] == nil { calls[note] = (paragraph, offset) }
          offset += 1
        }
      }
    }
    return calls
  }
}

/// Runs cut at some of their scalars, so that a comment can begin and end there.
private struct CutRuns {
  /// The stretches between the cuts, each with the offset of its first scalar.
  private(set) var stretches: [(start: Int, runs: [Run])] = []
  /// How many scalars there are, an indicator counted as one.
  private(set) var length = 0

  init(_ runs: [Run], at cuts: [Int]) {
    let cuts = Set(cuts)
    stretches = [(0, [])]
    for run in runs {
      switch run {
      case .footnote:
        open(at: cuts)
        stretches[stretches.count - 1].runs.append(run)
        length += 1
      case .text(let text, let style):
        var words = ""
        for scalar in text.unicodeScalars {
          if cuts.contains(length), length > stretches[stretches.count - 1].start {
            add(words, style)
            words = ""
          }
          open(at: cuts)
          words.unicodeScalars.append(scalar)
          length += 1
        }
        add(words, style)
      }
    }
  }

  private mutating func open(at cuts: Set<Int>) {
    guard cuts.contains(length), length > stretches[stretches.count - 1].start else { return }
    stretches.append((length, []))
  }

  private mutating func add(_ words: String, _ style: Style) {
    guard !words.isEmpty else { return }
    stretches[stretches.count - 1].runs.append(.text(words, style))
  }
}
