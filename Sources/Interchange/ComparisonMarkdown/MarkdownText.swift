import DraftText

/// Words set in Markdown so that a viewer shows them as they are.
struct MarkdownText {
  /// Whether the words stand inside other marks, where asterisks could be taken for those.
  var isMarked = false
  /// Whether addresses of the web stay words, and a viewer makes no links of them.
  ///
  /// Viewers of GitHub's Markdown take all that stands up to the next space for the address, the
  /// backslashes of what is escaped too.
  var keepsAddresses = false
  /// The Markdown.
  private(set) var markdown = String.UnicodeScalarView()

  /// Adds words, every mark that Markdown could take for its own escaped.
  mutating func add(_ words: String) {
    for scalar in words.unicodeScalars {
      if let replacement = VisibleText.replacement(for: scalar) {
        markdown.append(contentsOf: replacement.unicodeScalars)
        continue
      }
      if needsEscape(scalar) { markdown.append("\\") }
      markdown.append(scalar)
    }
  }

  /// Adds what is Markdown already.
  mutating func addMarkup(_ markup: String) {
    markdown.append(contentsOf: markup.unicodeScalars)
  }

  /// Adds words in their style.
  ///
  /// Bold is left to what was inserted; a footnote's anchor is raised.
  mutating func add(_ content: RedlinePiece.Content) {
    switch content {
    case .words(let words, let style):
      let (lead, core, trail) = Self.trimmed(words)
      addMarkup(lead)
      if !core.isEmpty {
        if style.superscript { addMarkup("<sup>") }
        let emphasis = canUseAsterisks(round: core) ? ("*", "*") : ("<em>", "</em>")
        if style.emphasis { addMarkup(emphasis.0) }
        add(core)
        if style.emphasis { addMarkup(emphasis.1) }
        if style.superscript { addMarkup("</sup>") }
      }
      addMarkup(trail)
    case .anchor(let old, let new):
      addMarkup("<sup>")
      add((new ?? old)?.label ?? "?")
      addMarkup("</sup>")
    case .paragraphBreak: addMarkup(" ")
    }
  }

  /// Whether CommonMark sees asterisks round these words as marks, whatever comes after them.
  func canUseAsterisks(round core: String) -> Bool {
    guard !isMarked, let first = core.first, let last = core.last else { return false }
    let isApart = markdown.last.map { $0.properties.isWhitespace } ?? true
    return isApart && (first.isLetter || first.isNumber) && (last.isLetter || last.isNumber)
  }

  private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "&", "|": true
    case "#": true
    case "+", "-", "=": markdown.isEmpty
    case "/" where keepsAddresses: markdown.suffix(2).elementsEqual([":", "/"])
    case "." where keepsAddresses && ends(with: "www"): true
    case ".", ")": !markdown.isEmpty && markdown.allSatisfy { ("0"..."9").contains($0) }
    default: false
    }
  }

  private func ends(with word: String) -> Bool {
    String(String.UnicodeScalarView(markdown.suffix(word.count))).lowercased() == word
  }

  /// The white space before and after words, which no mark may touch, apart from the words.
  static func trimmed(_ words: String) -> (lead: String, core: String, trail: String) {
    guard let first = words.firstIndex(where: { !$0.isWhitespace }),
      let last = words.lastIndex(where: { !$0.isWhitespace })
    else { return (words, "", "") }
    let end = words.index(after: last)
    return (String(words[..<first]), String(words[first..<end]), String(words[end...]))
  }
}
