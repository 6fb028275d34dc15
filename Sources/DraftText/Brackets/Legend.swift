/// What a paper says its own typography means: which look stands for which change or layer.
///
/// There is no convention that holds for all processes (brackets are deletions in one and
/// disputed words in another), so the legend of each paper is data.
///
/// ```swift
/// let legend = Legend(parsing: "red for deletions, blue for additions against Rev.2")
/// legend?.entries.map(\.effect)  // [.deletion, .addition]
/// ```
public struct Legend: Hashable, Sendable, CustomStringConvertible {
  /// One line of a legend.
  public struct Entry: Hashable, Sendable {
    /// The look, in the paper's words: `red`, `brackets`, `Times New Roman, underlined`.
    public var look: String
    /// What it means, in the paper's words; empty if the paper does not say.
    public var meaning: String

    /// Makes an entry.
    public init(look: String, meaning: String) {
      self.look = look
      self.meaning = meaning
    }
  }

  /// One trait of a look.
  public enum Trait: Hashable, Sendable {
    /// A colour of words or ground, by its English name.
    case colour(String)
    /// A typeface, by its name.
    case font(String)
    /// Bold.
    case bold
    /// Italic.
    case italic
    /// Underlined.
    case underlined
    /// Struck out.
    case struck
    /// In square brackets.
    case brackets
    /// With the names of those who hold it.
    case attributions
  }

  /// What a meaning comes to.
  public enum Effect: String, Hashable, Sendable {
    /// Words to be taken out.
    case deletion
    /// Words put in.
    case addition
    /// Words agreed.
    case agreed
    /// Words not agreed, or not yet discussed.
    case open
    /// Words that come from one document or author.
    case layer
  }

  /// The legend as it was written.
  public let description: String
  /// Its entries in order.
  public let entries: [Entry]

  /// Reads a legend: `look = meaning; …`, `look for meaning, …`, `meaning would be shown by look`,
  /// `layer: look · layer: look`.
  ///
  /// - Returns: `nil` if no entry names a look that is known.
  public init?(parsing text: String) {
    guard text.utf8.count <= 10_000 else { return nil }
    let entries = Self.entries(of: text)
    let known = entries.count { !$0.traits.isEmpty }
    guard known > 0, known * 2 >= entries.count else { return nil }
    description = text
    self.entries = entries
  }
}

extension Legend.Entry {
  /// The traits of the look that are known.
  public var traits: [Legend.Trait] {
    let words = look.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "[" && $0 != "]" }
    var traits: [Legend.Trait] = []
    for font in ["Times New Roman", "Courier New", "Arial", "Calibri"] where look.contains(font) {
      traits.append(.font(font))
    }
    for word in words {
      switch word {
      case "red", "blue", "green", "yellow", "white", "black", "grey", "gray", "purple", "orange":
        traits.append(.colour(String(word)))
      case "bold": traits.append(.bold)
      case "italic", "italics": traits.append(.italic)
      case "underline", "underlined": traits.append(.underlined)
      case "strikethrough", "strike-through", "struck", "strikeout", "strike-out":
        traits.append(.struck)
      case "bracket", "brackets", "bracketed", "[": traits.append(.brackets)
      case "attribution", "attributions": traits.append(.attributions)
      default: break
      }
    }
    return traits
  }

  /// What the meaning comes to.
  public var effect: Legend.Effect {
    let words = meaning.lowercased()
    if words.contains("delet") || words.contains("remov") { return .deletion }
    if words.contains("addition") || words.contains("insert") || words.contains("added") {
      return .addition
    }
    if words.contains("not agreed") || words.contains("not discussed") { return .open }
    return words.contains("agreed") ? .agreed : .layer
  }
}

extension Legend {
  private static func entries(of text: String) -> [Entry] {
    if text.contains("=") { return known(equations(in: text)) }
    if text.contains(" shown by ") { return known(sentences(in: text)) }
    if text.contains(" · ") || text.contains("\n") { return layers(in: text) }
    return known(phrases(in: text))
  }

  /// The entries if each names a look that is known; a sentence of a draft seldom does.
  private static func known(_ entries: [Entry?]) -> [Entry] {
    let found = entries.compactMap { $0 }
    let isLegend =
      found.count == entries.count
      && found.allSatisfy { entry in
        !entry.traits.isEmpty && entry.look.split(separator: " ").count <= 4
      }
    return isLegend ? found : []
  }

  /// `red for deletions, blue for additions`.
  private static func phrases(in text: String) -> [Entry?] {
    text.split(separator: ",").map { piece in
      guard let middle = piece.firstRange(of: " for ") else { return nil }
      return Entry(
        look: trim(piece[..<middle.lowerBound]),
        meaning: trim(piece[middle.upperBound...])
      )
    }
  }

  /// `yellow = agreed in working group; green = agreed in plenary`.
  private static func equations(in text: String) -> [Entry?] {
    text.split { ";·\n".contains($0) }.map { piece in
      guard let equals = piece.firstIndex(of: "=") else { return nil }
      return Entry(
        look: trim(piece[..<equals]),
        meaning: trim(piece[piece.index(after: equals)...])
      )
    }
  }

  /// `proposed deletions would be shown by brackets, additions by underlined text`.
  private static func sentences(in text: String) -> [Entry?] {
    text.split { ",;".contains($0) }.map { piece in
      guard let by = piece.firstRange(of: " by ") else { return nil }
      var meaning = trim(piece[..<by.lowerBound])
      for verb in [" would be shown", " will be shown", " are shown", " is shown", " shown"]
      where meaning.hasSuffix(verb) {
        meaning.removeLast(verb.count)
      }
      return Entry(look: trim(piece[by.upperBound...]), meaning: meaning)
    }
  }

  /// `Zero draft: Times New Roman, in red · Compilation text: bold`, a name behind the look too.
  private static func layers(in text: String) -> [Entry] {
    text.split { "·\n".contains($0) }.map { piece in
      if let colon = piece.firstIndex(of: ":") {
        return Entry(
          look: trim(piece[piece.index(after: colon)...]),
          meaning: trim(piece[..<colon])
        )
      }
      let entry = trim(piece)
      guard entry.hasSuffix(")"), let open = entry.lastIndex(of: "(") else {
        return Entry(look: entry, meaning: "")
      }
      return Entry(
        look: trim(entry[..<open]),
        meaning: trim(entry[entry.index(after: open)...].dropLast())
      )
    }
  }

  private static func trim(_ text: some StringProtocol) -> String {
    let words = text.drop(while: \.isWhitespace)
    guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(words[...last])
  }
}

extension StringProtocol {
  /// The first place where these words stand.
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    var start = startIndex
    while let found = self[start...].firstIndex(of: words.first ?? " ") {
      if self[found...].hasPrefix(words) {
        return found..<index(found, offsetBy: words.count)
      }
      start = index(after: found)
    }
    return nil
  }
}
