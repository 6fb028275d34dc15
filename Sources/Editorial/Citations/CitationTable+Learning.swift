public import DraftText

extension CitationTable {
  /// What a draft says of resolutions: of itself, if it was adopted, and of those that it cites.
  ///
  /// Only citations whose body is certain are taken; titles are taken in English alone, and only
  /// those that follow “entitled”.
  public static func learning(from draft: Draft) -> CitationTable {
    var table = CitationTable()
    table.learn(draft)
    return table
  }

  private mutating func learn(_ draft: Draft) {
    learnItself(draft)
    learnCitations(draft)
  }

  /// What drafts say together; their order makes no difference.
  public static func learning(from drafts: some Sequence<Draft>) -> CitationTable {
    var table = CitationTable()
    for draft in drafts { table.learn(draft) }
    return table
  }

  private mutating func learnItself(_ draft: Draft) {
    let front = draft.front
    guard let text = front.number ?? Self.number(inSymbol: front.symbol),
      let number = ResolutionNumber(text, of: draft.organ), number.parts == nil
    else { return }
    said[number, default: Attestations()].count += 1
    if let adopted = front.adopted { note(adopted, own: 1, of: number, \.adopted) }
    if let distributed = front.distributed { note(distributed, own: 1, of: number, \.distributed) }
    if draft.language == .english, let title = draft.title.map(Self.plain), !title.isEmpty {
      note(title, own: 1, of: number, \.titles)
    }
  }

  private mutating func learnCitations(_ draft: Draft) {
    let organ = draft.organ
    for unit in Self.citingUnits(of: draft) {
      for group in unit.citations(in: draft.language, of: organ) {
        for citation in group.citations where citation.isCertain {
          guard citation.date != nil || citation.isEntitled else { continue }
          let number = citation.number
          said[number, default: Attestations()].count += 1
          if let date = citation.date { note(date, cited: 1, of: number, \.adopted) }
          if draft.language == .english, citation.isEntitled, let title = citation.title {
            note(Self.plain(title), cited: 1, of: number, \.titles)
          }
        }
      }
    }
  }

  /// The paragraphs and notes with digits; no number of a resolution is without.
  private static func citingUnits(of draft: Draft) -> [TextUnit] {
    func cites(_ runs: [Run]) -> Bool {
      runs.contains { run in
        guard case .text(let words, _) = run else { return false }
        return words.unicodeScalars.contains(where: \.isDigit)
      }
    }
    let paragraphs = draft.paragraphs.enumerated().filter { cites($0.element.runs) }.map {
      TextUnit(.paragraph($0), role: $1.role, label: nil, reference: nil, runs: $1.runs)
    }
    let notes = draft.footnotes.enumerated().filter { cites($0.element.runs) }.map {
      TextUnit(.footnote($0), role: nil, label: $1.label, reference: nil, runs: $1.runs)
    }
    return paragraphs + notes
  }

  /// The number in a symbol of a resolution: `A/RES/74/176`.
  static func number(inSymbol symbol: String?) -> String? {
    guard let symbol, symbol.hasPrefix("A/RES/") else { return nil }
    return String(symbol.dropFirst(6))
  }

  /// A title with single spaces and plain hyphens, without marks at its ends.
  static func plain(_ title: String) -> String {
    var plain = ""
    for scalar in title.unicodeScalars {
      switch scalar {
      case "\u{2010}", "\u{2011}": plain.unicodeScalars.append("-")
      case "|", Paragraph.anchorScalar: continue
      case let scalar where scalar.isSpace:
        if plain.last != " ", !plain.isEmpty { plain.append(" ") }
      default: plain.unicodeScalars.append(scalar)
      }
    }
    while let last = plain.last, last == " " || last == "," || last == "." { plain.removeLast() }
    return plain
  }
}
