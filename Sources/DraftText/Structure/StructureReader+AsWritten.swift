extension StructureReader {
  /// Reads a draft whose source says itself how it is to be read, as our own Markdown does.
  ///
  /// Every line with words is one paragraph or one note. Nothing is joined, nothing left out, no
  /// letter or masthead looked for, and no bare digit is taken for an indicator. What a paragraph
  /// is for is still found from label, order and heading level where the source does not say.
  ///
  /// - Parameter lines: the lines of the text, after any front matter.
  /// - Returns: the draft with its lines and notes; its front matter says nothing.
  /// - Complexity: linear in the bytes of the lines.
  public func readAsWritten(_ lines: [Line]) -> Reading {
    var blocks: [Block] = []
    var definitions: [NoteDefinition] = []
    for line in lines where line.kind != .blank && line.kind != .rule {
      if let label = line.noteLabel {
        definitions.append(
          NoteDefinition(label: label, number: line.number, spans: line.spans)
        )
      } else {
        blocks.append(Block(stating(line)))
      }
    }
    let language = self.language ?? LanguageDetection.language(of: blocks)
    let roles = RoleFinder(blocks[...], title: nil, language: language)
    let bound = FootnoteBinder(roles.placed, definitions: definitions, assumes: false)
    return Reading(
      draft: Draft(language: language, paragraphs: bound.paragraphs, footnotes: bound.footnotes),
      paragraphLines: bound.paragraphLines,
      footnoteLines: bound.footnoteLines,
      notes: (roles.notes + bound.notes).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    )
  }

  /// A heading of the first level is a title, and the others count from the second level on.
  private func stating(_ line: Line) -> Line {
    guard line.role == nil, case .heading(let level) = line.kind else { return line }
    var line = line
    if level == 1 {
      line.role = .title
    } else if level > 1, !Formula.isAnnex(Block(line).words) {
      line.role = .heading(level: level - 1)
    }
    return line
  }
}
