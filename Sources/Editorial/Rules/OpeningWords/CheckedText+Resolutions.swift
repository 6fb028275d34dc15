import DraftText

extension CheckedText {
  /// The paragraphs of the resolution itself.
  ///
  /// An annex is left out even where it has a preamble, unless it opens with the name of an organ: it
  /// may be a declaration or a convention, which opens its paragraphs as it likes.
  var resolutionParagraphs: [TextUnit] { resolutionParts.flatMap { paragraphs[$0.paragraphs] } }

  /// The parts of them.
  var resolutionParts: [TextPart] {
    parts.filter { part in
      guard part.manner == .resolution else { return false }
      guard part.isAnnex else { return true }
      let opening = paragraphs[part.paragraphs].first { $0.role == .opening }
      let words = opening?.tokens.prefix(2).map(\.words) ?? []
      return words.count == 2 && words[0] == "The"
        && ["General", "Economic", "Security", "Human"].contains(words[1])
    }
  }
}
