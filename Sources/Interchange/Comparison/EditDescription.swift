import Redlining

/// What was done to the words of a paragraph: quoted where it is short, counted where it is not.
///
/// ```
/// “shall” replaced by “should”
/// 4 words deleted and 6 inserted
/// “firmly” deleted, capitals of “Parties” changed in 3 places
/// ```
struct EditDescription {
  /// The description; `nil` if no words, marks or anchors differ.
  let parts: [ChangeSentence.Part]?

  /// The most different changes that are quoted.
  private static let mostQuoted = 3
  /// The most characters of a side that are quoted.
  private static let longestQuoted = 40

  /// Describes the changes in pieces.
  ///
  /// - Parameters:
  ///   - pieces: the redline, with both forms of what differs in typography.
  ///   - unit: what is counted, such as `word`.
  ///   - isFolding: whether changes of typography are folded: those beside a change of words are
  ///     told apart from it too.
  init(_ pieces: [RedlinePiece], unit: String, isFolding: Bool = false) {
    let all = Edit.edits(in: pieces, isFolding: isFolding)
    var edits = all.filter { !$0.isTypographic }
    let brackets = Edit.takeBrackets(from: &edits)
    var parts: [ChangeSentence.Part] = []
    if let quoted = Self.quoting(edits) {
      parts = quoted
    } else {
      parts = [.words(Self.counting(edits, unit: unit))]
    }
    if let brackets {
      parts.append(.words((parts.isEmpty ? "" : ", ") + "brackets \(brackets.rawValue)"))
    }
    let typography = all.filter(\.isTypographic)
    if !typography.isEmpty {
      if !parts.isEmpty { parts.append(.words(", ")) }
      parts +=
        TypographyDescription(
          typography.map { ($0.deleted, $0.inserted) },
          isAlone: edits.isEmpty && brackets == nil,
          isFolded: isFolding
        ).parts
    }
    self.parts = parts.isEmpty ? nil : parts
  }

  /// A few short changes in quotation, each once; `nil` if one of them is long.
  private static func quoting(_ edits: [Edit]) -> [ChangeSentence.Part]? {
    var quoted: [(parts: [ChangeSentence.Part], count: Int)] = []
    if let word = wordMoved(by: edits, longest: longestQuoted) {
      return [.quotation(word), .words(" moved")]
    }
    for edit in edits {
      guard let parts = quoting(edit) else { return nil }
      if let known = quoted.firstIndex(where: { $0.parts == parts }) {
        quoted[known].count += 1
      } else if quoted.count < mostQuoted {
        quoted.append((parts, 1))
      } else {
        return nil
      }
    }
    var parts: [ChangeSentence.Part] = []
    for (quotation, count) in quoted {
      if !parts.isEmpty { parts.append(.words(", ")) }
      parts += quotation
      if count > 1 { parts.append(.words(" in \(count) places")) }
    }
    return parts
  }

  /// The words that two changes only put elsewhere in the paragraph.
  static func wordMoved(by edits: [Edit], longest: Int) -> String? {
    guard edits.count == 2, edits.allSatisfy(\.hasNoNotes) else { return nil }
    let (one, other) = (edits[0], edits[1])
    let (gone, come) = bare(one.inserted).isEmpty ? (one, other) : (other, one)
    guard bare(gone.inserted).isEmpty, bare(come.deleted).isEmpty else { return nil }
    let words = bare(gone.deleted)
    guard words.count <= longest, words == bare(come.inserted),
      words.contains(where: \.isLetter)
    else { return nil }
    return words
  }

  /// A change of at most forty characters a side, in quotation.
  private static func quoting(_ edit: Edit) -> [ChangeSentence.Part]? {
    let deleted = bare(edit.deleted)
    let inserted = bare(edit.inserted)
    if edit.hasNoNotes {
      guard isShort(deleted), isShort(inserted) else { return nil }
      switch (deleted.isEmpty, inserted.isEmpty) {
      case (false, false):
        return [.quotation(deleted), .words(" replaced by "), .quotation(inserted)]
      case (false, true): return [.quotation(deleted), .words(" deleted")]
      case (true, false): return [.quotation(inserted), .words(" inserted")]
      case (true, true): return []
      }
    }
    guard deleted.isEmpty, inserted.isEmpty else { return nil }
    return [.words(noteClauses([edit]).joined(separator: ", "))]
  }

  /// Whether a text is short enough to be quoted; its characters are counted no further.
  private static func isShort(_ text: String) -> Bool {
    text.utf8.count <= longestQuoted
      || text.index(text.startIndex, offsetBy: longestQuoted + 1, limitedBy: text.endIndex) == nil
  }

  private static func counting(_ edits: [Edit], unit: String) -> String {
    var deleted = WordCount()
    var inserted = WordCount()
    for edit in edits {
      deleted.add(edit.deletedWords)
      deleted.endWord()
      inserted.add(edit.insertedWords)
      inserted.endWord()
    }
    var clauses: [String] = []
    switch (deleted.count, inserted.count) {
    case (0, 0):
      if edits.contains(where: { !bare($0.deleted + $0.inserted).isEmpty }) {
        clauses.append("only punctuation changed")
      }
    case (let gone, 0): clauses.append("\(plural(gone, unit)) deleted")
    case (0, let added): clauses.append("\(plural(added, unit)) inserted")
    case (let gone, let added):
      clauses.append("\(plural(gone, unit)) deleted and \(added) inserted")
    }
    clauses += noteClauses(edits)
    return clauses.isEmpty ? "only the spacing changed" : clauses.joined(separator: ", ")
  }

  private static func noteClauses(_ edits: [Edit]) -> [String] {
    edits.flatMap(\.deletedNotes).map { "anchor of footnote \($0) deleted" }
      + edits.flatMap(\.insertedNotes).map { "anchor of footnote \($0) inserted" }
  }

  private static func plural(_ count: Int, _ unit: String) -> String {
    count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
  }

  /// A text without the white space and the borders of paragraphs around it.
  static func bare(_ text: String) -> String {
    // Between letters and marks of ASCII there is nothing to take off.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return text
    }
    func isOuter(_ character: Character) -> Bool { character.isWhitespace || character == "¶" }
    let start = text.drop(while: isOuter)
    guard let end = start.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(start[...end])
  }
}
