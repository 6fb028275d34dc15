/// Finds the letters that a draft was sent under and takes them off its front.
///
/// A letter has a salutation; what stands before it back to the date or the letterhead belongs to
/// it, and after its assurances of consideration the signatures and the addressees.
struct LetterFinder {
  /// The letters, in order.
  private(set) var letters: [CoverLetter] = []
  /// How many blocks at the front they take.
  private(set) var count = 0
  /// What a person should know.
  private(set) var notes: [ReadingNote] = []

  /// Looks for letters.
  ///
  /// - Complexity: no more than the first 600 blocks are looked at.
  init(_ blocks: [Block]) {
    var salutations: [Int] = []
    var closing: Int?
    var limit = min(blocks.count, 600)
    for index in 0..<limit {
      let block = blocks[index]
      if case .number? = block.labelled?.shape, !salutations.isEmpty, closing != nil {
        limit = index
        break
      }
      if Formula.isOpening(block), !salutations.isEmpty || block.kind == .text && index > 60 {
        limit = index
        break
      }
      let words = block.words
      if Self.isSalutation(words) {
        salutations.append(index)
      } else if !salutations.isEmpty, Self.isClosing(words) {
        closing = index
      }
    }
    guard let first = salutations.first else { return }
    let isBare = closing == nil
    let start = closing ?? salutations.last ?? first
    count = Self.draftStart(blocks, after: start, limit: limit, isBare: isBare)
    var begins = [0]
    for salutation in salutations.dropFirst() where salutation < count {
      var begin = salutation
      while begin > (begins.last ?? 0) + 1, Self.isLetterhead(blocks[begin - 1].words) {
        begin -= 1
      }
      begins.append(begin)
    }
    for (place, begin) in begins.enumerated() {
      let end = place + 1 < begins.count ? begins[place + 1] : count
      let lines = blocks[begin..<end].map(\.spelled).filter { !$0.isEmpty }
      let date = lines.lazy.compactMap { words -> CalendarDate? in
        words.utf8.count <= 60 ? CalendarDate(parsing: words) : nil
      }.first
      letters.append(CoverLetter(date: date, lines: lines))
      notes.append(ReadingNote(line: blocks[begin].number, .letterKept(lines: lines.count)))
    }
  }

  private static func isSalutation(_ words: String) -> Bool {
    guard words.utf8.count <= 80 else { return false }
    let ending = Ending(of: words)
    guard ending == .comma || ending == .colon || ending == .stop || ending == .open else {
      return false
    }
    return salutations.contains { words.utf8.starts(with: $0.utf8) } && ending != .open
  }

  private static let salutations = [
    "Excellency", "Excellencies", "Your Excellency", "Dear ", "Excellence", "Monsieur", "Madame",
    "Mesdames", "Excelencia", "Excelentísim", "Señor", "Ваше Превосходительство", "Уважаем",
    "阁下", "صاحب السعادة", "أصحاب السعادة", "سعادة",
  ]

  private static func isClosing(_ words: String) -> Bool {
    guard words.utf8.count <= 400 else { return false }
    return closings.contains { words.contains($0) }
  }

  private static let closings = [
    "highest consideration", "Yours sincerely", "haute considération", "alta consideración",
    "глубоком уважении", "высоком уважении", "崇高的敬意", "最崇高敬意", "فائق",
  ]

  private static let addressees = [
    "Permanent Representative", "Permanent Observer", "Permanent Mission", "New York",
    "Représentants permanents", "Représentantes permanentes", "Representantes Permanentes",
    "Постоянн", "常驻代表", "الممثلين الدائمين", "الممثلون الدائمون",
  ]

  private static func isLetterhead(_ words: String) -> Bool {
    if words.utf8.count <= 60, CalendarDate(parsing: words) != nil { return true }
    return words.utf8.count <= 40 && words.utf8.allSatisfy { !LineBytes.isSmall($0) }
  }

  /// The first block that belongs to the draft.
  private static func draftStart(
    _ blocks: [Block],
    after closing: Int,
    limit: Int,
    isBare: Bool
  ) -> Int {
    let reach = min(closing + (isBare ? 60 : 26), limit)
    var start: Int?
    var index = closing + 1
    while index < reach {
      let words = blocks[index].words
      if words.utf8.count <= 160, addressees.contains(where: { words.contains($0) }),
        blocks[index].kind == .text, start.map({ index <= $0 + 3 }) ?? true
      {
        start = index + 1
      }
      index += 1
    }
    // An ambassador's own title is an addressee's too; the lines after it name the State.
    if var start {
      while start < reach, start < blocks.count, !opensDraft(blocks[start]),
        blocks[start].length <= 60, !blocks[start].followsBlank
      {
        start += 1
      }
      return start
    }
    if limit < blocks.count, Formula.isOpening(blocks[limit]), limit > closing + 1 {
      // The title is directly before the opening formula.
      return limit - 1
    }
    index = closing + 1
    while index < limit, !opensDraft(blocks[index]), blocks[index].length <= 120 { index += 1 }
    return min(index, blocks.count)
  }

  private static func opensDraft(_ block: Block) -> Bool {
    block.kind != .text || block.labelled != nil || block.isStrong
      || Masthead.isDraftMark(block.words)
  }
}
