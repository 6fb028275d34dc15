extension Instruction {
  /// Reads an instruction in English.
  ///
  /// - Returns: `nil` if the words tell nothing to be done.
  public init?(parsing text: String) {
    guard text.utf8.count <= 8_000 else { return nil }
    self.init(description: text, kinds: [])
    let lines = Self.lines(of: text)
    let prose = Prose(text)
    guard prose.isAddressedToDrafters else { return nil }
    if text.lowercased().contains("to read as follows"), lines.count > 1 {
      readReplacement(lines, prose)
    } else if let verb = prose.firstWord(["split", "splitting"]),
      prose.words[verb...].prefix(4).contains(where: { $0 == "paragraph" || $0 == "§" })
    {
      kinds = [.split]
      target = prose.references.first?.reference
      sentence = prose.sentence
    } else if prose.firstWord(["incorporate", "move", "merge", "moving", "merging"]) != nil {
      readMove(prose)
    } else if prose.hasParagraphInsertion {
      kinds = [.insertParagraph]
      position = prose.position(of: prose.references.first)
      if position == nil { target = prose.references.first?.reference }
      words = prose.quotations.first?.words
    } else if let first = prose.quotations.first, prose.hasWordInsertion {
      kinds = [.insertWords]
      words = first.words
      target = prose.references.first?.reference
      if prose.quotations.count > 1 {
        position = prose.position(of: prose.quotations[1])
      }
    } else if prose.firstWord(["delete", "deleting", "deletion"]) != nil,
      let reference = prose.references.first
    {
      kinds = [.delete]
      target = reference.reference
      words = prose.quotations.first?.words
    }
    guard !kinds.isEmpty else { return nil }
  }

  /// `Preambular paragraph 2 / Amend to read as follows: / (2)[…] in order to …`.
  private mutating func readReplacement(_ lines: [String], _ prose: Prose) {
    let heading = Prose(lines[0])
    kinds = prose.firstWord(["amend", "amended", "replace"]) == nil ? [.insertParagraph] : [.amend]
    target = heading.references.first?.reference
    let command = Prose(lines[lines.count > 2 ? 1 : 0])
    position = command.position(of: command.references.first)
    let last = lines[lines.count - 1]
    var scanner = ReferenceScanner(last)
    if scanner.scanNumber() != nil {
      scanner.skipSpaces()
      words = scanner.rest
    } else {
      words = last
    }
  }

  /// `incorporate the second sentence of Paragraph 2 into Paragraph 1`.
  private mutating func readMove(_ prose: Prose) {
    let isMerger = prose.firstWord(["into", "merge", "merging"]) != nil
    let isMove = prose.firstWord(["incorporate", "move", "moving"]) != nil
    guard !prose.references.isEmpty else { return }
    kinds = (isMove ? [.move] : []) + (isMerger ? [.merge] : [])
    target = prose.references[0].reference
    sentence = prose.sentence
    if prose.references.count > 1 {
      destination = prose.references[1].reference
      if let place = prose.position(of: prose.references[1]) {
        (position, destination) = (place, nil)
      }
    }
  }

  /// The lines, which quotations of them print with a slash between.
  private static func lines(of text: String) -> [String] {
    var lines = [""]
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isSlash =
        scalar == "/" && index > 0 && index + 1 < scalars.count
        && scalars[index - 1] == " " && scalars[index + 1] == " "
      if scalar == "\n" || isSlash {
        lines.append("")
      } else if scalar != " " || !lines[lines.count - 1].isEmpty {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    return lines.map { line in
      line.hasSuffix(" ") ? String(line.dropLast()) : line
    }.filter { !$0.isEmpty }
  }
}
