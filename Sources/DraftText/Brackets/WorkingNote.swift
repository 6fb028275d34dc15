/// A remark about the text that stands in the text: agreed, still to come, an option.
public enum WorkingNote: Hashable, Sendable {
  /// `[Agreed ad ref 12/05]`: agreed, subject to capitals if ad referendum; the day as written.
  case agreed(adReferendum: Bool, day: String?)
  /// `[placeholder: financing]`, `{Placeholder for preamble}`: words are to come, about this.
  case placeholder(String)
  /// Other words in curly brackets, which are the secretariat's.
  case secretariat(String)
  /// `Option 1:` before one of several whole alternatives.
  case option(String)

  /// Reads the words between brackets of either form, or of round ones.
  ///
  /// - Returns: `nil` if they are no such remark.
  init?(parsing text: some StringProtocol, isCurly: Bool = false) {
    guard text.utf8.count <= 4_000 else { return nil }
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    switch words.first?.lowercased() {
    case "agreed" where !isCurly:
      words.removeFirst()
      let isAdReferendum = words.first?.lowercased() == "ad"
      if isAdReferendum {
        guard words.count >= 2,
          ["ref", "ref.", "referendum"].contains(words[words.startIndex + 1].lowercased())
        else { return nil }
        words.removeFirst(2)
      }
      if words.first == "on" { words.removeFirst() }
      // A day has a figure; anything else is text that begins with the word.
      guard
        words.isEmpty
          || words.count <= 4 && words.contains(where: { $0.contains(where: \.isNumber) })
      else { return nil }
      self = .agreed(
        adReferendum: isAdReferendum,
        day: words.isEmpty ? nil : words.joined(separator: " ")
      )
    case "placeholder", "placeholder:":
      words.removeFirst()
      if words.first == "for" || words.first == ":" { words.removeFirst() }
      self = .placeholder(words.joined(separator: " "))
    default:
      guard isCurly else { return nil }
      self = .secretariat(words.joined(separator: " "))
    }
  }
}
