import DraftText
public import Interchange
import Redlining

extension CompilationPaper {
  /// A table with a row for each paragraph: the text, what each party proposes, and why.
  public func matrix() -> Paper {
    var rows: [[[PaperText]]] = []
    for entry in compiled.compilation.entries {
      switch entry {
      case .paragraph(let index):
        let paragraph = compiled.compilation.paragraphs[index]
        if isContestedOnly, paragraph.status != .contested { continue }
        guard paragraph.status != .untouched || compiled.references[index] != nil else { continue }
        rows.append(row(paragraph))
      case .addition(let index):
        let addition = compiled.compilation.additions[index]
        if addition.isElsewhere || isContestedOnly && !addition.isContested { continue }
        let piece = TextMerge.Piece.agreed(
          deleted: "",
          inserted: addition.words,
          holders: addition.holders
        )
        let convention = isAttributed ? AttributionConvention.namesFirst : .namesAfter
        rows.append([
          [PaperText([.label(addition.name)], anchor: addition.name)],
          [PaperText([.mark(addition.kind == .alternative ? "another text" : "new paragraph")])],
          [PaperText(convention.pieces(piece) { [.plain($0)] })],
          rationales(addition.remarks),
        ])
      }
    }
    let table = PaperTable(
      caption: "Proposals by paragraph",
      columns: [
        PaperTable.Column("Paragraph", share: 3),
        PaperTable.Column("\(compiled.version)", share: 7),
        PaperTable.Column(isAttributed ? "Proposals by party" : "Proposals", share: 8),
        PaperTable.Column("Rationale", share: 4),
      ],
      rows: rows
    )
    return paper("Matrix", head([]) + [.table(table)] + tail(), isLandscape: true)
  }

  private func row(_ paragraph: CompiledParagraph) -> [[PaperText]] {
    let base = compiled.compilation.base.paragraphs[paragraph.index]
    let name = compiled.name(of: paragraph.index)
    var styles = BaseStyles(base, labels: labels)
    let text = paragraph.merge.pieces.flatMap { piece in
      switch piece {
      case .kept(let words): styles.take(words)
      case .agreed(let words, _, _): styles.take(words)
      case .contested(let words, _): styles.take(words)
      }
    }
    let status =
      paragraph.status == .untouched ? [] : [PaperText(paragraph.status.rawValue, setting: .small)]
    return [
      [PaperText([.label(name)], anchor: name)] + status,
      [PaperText(label(base.label) + text)],
      proposals(paragraph),
      rationales(paragraph.remarks),
    ]
  }

  private func proposals(_ paragraph: CompiledParagraph) -> [PaperText] {
    let sides = paragraph.remarks.filter { $0.kind != .rationale }
      .map { PaperText(sentences.pieces($0)) }
    guard isAttributed else {
      let places = paragraph.merge.pieces.filter { piece in
        if case .kept = piece { false } else { true }
      }
      return places.map { PaperText(AttributionConvention.namesAfter.pieces($0) { [.plain($0)] }) }
        + sides
    }
    return redlines(of: paragraph).map { redline in
      PaperText([.names(redline.parties.spelled), .mark(": ")] + redline.shortened)
    } + sides
  }

  private func rationales(_ remarks: [CompilationRemark]) -> [PaperText] {
    remarks.filter { $0.kind == .rationale }.map { remark in
      let names = remark.holders.spelled
      return PaperText(
        (names.isEmpty ? [] : [.names(names), .mark(": ")]) + [
          .plain(RemarkSentence.reason(remark.words))
        ]
      )
    }
  }
}
