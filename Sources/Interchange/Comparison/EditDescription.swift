import Redlining

/// What was done to the words of a paragraph: quoted where it is short, counted where it is not.
///
/// ```
/// “shall” replaced by “should”
/// 4 words deleted and 6 inserted
/// ```
struct EditDescription {
  /// A place where words were deleted, inserted, or replaced.
  private struct Edit {
    var deleted = ""
    var inserted = ""
    var deletedNotes: [String] = []
    var insertedNotes: [String] = []
    var hasBreak = false
  }

  /// The description; `nil` if no words, marks or anchors differ.
  let parts: [ChangeSentence.Part]?

  /// Describes the changes in pieces; `unit` is what is counted, such as `word`.
  init(_ pieces: [RedlinePiece], unit: String) {
    let edits = Self.edits(in: pieces)
    if edits.isEmpty {
      parts = nil
    } else if edits.count <= 3, let quoted = Self.quoting(edits) {
      parts = quoted
    } else {
      let substantive = edits.filter { !Self.isTypographic($0) }
      let rest = edits.count - substantive.count
      parts =
        substantive.isEmpty
        ? [.words("only typography changed, in \(rest) places")]
        : [.words(Self.counting(substantive, unit: unit))]
    }
  }

  /// Whether only the kind of spaces, hyphens or quotation marks differs.
  private static func isTypographic(_ edit: Edit) -> Bool {
    edit.deletedNotes.isEmpty && edit.insertedNotes.isEmpty && !edit.hasBreak
      && looksAlike(trimmed(edit.deleted), trimmed(edit.inserted))
  }

  private static func edits(in pieces: [RedlinePiece]) -> [Edit] {
    var edits: [Edit] = []
    var edit: Edit?
    for piece in pieces {
      if piece.kind == .kept {
        if let finished = edit { edits.append(finished) }
        edit = nil
        continue
      }
      var current = edit ?? Edit()
      switch (piece.content, piece.kind) {
      case (.words(let words, _), .deleted): current.deleted += words
      case (.words(let words, _), _): current.inserted += words
      case (.anchor(let old?, _), .deleted): current.deletedNotes.append(old.label)
      case (.anchor(_, let new?), _): current.insertedNotes.append(new.label)
      case (.anchor, _): break
      case (.paragraphBreak, .deleted):
        current.deleted += " ¶ "
        current.hasBreak = true
      case (.paragraphBreak, _):
        current.inserted += " ¶ "
        current.hasBreak = true
      }
      edit = current
    }
    if let edit { edits.append(edit) }
    // A border between paragraphs alone is what “split” and “merged” already say.
    return edits.filter {
      !($0.hasBreak && $0.deletedNotes.isEmpty && $0.insertedNotes.isEmpty
        && isBlank($0.deleted) && isBlank($0.inserted))
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy { $0.isWhitespace || $0 == "¶" }
  }

  /// A few short changes in quotation; `nil` if one of them is long.
  private static func quoting(_ edits: [Edit]) -> [ChangeSentence.Part]? {
    var parts: [ChangeSentence.Part] = []
    for edit in edits {
      guard let quoted = quoting(edit) else { return nil }
      if !parts.isEmpty { parts.append(.words(", ")) }
      parts += quoted
    }
    return parts
  }

  /// A change of at most forty characters a side, in quotation.
  private static func quoting(_ edit: Edit) -> [ChangeSentence.Part]? {
    let deleted = trimmed(edit.deleted)
    let inserted = trimmed(edit.inserted)
    if edit.deletedNotes.isEmpty, edit.insertedNotes.isEmpty {
      guard isShort(deleted), isShort(inserted) else { return nil }
      switch (deleted.isEmpty, inserted.isEmpty) {
      case (false, false) where looksAlike(deleted, inserted):
        return [.words("typography of "), .quotation(inserted), .words(" changed")]
      case (false, false):
        return [.quotation(deleted), .words(" replaced by "), .quotation(inserted)]
      case (false, true): return [.quotation(deleted), .words(" deleted")]
      case (true, false): return [.quotation(inserted), .words(" inserted")]
      case (true, true): return [.words("only the spacing changed")]
      }
    }
    guard deleted.isEmpty, inserted.isEmpty else { return nil }
    return [.words(noteClauses([edit]).joined(separator: ", "))]
  }

  /// Whether a text has at most forty characters; no more of it are counted.
  private static func isShort(_ text: String) -> Bool {
    text.utf8.count <= 40
      || text.index(text.startIndex, offsetBy: 41, limitedBy: text.endIndex) == nil
  }

  /// Whether two texts differ only in the kind of their spaces, hyphens and quotation marks.
  private static func looksAlike(_ one: String, _ other: String) -> Bool {
    if partAtPlainLetter(one, other) { return false }
    func plain(_ text: String) -> String {
      var plain = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}": continue
        case "\u{2010}"..."\u{2012}": plain.append("-")
        case "’", "‘": plain.append("'")
        case "“", "”": plain.append("\"")
        default: plain.append(scalar.properties.isWhitespace ? " " : scalar)
        }
      }
      return String(plain)
    }
    return plain(one) == plain(other)
  }

  /// Whether two texts differ first in a letter or digit of ASCII, as they nearly always do; then
  /// nothing can make them look alike.
  private static func partAtPlainLetter(_ one: String, _ other: String) -> Bool {
    var left = one.utf8.makeIterator()
    var right = other.utf8.makeIterator()
    while true {
      let (byte, next) = (left.next(), right.next())
      if byte == next, byte != nil { continue }
      // Where one of the two has ended, the other goes on with something that is seen.
      return byte != next && isPlainLetter(byte ?? next) && isPlainLetter(next ?? byte)
    }
  }

  private static func isPlainLetter(_ byte: UInt8?) -> Bool {
    switch byte ?? 0 {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func counting(_ edits: [Edit], unit: String) -> String {
    var deleted = WordCount()
    var inserted = WordCount()
    for edit in edits {
      deleted.add(edit.deleted)
      deleted.endWord()
      inserted.add(edit.inserted)
      inserted.endWord()
    }
    var clauses: [String] = []
    switch (deleted.count, inserted.count) {
    case (0, 0):
      if edits.contains(where: { !trimmed($0.deleted + $0.inserted).isEmpty }) {
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

  /// A text without the white space around it.
  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
