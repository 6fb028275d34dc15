import DraftText

/// The opening words of a draft's paragraphs, as far as it sets them in italics.
struct OpeningWords {
  private let language: Language
  private var known: [Role: Set<String>] = [:]

  init(of draft: Draft) {
    language = draft.language
    for paragraph in draft.paragraphs {
      guard case .text(let words, let style)? = paragraph.runs.first, style.emphasis else {
        continue
      }
      known[paragraph.role, default: []].insert(words.unspaced)
    }
  }

  /// The words with which a paragraph opens, and the bracket before them.
  ///
  /// - Returns: `nil` where the draft sets none in italics, or where none are known.
  func lead(of text: String, _ role: Role) -> (mark: String, lead: String)? {
    guard let known = known[role] else { return nil }
    let mark = String(text.prefix { $0 == "[" })
    let words = text.dropFirst(mark.count)
    func ends(_ lead: some StringProtocol) -> Bool {
      words.dropFirst(lead.count).first.map { !$0.isLetter } ?? true
    }
    let own = known.filter { !$0.isEmpty && words.hasPrefix($0) && ends($0) }
      .max { $0.count < $1.count }
    if let own { return (mark, own) }
    let first = words.prefix(120).split(separator: " ", maxSplits: 3).prefix(3)
    for count in 1...3 where count <= first.count {
      let phrase = first.prefix(count).joined(separator: " ")
      guard Role(openingWords: phrase, language: language) != nil else { continue }
      let lead = first.dropFirst(count).first == "upon" ? phrase + " upon" : phrase
      let bare = lead.hasSuffix(",") ? String(lead.dropLast()) : lead
      return words.hasPrefix(bare) ? (mark, bare) : nil
    }
    return nil
  }
}
