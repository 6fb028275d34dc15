public import DraftText

/// The address of the words of a paragraph, as negotiators take them to be the same.
///
/// Its number, its styles, the numbers of its notes and the sign it ends with do not belong to
/// them: a paragraph that another one is put after ends with a semicolon instead of a full stop and
/// is still agreed. The words of its notes do belong to them.
///
/// ```
/// “*Decides* to meet.”  and  “Decides to meet; and”   one address
/// “Decides to meet.”    and  “Decides to meet once.”  two
/// ```
public enum AgreedWords: Sendable {
  /// The address of a paragraph's words.
  ///
  /// - Parameters:
  ///   - place: the place of the paragraph in the draft.
  ///   - draft: the text.
  ///   - lifted: brackets that were taken away, in scalars of the paragraph as scripts spell it,
  ///     each with what stays; in any order.
  ///   - hashing: takes a SHA-256.
  /// - Returns: the address; that of no words where the draft has no such paragraph.
  public static func address(
    of place: Int,
    in draft: Draft,
    lifting lifted: [(range: Range<Int>, kept: String)] = [],
    hashing: Hashing
  ) -> Digest {
    var texts: [Value] = []
    if draft.paragraphs.indices.contains(place) {
      let paragraph = draft.paragraphs[place]
      var scalars = spelled(paragraph.runs, draft.footnoteLabels)
      for (range, kept) in lifted.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
      where range.upperBound <= scalars.count {
        scalars.replaceSubrange(range, with: kept.unicodeScalars)
      }
      texts.append(.text(plain(scalars)))
      for run in paragraph.runs {
        guard case .footnote(let id) = run,
          let note = draft.footnotes.first(where: { $0.id == id })
        else { continue }
        texts.append(.text(plain(spelled(note.runs, [:]))))
      }
    }
    return Content(.text, bytes: Value.list(texts).bytes, hashing: hashing).digest
  }

  /// The scalars of runs, as many as scripts spell; each call of a note stands as anchors.
  private static func spelled(_ runs: [Run], _ labels: [FootnoteID: String]) -> [Unicode.Scalar] {
    runs.flatMap { run in
      switch run {
      case .text(let words, _): Array(words.unicodeScalars)
      case .footnote:
        Draft.spell([run], labels: labels).unicodeScalars.map { _ in Paragraph.anchorScalar }
      }
    }
  }

  /// The words with single spaces, one anchor a call, and without the sign at their end.
  private static func plain(_ scalars: [Unicode.Scalar]) -> String {
    var words: [Unicode.Scalar] = []
    for scalar in scalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace, words.last.map({ $0 == " " }) ?? true { continue }
      if scalar == Paragraph.anchorScalar, words.last == scalar { continue }
      words.append(isSpace ? " " : scalar)
    }
    func trim(_ signs: [Unicode.Scalar]) {
      while let last = words.last, signs.contains(last) { words.removeLast() }
    }
    trim([" "])
    let end: [Unicode.Scalar] = [" ", "a", "n", "d"]
    if words.count > 5, Array(words.suffix(4)) == end, [",", ";"].contains(words[words.count - 5]) {
      words.removeLast(4)
    }
    trim([" ", ".", ",", ";", "。", "；", "，", "؛", "،"])
    var text = String.UnicodeScalarView()
    text.append(contentsOf: words)
    return String(text)
  }
}
