/// A text that somebody wrote out, without what stands around it.
enum ProposedWords {
  /// The words without emphasis, a label before them and the name of the sender behind them.
  static func cleaned(_ text: String) -> String {
    var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      ["(delegation ", "(group "].contains(where: text[open...].lowercased().hasPrefix)
    {
      text = String(text[..<open])
    }
    if text.hasPrefix("("), let close = text.firstIndex(of: ")"),
      text.distance(from: text.startIndex, to: close) <= 8
    {
      text = String(text[text.index(after: close)...])
    }
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    guard !text.contains("**") else { return text }
    return text.filter { $0 != "*" }
  }
}
