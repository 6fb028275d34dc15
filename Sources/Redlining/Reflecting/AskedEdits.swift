/// All edits that were asked of one text, seen together.
///
/// The problem: where two wishes were taken up that stand close by, the script has one change that
/// is neither of them. The idea: a change is explained by wishes if making just these gives it.
struct AskedEdits {
  /// What is put in, by where.
  private var insertions: [Int: Set<String>] = [:]
  /// Where the words stand of edits that explain a change together.
  private var places: [TextEdit: Range<Int>] = [:]

  /// Of more wishes for one change not all ways to make some of them are tried.
  private static let most = 8

  init(_ edits: Set<TextEdit>, of text: ChangedText) {
    for edit in edits where edit.range.isEmpty {
      insertions[edit.range.lowerBound, default: []].insert(edit.words)
    }
    let sorted = edits.sorted()
    for change in text.stretches {
      let large = change.edit.range
      let inside = sorted.filter {
        large.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= large.upperBound
      }
      guard (1...Self.most).contains(inside.count) else { continue }
      for chosen in 1..<1 << inside.count {
        let some = inside.indices.filter { chosen & 1 << $0 != 0 }.map { inside[$0] }
        if let found = Self.places(of: some, explaining: change, of: text) {
          places.merge(found) { one, _ in one }
        }
      }
    }
  }

  /// Where the words of some edits stand, if they make the change.
  private static func places(
    of edits: [TextEdit],
    explaining change: ChangedText.Change,
    of text: ChangedText
  ) -> [TextEdit: Range<Int>]? {
    for (index, edit) in edits.enumerated()
    where edits[(index + 1)...].contains(where: edit.excludes) {
      return nil
    }
    var made: [Unicode.Scalar] = []
    var place = change.edit.range.lowerBound
    var found: [TextEdit: Range<Int>] = [:]
    for edit in edits {
      made += text.scalars[place..<edit.range.lowerBound]
      let start = change.place.lowerBound + made.count
      made += Array(edit.words.unicodeScalars)
      found[edit] = start..<change.place.lowerBound + made.count
      place = edit.range.upperBound
    }
    made += text.scalars[place..<change.edit.range.upperBound]
    return made.elementsEqual(change.edit.words.unicodeScalars) ? found : nil
  }

  /// Where the words of an edit stand that was made as asked, alone or with others.
  ///
  /// - Returns: stretches of the new text, none where words went; `nil` if it was not made.
  func places(of edit: TextEdit, in text: ChangedText) -> [Range<Int>]? {
    if let place = places[edit] { return [place] }
    let others = edit.range.isEmpty ? insertions[edit.range.lowerBound] ?? [] : []
    return text.places(of: edit, besides: others.subtracting([edit.words]).sorted())
  }
}
