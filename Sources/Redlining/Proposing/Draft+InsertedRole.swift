import DraftText

extension Draft {
  /// What a paragraph is for that is put in where nobody says so.
  ///
  /// - Parameters:
  ///   - words: its words.
  ///   - place: the paragraph that it comes after; `nil` where it comes before all.
  /// - Returns: the kind of the paragraph it stands beside, unless its opening words tell another
  ///   part of the text.
  func role(ofInserted words: String, after place: Int?) -> Role {
    let sibling = place.map { paragraphs[$0].role } ?? paragraphs.first?.role ?? .plain
    switch sibling {
    case .item: return sibling
    case .flush: return .operative
    default: return Role(openingWords: words, language: language) ?? sibling
    }
  }
}
