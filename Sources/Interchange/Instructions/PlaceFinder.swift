import DraftText

/// Finds the paragraphs that an instruction points at, however they are called.
struct PlaceFinder {
  /// What belongs to which paragraph.
  let blocks: ParagraphBlocks
  private var byName: [String: Int] = [:]
  private var preambular: [Int] = []
  private var operative: [Int] = []
  private var title: Int?

  init(_ draft: Draft) {
    blocks = ParagraphBlocks(draft)
    for (index, reference) in draft.references().enumerated() {
      let paragraph = draft.paragraphs[index]
      if paragraph.role == .title, title == nil { title = index }
      guard let reference else { continue }
      let name = reference.description
      if byName[name] == nil { byName[name] = index }
      if paragraph.role == .preambular { preambular.append(index) }
      if paragraph.role == .operative { operative.append(index) }
    }
  }

  /// The last paragraph of the preamble.
  var endOfPreamble: Int? { preambular.last }
  /// The last operative paragraph.
  var endOfOperativePart: Int? { operative.last }
  /// The first paragraph of the preamble.
  var beginningOfPreamble: Int? { preambular.first }
  /// All operative paragraphs.
  var operativePart: [Int] { operative }

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "last": -1, "penultimate": -2, "premier": 1,
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "dernier": -1,
    "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5, "sexto": 6, "último": -1,
  ]
  private static let paragraphs = [
    "paragraph", "para", "paragraphs", "paras", "paragraphe", "paragraphes", "alinéa", "párrafo",
    "párrafos",
  ]
  private static let suffixes = ["bis", "ter", "quater", "quat", "quinquies", "alt"]

  /// Reads a place.
  ///
  /// - Parameters:
  ///   - pieces: what is left of the message.
  ///   - context: the paragraph that items without one belong to.
  /// - Returns: the place and how many pieces it takes; `nil` where none is pointed at.
  func place(
    in pieces: ArraySlice<InstructionLexer.Piece>,
    context: Int?
  ) -> (place: InstructionPlace, count: Int)? {
    let words = pieces.prefix(12).map { $0.isQuotation ? "“" : $0.words.lowercased() }
    guard let first = words.first else { return nil }
    if first == "title" { return (InstructionPlace(paragraphs: list(title), words: "title"), 1) }
    if first == "chapeau", words.count > 2, words[1] == "of",
      let inner = place(in: pieces.dropFirst(2), context: nil)
    {
      var found = inner.place
      found.isChapeau = true
      return (found, inner.count + 2)
    }
    if let found = item(words, pieces, context) { return found }
    if let found = counted(words) { return found }
    guard let head = numbered(words, pieces) else { return nil }
    return withItems(head.kind, head.number, head.suffix, head.count, words)
  }

  /// “the third preambular paragraph”.
  private func counted(_ words: [String]) -> (place: InstructionPlace, count: Int)? {
    guard let ordinal = Self.ordinals[words[0]], words.count > 1 else { return nil }
    let list: [Int]
    var count: Int
    if ["preambular", "operative"].contains(words[1]), words.count > 2,
      Self.paragraphs.contains(words[2])
    {
      list = words[1] == "preambular" ? preambular : operative
      count = 3
    } else if words[1] == "alinéa", words.count > 3, words[2] == "du", words[3] == "préambule" {
      list = preambular
      count = 4
    } else {
      return nil
    }
    let index = ordinal > 0 ? ordinal - 1 : list.count + ordinal
    let found = list.indices.contains(index) ? [list[index]] : []
    return (
      InstructionPlace(paragraphs: found, words: words.prefix(count).joined(separator: " ")), count
    )
  }

  /// “item (c)”, “sub-paragraph (c) of OP2”.
  private func item(
    _ words: [String],
    _ pieces: ArraySlice<InstructionLexer.Piece>,
    _ context: Int?
  ) -> (place: InstructionPlace, count: Int)? {
    var start = 0
    if ["item", "sub-paragraph", "sub-para", "subparagraph", "alinéa", "inciso"].contains(words[0])
    {
      start = 1
    } else if words[0] != "(" || context == nil {
      return nil
    }
    guard let letter = letter(words[start...]) else { return nil }
    let count = start + letter.count
    if words.count > count + 1, ["of", "du", "del"].contains(words[count]),
      let owner = place(in: pieces.dropFirst(count + 1), context: nil),
      let index = owner.place.paragraphs.first
    {
      return (
        items(letter.name, of: index, words: "\(letter.name) of \(owner.place.words)"),
        count + 1 + owner.count
      )
    }
    guard let context else {
      return (InstructionPlace(paragraphs: [], words: "item \(letter.name)"), count)
    }
    return (items(letter.name, of: context, words: letter.name), count)
  }

  private func items(_ letter: String, of owner: Int, words: String) -> InstructionPlace {
    // The items beside an item belong to the same paragraph.
    let owned = byName.first { $0.value == owner }?.key ?? ""
    let name = owned.split(separator: " ").first.map(String.init) ?? owned
    return InstructionPlace(paragraphs: list(byName["\(name) \(letter)"]), words: words)
  }

  /// “(b)” or “b)”.
  private func letter(_ words: ArraySlice<String>) -> (name: String, count: Int)? {
    let words = Array(words.prefix(3))
    if words.count == 3, words[0] == "(", words[2] == ")",
      words[1].count == 1 || words[1].allSatisfy({ "ivx".contains($0) })
    {
      return ("(\(words[1]))", 3)
    }
    if words.count >= 2, words[0].count == 1, words[0].first?.isLetter == true, words[1] == ")" {
      return ("(\(words[0]))", 2)
    }
    return nil
  }

  private struct Numbered {
    var kind: String
    var number: Int
    var suffix: String?
    var count: Int
  }

  /// “OP3”, “operative paragraph 3”, “para 3”, “preambular para 2”, “OP3 bis”.
  private func numbered(
    _ words: [String],
    _ pieces: ArraySlice<InstructionLexer.Piece>
  ) -> Numbered? {
    var kind = "OP"
    var count = 0
    var digits: Substring = ""
    if words[0].hasPrefix("op") || words[0].hasPrefix("pp") {
      kind = words[0].hasPrefix("op") ? "OP" : "PP"
      digits = words[0].dropFirst(2)
      count = 1
      if digits.isEmpty {
        guard words.count > 1 else { return nil }
        digits = words[1][...]
        count = 2
      }
    } else if ["operative", "preambular"].contains(words[0]), words.count > 2,
      Self.paragraphs.contains(words[1])
    {
      kind = words[0] == "operative" ? "OP" : "PP"
      digits = words[2][...]
      count = 3
    } else if Self.paragraphs.contains(words[0]), words.count > 1 {
      digits = words[1][...]
      count = 2
    } else {
      return nil
    }
    let number = digits.prefix { $0.isNumber }
    var suffix = String(digits.dropFirst(number.count))
    guard let value = Int(number), number.count < 5,
      suffix.isEmpty || Self.suffixes.contains(suffix)
    else { return nil }
    if suffix.isEmpty, words.count > count, Self.suffixes.contains(words[count]) {
      suffix = words[count]
      count += 1
    } else if suffix.isEmpty, words.count > count + 1, words[count] == ".",
      Self.suffixes.contains(words[count + 1])
    {
      suffix = words[count + 1]
      count += 2
    }
    // “paragraphe 5 du dispositif”, “párrafo 7 de la parte dispositiva”.
    for tail in [["du", "dispositif"], ["de", "la", "parte", "dispositiva"]]
    where words.dropFirst(count).starts(with: tail) { count += tail.count }
    return Numbered(kind: kind, number: value, suffix: suffix.isEmpty ? nil : suffix, count: count)
  }

  private func withItems(
    _ kind: String,
    _ number: Int,
    _ suffix: String?,
    _ count: Int,
    _ words: [String]
  ) -> (place: InstructionPlace, count: Int) {
    var count = count
    var name = "\(kind)\(number)"
    var suffix = suffix
    let rest =
      count < words.count && words[count] == "," && count + 1 < words.count
        && words[count + 1] == "alinéa" ? count + 2 : count
    if rest < words.count, let letter = letter(words[rest...]) {
      name += " \(letter.name)"
      count = rest + letter.count
      if count < words.count, Self.suffixes.contains(words[count]) {
        suffix = words[count]
        count += 1
      }
    }
    var place = InstructionPlace(paragraphs: list(byName[name]), words: name)
    place.suffix = suffix
    return (place, count)
  }

  private func list(_ index: Int?) -> [Int] { index.map { [$0] } ?? [] }
}
