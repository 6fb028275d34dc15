/// A comment that a word processor printed into the text: `Comment [AB1]: …`.
public struct ImportedComment: Hashable, Sendable, CustomStringConvertible {
  /// The comment as it was printed.
  public let description: String
  /// The initials of its author.
  public let initials: String
  /// Its number among the author's.
  public let number: Int
  /// What it says.
  public let words: String

  /// Reads one comment.
  ///
  /// - Returns: `nil` if the line does not begin as a comment does.
  public init?(parsing line: String) {
    let head = "Comment ["
    guard line.hasPrefix(head), let close = line.firstIndex(of: "]") else { return nil }
    let mark = line[line.index(line.startIndex, offsetBy: head.count)..<close]
    let figures = mark.drop { !$0.isWholeNumber }
    guard let number = Int(figures), figures.count < mark.count else { return nil }
    let rest = line[line.index(after: close)...]
    guard rest.first == ":" else { return nil }
    description = line
    initials = String(mark.dropLast(figures.count))
    self.number = number
    words = String(rest.dropFirst().drop(while: \.isWhitespace))
  }
}
