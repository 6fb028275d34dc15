import DraftText

/// The paragraphs from one opening formula to the next, or to the end of their part.
///
/// A resolution has one; a composite one, with the parts A and B under one number, has several. The
/// paragraphs of a text that it quotes are none of its own.
enum ResolutionStretch {
  /// The stretches of the parts that are written as resolutions, the annexes left out.
  static func all(in text: CheckedText) -> [ArraySlice<TextUnit>] {
    text.parts.filter { $0.manner == .resolution && !$0.isAnnex }.flatMap { part in
      let units = text.paragraphs[part.paragraphs].filter { !$0.isQuotedParagraph }[...]
      let openings = units.indices.filter { units[$0].role == .opening }
      let starts = [units.startIndex] + openings.dropFirst()
      return starts.enumerated().map { place, start in
        units[start..<(place + 1 < starts.count ? starts[place + 1] : units.endIndex)]
      }
    }
  }
}

extension TextUnit {
  /// Whether it is a heading of any level.
  var isHeading: Bool { if case .heading = role { true } else { false } }

  /// How deep an item stands; `nil` for other paragraphs.
  var itemDepth: Int? { if case .item(let depth) = role { depth } else { nil } }

  /// The first token that is a word, a number or a code.
  var firstWord: Token? { tokens.first { $0.kind != .mark && $0.kind != .anchor } }
}
