import DraftText

/// What an HTML comment in our Markdown says about the paragraph after it.
///
/// The words and their order usually tell what a paragraph is. Where they do not, the comment
/// does, and then it is taken as said: `<!-- operative; label: 4 alt; standing: alternative -->`.
/// A comment without a label leaves it to be read off the words, unless it says `unlabelled`.
struct ParagraphComment: Hashable {
  /// The role.
  var role: Role
  /// The label, which then does not stand before the words.
  var label: Label?
  /// Whether there is no label, so that none is read off the words.
  var isUnlabelled = false
  /// The lasting identity, where a record allotted one.
  var id: ParagraphID?

  /// Makes a comment.
  init(role: Role, label: Label? = nil, id: ParagraphID? = nil) {
    self.role = role
    self.label = label
    isUnlabelled = label == nil
    self.id = id
  }

  /// Reads a comment.
  ///
  /// - Returns: `nil` if it is a comment about something else.
  init?(parsing comment: String) {
    guard comment.hasPrefix("<!--"), comment.hasSuffix("-->") else { return nil }
    let fields = comment.dropFirst(4).dropLast(3).split(separator: ";").map(trimmed)
    guard let head = fields.first else { return nil }
    let words = head.split(separator: " ")
    let level = words.count == 2 ? Int(words[1]) : nil
    guard let name = words.first, words.count <= 2, words.count == 1 || level != nil,
      let role = Role(name: String(name), level: level)
    else { return nil }
    self.role = role
    for field in fields.dropFirst() {
      if field == "unlabelled" {
        isUnlabelled = true
        continue
      }
      guard let colon = field.firstIndex(of: ":") else { return nil }
      let value = trimmed(field[field.index(after: colon)...])
      switch field[..<colon] {
      case "label": label = Label(value)
      case "standing":
        guard let standing = Label.Standing(rawValue: value) else { return nil }
        label?.standing = standing
      case "id":
        guard let read = ParagraphID(parsing: value) else { return nil }
        id = read
      default: return nil
      }
    }
  }

  /// The comment as it is written.
  var text: String {
    var text = "<!-- \(role.name)"
    if let level = role.level { text += " \(level)" }
    if let label {
      text += "; label: \(label.text)"
      if let standing = label.standing { text += "; standing: \(standing.rawValue)" }
    }
    if isUnlabelled { text += "; unlabelled" }
    if let id { text += "; id: \(id)" }
    return text + " -->"
  }

  /// Puts what was said into the line that follows.
  func state(_ line: inout Line) {
    line.role = role
    line.label = label
    line.isUnlabelled = isUnlabelled
    line.id = id
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
