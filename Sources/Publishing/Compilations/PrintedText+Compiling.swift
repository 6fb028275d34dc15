import DraftText
import Redlining

extension PrintedText {
  /// Prints a compilation with each change under the names of those who hold it.
  ///
  /// Taking up the changes of one party alone gives the text as that party wants it. What is said
  /// of a paragraph, and what is in dispute in it, stands beside it as comments.
  ///
  /// - Parameters:
  ///   - compiled: the compilation.
  ///   - isContestedOnly: whether paragraphs that nobody disputes are left out.
  public init(_ compiled: CompiledVersion, isContestedOnly: Bool = false) {
    var composer = CompiledComposer(compiled)
    var paragraphs: [PrintedParagraph] = []
    for entry in compiled.compilation.entries {
      switch entry {
      case .paragraph(let index):
        let status = compiled.compilation.paragraphs[index].status
        if !isContestedOnly || status == .contested { paragraphs.append(composer.paragraph(index)) }
      case .addition(let index):
        let addition = compiled.compilation.additions[index]
        if !isContestedOnly || addition.isContested {
          paragraphs.append(composer.addition(addition))
        }
      }
    }
    if !paragraphs.isEmpty { paragraphs[0].comments += composer.tail }
    self.init(
      language: compiled.compilation.base.language,
      paragraphs: paragraphs,
      notes: composer.notes
    )
  }
}

/// Prints the paragraphs of a compilation.
private struct CompiledComposer {
  private let compiled: CompiledVersion
  private let sentences: RemarkSentence
  private let places: [String: Int]
  private var register: NoteRegister
  private var noteHolders: [Int: [PartyID]] = [:]

  init(_ compiled: CompiledVersion) {
    self.compiled = compiled
    sentences = RemarkSentence(compiled: compiled)
    let base = compiled.compilation.base
    register = NoteRegister(old: nil, new: NoteRegister.Side(base))
    places = Dictionary(
      base.footnotes.enumerated().map { ("[^\($1.label)]", $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The notes that were called, those that somebody deletes under the names of who does.
  var notes: [PrintedNote] {
    register.notes.enumerated().map { index, note in
      guard let holders = noteHolders[index] else { return note }
      var note = note
      note.holders = holders
      for place in note.pieces.indices { note.pieces[place].holders = holders }
      return note
    }
  }

  /// What has no place in the text, as comments on its beginning.
  var tail: [PrintedComment] {
    compiled.compilation.remarks.map(comment)
      + compiled.unplaced.map { item in
        PrintedComment(
          holders: item.holders,
          words: "\(item.words) (\(item.state), made for \(item.version))"
        )
      }
      + compiled.open.map { item in
        PrintedComment(holders: item.holders, words: "Not understood: “\(item.words)”")
      }
  }

  mutating func paragraph(_ index: Int) -> PrintedParagraph {
    let paragraph = compiled.compilation.paragraphs[index]
    let base = compiled.compilation.base.paragraphs[index]
    let end: Segment.Kind = paragraph.isLeaving ? .deleted : .kept
    var pieces = (base.label.map { PrintedPiece.label($0.printed, end) } ?? []).map { piece in
      var piece = piece
      piece.holders = paragraph.leaving
      return piece
    }
    var styles = BaseStyles(base, labels: compiled.compilation.base.footnoteLabels)
    for piece in paragraph.layers.pieces {
      guard piece.kind != .inserted else {
        for piece in inserted(piece.words, by: piece.holders) { pieces.join(piece) }
        continue
      }
      for stretch in styles.spelled(piece.words) { add(stretch, of: piece, to: &pieces) }
    }
    return PrintedParagraph(
      setting: ParagraphSetting(base),
      pieces: pieces,
      end: end,
      holders: paragraph.leaving,
      comments: comments(paragraph)
    )
  }

  /// Words that are put in; a note that they call is called by its raised indicator.
  private func inserted(_ words: String, by holders: [PartyID]) -> [PrintedPiece] {
    let labels = compiled.compilation.base.footnotes.map(\.label)
    return AnchoredWords.stretches(of: words, isNote: labels.contains).map { words, style in
      PrintedPiece(.inserted, .words(words, style), holders: holders)
    }
  }

  private mutating func add(
    _ stretch: (words: String, style: Style),
    of piece: LayeredText.Piece,
    to pieces: inout [PrintedPiece]
  ) {
    guard stretch.style.superscript, let note = places[stretch.words] else {
      pieces.join(
        PrintedPiece(piece.kind, .words(stretch.words, stretch.style), holders: piece.holders)
      )
      return
    }
    var call = register.call(
      note,
      label: compiled.compilation.base.footnotes[note].label,
      in: .new,
      as: piece.kind,
      note: piece.kind
    )
    call.holders = piece.holders
    if case .note(let index) = call.content, piece.kind == .deleted {
      noteHolders[index] = piece.holders
    }
    pieces.join(call)
  }

  func addition(_ addition: CompiledAddition) -> PrintedParagraph {
    let pieces =
      (addition.label.map { PrintedPiece.label($0.printed, .inserted) } ?? [])
      + inserted(addition.words, by: addition.holders)
    return PrintedParagraph(
      setting: ParagraphSetting(role: addition.role, isLabelled: addition.label != nil),
      pieces: pieces.map { piece in
        var piece = piece
        piece.holders = addition.holders
        return piece
      },
      end: .inserted,
      holders: addition.holders,
      comments: addition.remarks.map(comment)
    )
  }

  private func comments(_ paragraph: CompiledParagraph) -> [PrintedComment] {
    var comments = paragraph.remarks.map(comment)
    for piece in paragraph.merge.pieces {
      guard case .contested(let base, let alternatives) = piece else { continue }
      let sides = alternatives.map { alternative in
        let words = alternative.words.isEmpty ? "delete" : "“\(alternative.words.trimmed)”"
        return alternative.holders.isEmpty ? words : "\(words) (\(alternative.holders.spelled))"
      }
      let head = base.trimmed.isEmpty ? "In dispute: " : "In dispute: “\(base.trimmed)” / "
      comments.append(PrintedComment(words: head + sides.joined(separator: " / ")))
    }
    return comments
  }

  private func comment(_ remark: CompilationRemark) -> PrintedComment {
    PrintedComment(holders: remark.holders, words: sentences.sentence(remark))
  }
}

extension String {
  /// Without spaces around it.
  fileprivate var trimmed: String {
    var words = self[...]
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
