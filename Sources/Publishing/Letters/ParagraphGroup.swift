/// Paragraphs of one part of a text, as a letter lists them.
///
/// ```
/// Preamble: paragraphs 2, 3 and 9
/// Guiding Principles: Chapeau, and paragraphs 13, 15 and 16 (a)
/// ```
public struct ParagraphGroup: Hashable, Sendable {
  /// What the part is called; nothing where the text has no parts.
  public var part: String?
  /// What has no number, such as `Title` or `Chapeau`.
  public var unnumbered: [String]
  /// The numbers, such as `2`, `16 (a)` or `3 bis`.
  public var numbers: [String]

  /// Makes a group.
  public init(part: String? = nil, unnumbered: [String] = [], numbers: [String] = []) {
    self.part = part
    self.unnumbered = unnumbered
    self.numbers = numbers
  }

  /// The group in words.
  public var words: String {
    var lists: [String] = []
    if !unnumbered.isEmpty { lists.append(Self.list(unnumbered)) }
    if !numbers.isEmpty {
      lists.append((numbers.count == 1 ? "paragraph " : "paragraphs ") + Self.list(numbers))
    }
    let words = lists.joined(separator: ", and ")
    guard let part else { return words.prefix(1).uppercased() + words.dropFirst() }
    return "\(part): \(words)"
  }

  /// `2, 3 and 9`.
  public static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
