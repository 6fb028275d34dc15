import DraftText

extension TextEdit {
  /// The edits that turn one text into another.
  ///
  /// - Parameters:
  ///   - base: the text as it is.
  ///   - wanted: the text as somebody writes it anew.
  /// - Returns: the smallest edits that do it; one for the whole text where the two are too unlike
  ///   to be the same text changed.
  public static func edits(from base: String, to wanted: String) -> [TextEdit] {
    guard base != wanted else { return [] }
    func draft(_ text: String) -> Draft {
      Draft(paragraphs: [Paragraph(id: .provisional(0), role: .plain, runs: [.text(text)])])
    }
    let whole = [TextEdit(0..<base.unicodeScalars.count, wanted)]
    guard !base.isEmpty, !wanted.isEmpty else { return whole }
    let relations = Comparison(comparing: draft(base), with: draft(wanted)).relations
    guard relations.count == 1, relations[0].operation == .modified else { return whole }
    return edits(of: relations[0].script)
  }

  /// A text with edits made.
  ///
  /// - Parameters:
  ///   - edits: the edits, of which none excludes another.
  ///   - base: the text.
  /// - Returns: the text as it reads then.
  public static func applying(_ edits: [TextEdit], to base: String) -> String {
    var scalars = Array(base.unicodeScalars)
    for edit in edits.sorted().reversed() {
      let range = edit.range.clamped(to: 0..<scalars.count)
      scalars.replaceSubrange(range, with: Array(edit.words.unicodeScalars))
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
