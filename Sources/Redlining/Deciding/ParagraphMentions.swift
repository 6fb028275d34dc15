import DraftText

/// Finds words of a text that point at its own paragraphs by numbers which are others now.
///
/// `paragraph 4 above`, `paragraphs 2 and 5 of the present resolution`, `OP7`. A number that is
/// followed by `of` and another text, such as `paragraph 4 of resolution 76/7`, points elsewhere.
/// Limits: English alone, and nothing that is pointed at without its number.
enum ParagraphMentions {
  static func moved(in labelled: NextLabels.Labelled, from base: Draft) -> [NextDraft.Mention] {
    // Numbers are looked up in the part of the text that they stand in: the text, or an annex.
    var targets: [String: Int] = [:]
    var part = 0
    for (index, paragraph) in base.paragraphs.enumerated() {
      if paragraph.role == .annex { part += 1 }
      guard paragraph.role == .operative, let number = paragraph.label?.number else { continue }
      targets["\(part) \(number)"] = index
    }
    guard !targets.isEmpty else { return [] }
    var labels: [Int: Label] = [:]
    for (index, places) in labelled.basis.enumerated() {
      for place in places where labels[place] == nil {
        labels[place] = labelled.draft.paragraphs[index].label
      }
    }
    var mentions: [NextDraft.Mention] = []
    part = 0
    for (index, paragraph) in labelled.draft.paragraphs.enumerated() {
      if paragraph.role == .annex { part += 1 }
      for (words, number) in pointers(in: paragraph.words) {
        guard let target = targets["\(part) \(number)"] else { continue }
        let label = labels[target]
        guard label?.number != number else { continue }
        mentions.append(
          NextDraft.Mention(paragraph: index, words: words, target: target, label: label)
        )
      }
    }
    return mentions
  }

  private static let heads: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "op", "ops",
  ]
  /// What stands between several numbers.
  private static let links: Set<String> = ["and", "or", "to", "&", "–", "-"]

  /// The numbers in a text that follow the word paragraph, with the words that name them.
  private static func pointers(in text: String) -> [(words: String, number: ParagraphNumber)] {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace)
    var found: [(words: String, number: ParagraphNumber)] = []
    var index = 0
    while index < words.count {
      let head = words[index].drop { "([“".contains($0) }
      index += 1
      let name = head.lowercased().split(separator: ".").joined()
      if head.hasPrefix("OP"), let number = number(head.dropFirst(2)) {
        found.append((bare(head), number))
        continue
      }
      guard heads.contains(name) else { continue }
      var numbers: [ParagraphNumber] = []
      let start = index
      while index < words.count {
        if let number = number(words[index]) {
          numbers.append(number)
        } else if !links.contains(words[index].lowercased()) {
          break
        }
        index += 1
      }
      guard !numbers.isEmpty, !pointsElsewhere(words[index...]) else { continue }
      while links.contains(words[index - 1].lowercased()), index > start { index -= 1 }
      let spoken = ([head] + words[start..<index]).joined(separator: " ")
      for number in numbers { found.append((bare(spoken), number)) }
    }
    return found
  }

  private static func number(_ word: Substring) -> ParagraphNumber? {
    let bare = bare(word)
    guard let first = bare.first, first.isNumber else { return nil }
    // “4 (b)” and “4(b)” are about paragraph 4 too.
    return ParagraphNumber(parsing: String(bare.prefix(while: \.isNumber)))
  }

  private static func bare(_ words: some StringProtocol) -> String {
    var words = Substring(words)
    while let last = words.last, ",.;:])”".contains(last) { words.removeLast() }
    return String(words)
  }

  private static func pointsElsewhere(_ rest: ArraySlice<Substring>) -> Bool {
    var rest = rest.drop { $0.hasPrefix("(") }
    guard rest.first?.lowercased() == "of" else { return false }
    rest = rest.dropFirst()
    let own = rest.prefix(2).map { $0.lowercased() }
    return !(own.first == "this" || own == ["the", "present"])
  }
}
