import DraftText

/// The keys under which footnotes are written, one for each note even where labels repeat.
struct FootnoteKeys {
  /// The key of each note: its label, or `3~2` for the second note that is printed as 3.
  private(set) var keys: [FootnoteID: String] = [:]

  init(_ draft: Draft) {
    var seen: [String: Int] = [:]
    for note in draft.footnotes {
      let count = seen[note.label, default: 0] + 1
      seen[note.label] = count
      keys[note.id] = count == 1 ? note.label : "\(note.label)~\(count)"
    }
  }

  /// The label that a key stands for.
  static func label(ofKey key: String) -> String {
    guard let mark = key.lastIndex(of: "~"), Int(key[key.index(after: mark)...]) != nil else {
      return key
    }
    return String(key[..<mark])
  }
}
