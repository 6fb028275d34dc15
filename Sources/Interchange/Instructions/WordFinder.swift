import DraftText
import Redlining

/// Finds quoted words in paragraphs, and makes edits of what is to become of them.
struct WordFinder {
  /// Where words stand.
  struct Found: Hashable {
    var paragraph: Int
    var range: Range<Int>
  }

  private let texts: [[Unicode.Scalar]]

  init(_ draft: Draft) {
    let labels = draft.footnoteLabels
    texts = draft.paragraphs.map { Array(Draft.spell($0.runs, labels: labels).unicodeScalars) }
  }

  /// The text of a paragraph, with anchors as they are spelled.
  func text(of paragraph: Int) -> String { Self.string(texts[paragraph][...]) }

  /// Where words stand in some paragraphs, as whole words.
  func places(of words: String, in paragraphs: [Int]) -> [Found] {
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    var found: [Found] = []
    for paragraph in paragraphs {
      let text = texts[paragraph]
      guard text.count >= wanted.count else { continue }
      for start in 0...(text.count - wanted.count)
      where text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted) {
        let end = start + wanted.count
        if start > 0, Self.isInWord(text[start - 1]), Self.isInWord(wanted[0]) { continue }
        if end < text.count, Self.isInWord(text[end]), Self.isInWord(wanted[wanted.count - 1]) {
          continue
        }
        found.append(Found(paragraph: paragraph, range: start..<end))
      }
    }
    return found
  }

  /// Takes words out, with the space and the comma that belong to them.
  func deleting(_ place: Found) -> TextEdit {
    let text = texts[place.paragraph]
    var (start, end) = (place.range.lowerBound, place.range.upperBound)
    let closes = end == text.count || [",", ";", "."].contains(text[end])
    if start > 0, text[start - 1] == " " {
      start -= 1
      if closes, start > 0, text[start - 1] == "," { start -= 1 }
    } else if end < text.count, text[end] == " ", start == 0 {
      end += 1
    }
    return TextEdit(start..<end, "")
  }

  /// Puts words in before a place.
  func inserting(_ words: String, before place: Found) -> TextEdit {
    TextEdit(place.range.lowerBound..<place.range.lowerBound, words + " ")
  }

  /// Puts words in after a place; a comma and the like needs no space before it.
  func inserting(_ words: String, after place: Found) -> TextEdit {
    let text = texts[place.paragraph]
    var words = words
    if let first = words.first, ![",", ";", ".", ":"].contains(first) { words = " " + words }
    let end = place.range.upperBound
    // A comma that ends what is put in makes one that follows superfluous.
    if words.last == ",", end < text.count, [",", ";", "."].contains(text[end]) {
      words.removeLast()
    }
    return TextEdit(end..<end, words)
  }

  /// Puts words in at the end of a paragraph, before the mark that closes it.
  func appending(_ words: String, to paragraph: Int) -> TextEdit {
    let text = texts[paragraph]
    var end = text.count
    var words = words
    if let last = text.last, [",", ";", "."].contains(last) {
      end -= 1
      if let own = words.last, [",", ";", "."].contains(own) { words.removeLast() }
    }
    if let first = words.first, ![",", ";"].contains(first) { words = " " + words }
    return TextEdit(end..<end, words)
  }

  /// Puts words in at the beginning of a paragraph, whose first letter becomes a small one.
  func prepending(_ words: String, to paragraph: Int) -> TextEdit {
    let first = texts[paragraph].first.map { String(Character($0)) } ?? ""
    return TextEdit(0..<min(1, texts[paragraph].count), words + " " + first.lowercased())
  }

  /// Whether nothing but space and marks stands between two places.
  func areNeighbours(_ one: Found, _ other: Found) -> Bool {
    guard one.paragraph == other.paragraph, one.range.upperBound <= other.range.lowerBound else {
      return false
    }
    return !texts[one.paragraph][one.range.upperBound..<other.range.lowerBound]
      .contains(where: Self.isInWord)
  }

  /// A paragraph cut in two.
  func cutting(_ paragraph: Int, at place: Int) -> [String] {
    let text = texts[paragraph]
    return [text[..<place], text[place...]].map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return Self.string(part)
    }
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    // Scripts without spaces have no words that a quotation could cut.
    !scalar.properties.isIdeographic
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
