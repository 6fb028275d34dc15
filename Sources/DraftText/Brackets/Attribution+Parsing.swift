extension Attribution {
  /// Reads attributions as they stand after a dash: `US, Japan; G77 delete.`.
  ///
  /// Who is a party cannot be known here; a name is taken for one by its form: a few words that
  /// begin with capitals (`Holy See`, `G-77/China`, `Iran (Islamic Republic of)`), and neither a
  /// label nor an opening word of a paragraph.
  ///
  /// - Returns: `nil` if some of the text is neither name nor verb.
  public static func list(parsing text: some StringProtocol) -> [Attribution]? {
    guard text.utf8.count <= longest else { return nil }
    var attributions: [Attribution] = []
    for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let attribution = Attribution(parsing: String(piece)) else { return nil }
      attributions.append(attribution)
    }
    return attributions
  }

  /// The longest list, in UTF-8 bytes, that is tried.
  static let longest = 2_000

  private init?(parsing piece: String) {
    var words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
    if let last = words.last, last.hasSuffix("."), last.lowercased() == last || words.count == 1 {
      words[words.count - 1].removeLast()
      if words.last == "" { words.removeLast() }
    }
    var wish: Wish? = Wish(verb: .propose)
    if let index = words.firstIndex(where: { Self.verbs[$0] != nil }) {
      wish = Wish(words: words[index...])
      words = Array(words[..<index])
    }
    guard let wish, !words.isEmpty else { return nil }
    var parties: [PartyID] = []
    for name in words.joined(separator: " ").split(separator: ",", omittingEmptySubsequences: false)
    {
      guard let party = PartyID(parsing: name) else { return nil }
      parties.append(party)
    }
    self.init(
      parties: parties,
      verb: wish.verb,
      coversParagraph: wish.coversParagraph,
      target: wish.target
    )
  }

  /// A verb with what follows it and no party, as after a colon: `delete para`, `move to OP5`.
  struct Wish {
    var verb: Verb
    var coversParagraph = false
    var target: Reference?

    init(verb: Verb) {
      self.verb = verb
    }

    init?(words: some Collection<String>) {
      guard let first = words.first, let verb = Attribution.verbs[first] else { return nil }
      self.verb = verb
      let object = words.dropFirst()
      switch object.first {
      case nil: break
      case "para", "paragraph", "paragraphs": coversParagraph = true
      case "original" where verb == .retain && object.dropFirst().allSatisfy { $0 == "text" }:
        self.verb = .retainOriginal
        return
      case "to" where verb == .move, "with" where verb == .merge, "into" where verb == .merge:
        guard let place = Reference(parsing: object.dropFirst().joined(separator: " ")) else {
          return nil
        }
        target = place
        return
      default: return nil
      }
      guard object.count <= 1 else { return nil }
    }

    init?(parsing text: some StringProtocol) {
      guard text.utf8.count <= Attribution.longest else { return nil }
      var words = String(text).split(whereSeparator: \.isWhitespace).map(String.init)
      if let last = words.last, last.hasSuffix(".") { words[words.count - 1].removeLast() }
      self.init(words: words)
    }
  }

  private static let verbs: [String: Verb] = [
    "delete": .delete, "deletes": .delete, "retain": .retain, "retains": .retain,
    "reserve": .reserve, "reserves": .reserve, "alt": .alternative, "alternative": .alternative,
    "move": .move, "moves": .move, "merge": .merge, "merges": .merge,
  ]
}

extension PartyID {
  /// Reads a name that has the form of one.
  fileprivate init?(parsing text: some StringProtocol) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, (1...8).contains(words.count), text.utf8.count <= 200,
      Self.isCapital(first), first.first?.isLetter == true,
      CalendarNames.months[first.lowercased()] == nil, !first.hasSuffix("ing"),
      !Self.openingWords.contains(String(first))
    else { return nil }
    // Where a script has no capitals, only few words together look like a name.
    guard first.first?.isCased == true || words.count <= 3 else { return nil }
    for word in words.dropFirst()
    where !Self.isCapital(word.drop { $0 == "(" }) && !Self.linkingWords.contains(word.lowercased())
    {
      return nil
    }
    let name = words.joined(separator: " ")
    let isNameLike = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -‑–'’.()/&+".unicodeScalars.contains(scalar)
    }
    guard isNameLike, Reference(parsing: name) == nil else { return nil }
    self.init(name)
  }

  private static func isCapital(_ word: some StringProtocol) -> Bool {
    word.first.map(startsName) ?? false
  }

  /// Scripts without capitals have no better sign of a name than a letter.
  private static func startsName(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber && !character.isLowercase
      || character.isLetter && !character.isCased
  }

  private static let linkingWords: Set<String> = [
    "of", "and", "the", "for", "on", "behalf", "de", "la", "du", "des", "del", "et", "y", "of)",
    "и", "و", "&", "+",
  ]

  /// Words that open a paragraph, a note or an option, and begin with a capital too.
  private static let openingWords: Set<String> = [
    "Option", "Note", "Placeholder", "Agreed", "Alt", "Title", "Chapeau", "Section", "Article",
    "We", "The", "In", "To", "Acknowledges", "Adopts", "Affirms", "Also", "Calls", "Commits",
    "Decides", "Emphasizes", "Encourages", "Expresses", "Further", "Invites", "Notes", "Reaffirms",
    "Recalls", "Recognizes", "Recommends", "Reiterates", "Requests", "Stresses", "Takes",
    "Underlines", "Underscores", "Urges", "Welcomes",
  ]
}
