/// A text that leaves out by “[…]” what stays as it is.
enum Elision {
  /// The text with what it leaves out.
  ///
  /// - Parameters:
  ///   - text: what somebody wrote.
  ///   - base: the text that it is about.
  /// - Returns: the whole text; `nil` where what is left out cannot be told.
  static func filled(_ text: String, from base: String) -> String? {
    let marks = ["[…]", "[...]"]
    guard let mark = marks.first(where: text.contains) else { return text }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    var head = parts[0][...]
    while head.last == " " { head.removeLast() }
    guard base.hasPrefix(head) else { return nil }
    let rest = base.dropFirst(head.count)
    // The first words after what is left out say where it ends.
    var anchor = ""
    for word in parts[1].split(separator: " ").prefix(6) {
      anchor += anchor.isEmpty && !parts[1].hasPrefix(" ") ? String(word) : " " + word
      let found = rest.ranges(of: anchor)
      if found.count == 1, anchor.count > 8 {
        return String(head) + rest[..<found[0].lowerBound] + parts[1]
      }
    }
    return nil
  }
}
