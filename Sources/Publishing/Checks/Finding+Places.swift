import DraftText
import Editorial

extension Finding {
  /// Where it stands, then the other places that its suggestion edits.
  var places: [TextPlace] {
    var places = [place]
    for edit in suggestion?.edits ?? [] where !places.contains(edit.place) {
      places.append(edit.place)
    }
    return places
  }

  /// From the first to the last word that the suggestion edits at a place.
  func span(at place: TextPlace) -> Range<Int> {
    let spans = (suggestion?.edits ?? []).filter { $0.place == place }.map(\.span)
    let start = spans.map(\.lowerBound).min() ?? 0
    return start..<(spans.map(\.upperBound).max() ?? start)
  }
}

extension CheckedVersion {
  /// The words at a place, set as the text sets them.
  func runs(at place: TextPlace) -> [Run] {
    switch place {
    case .paragraph(let index) where draft.paragraphs.indices.contains(index):
      draft.paragraphs[index].runs
    case .footnote(let index) where draft.footnotes.indices.contains(index):
      draft.footnotes[index].runs
    case .letter(let letter, let line)
    where draft.front.letters.indices.contains(letter)
      && draft.front.letters[letter].lines.indices.contains(line):
      [.text(draft.front.letters[letter].lines[line])]
    default: []
    }
  }
}
