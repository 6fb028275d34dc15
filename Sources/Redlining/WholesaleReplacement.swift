/// Shows what was rewritten as replaced whole, instead of as kept words between changes.
///
/// A sentence of which less than half stayed, or a paragraph of which less than a third did, is
/// read more easily as the old text struck and the new text after it:
///
/// ```
/// We [-ask-]{+urge+} all [-members-]{+States+} to [-wait-]{+act now+}.
/// [-We ask all members to wait.-]{+We urge all States to act now.+}
/// ```
struct WholesaleReplacement {
  /// A stretch of a script that begins and ends with a sentence on both sides.
  private struct Sentence {
    var segments: [Segment] = []

    func text(_ side: Segment.Kind) -> String {
      segments.reduce(into: "") { text, segment in
        if segment.kind == .kept || segment.kind == side { text += segment.text }
      }
    }

    /// The segments, replaced whole if there is more than one change and less than a part stayed.
    func replaced(below part: (Int, of: Int)) -> [Segment] {
      let changes = segments.split { $0.kind == .kept }.count
      let hasAnchor = segments.contains { TextPieces.hasAnchor($0.text) }
      let words = { (kind: Segment.Kind) in
        segments.reduce(0) { $1.kind == kind ? $0 + Self.words($1.text) : $0 }
      }
      let (kept, deleted, inserted) = (words(.kept), words(.deleted), words(.inserted))
      // Anchors are compared by themselves; a replacement would hide which of them stayed.
      guard changes > 1, !hasAnchor, deleted > 0, inserted > 0,
        kept * part.of < (kept + max(deleted, inserted)) * part.0
      else { return segments }
      return Self.replacement(of: text(.deleted), by: text(.inserted))
    }

    private static func words(_ text: String) -> Int {
      TextPieces.pieces(of: text).count(where: TextPieces.isWord)
    }

    /// One deletion and one insertion; white space that ends both stays outside.
    private static func replacement(of old: String, by new: String) -> [Segment] {
      let tail = zip(old.reversed(), new.reversed())
        .prefix { $0 == $1 && $0.isWhitespace }
        .count
      let segments = [
        Segment(.deleted, String(old.dropLast(tail))),
        Segment(.inserted, String(new.dropLast(tail))),
        Segment(.kept, String(new.suffix(tail))),
      ]
      return segments.filter { !$0.text.isEmpty }
    }
  }

  /// The segments with everything that was rewritten replaced whole.
  static func segments(of segments: [Segment]) -> [Segment] {
    guard segments.count > 3 else { return segments }
    var sentences: [Sentence] = [Sentence()]
    for segment in segments {
      guard segment.kind == .kept else {
        sentences[sentences.count - 1].segments.append(segment)
        continue
      }
      for (index, piece) in Self.cut(segment.text).enumerated() {
        if index > 0 { sentences.append(Sentence()) }
        if !piece.isEmpty {
          sentences[sentences.count - 1].segments.append(Segment(.kept, piece))
        }
      }
    }
    if !segments.contains(where: { TextPieces.hasBorder($0.text) }) {
      let whole = Sentence(segments: segments)
      let replaced = whole.replaced(below: (1, of: 3))
      if replaced != segments { return replaced }
    }
    return joined(sentences.flatMap { $0.replaced(below: (1, of: 2)) })
  }

  /// Cuts kept text after the end of each sentence; what comes after the last end may be empty.
  private static func cut(_ text: String) -> [String] {
    var pieces = [""]
    var ended = false
    for character in text {
      if ended, !character.isWhitespace {
        pieces.append("")
        ended = false
      }
      pieces[pieces.count - 1].append(character)
      if character == "\n" || "。；？！".contains(character) { ended = true }
      if character.isWhitespace, let last = pieces[pieces.count - 1].dropLast().last,
        ".;?!؟؛".contains(last)
      {
        ended = true
      }
    }
    if ended { pieces.append("") }
    return pieces
  }

  /// Neighbouring kept segments as one again.
  private static func joined(_ segments: [Segment]) -> [Segment] {
    segments.reduce(into: []) { joined, segment in
      if segment.kind == .kept, joined.last?.kind == .kept {
        joined[joined.count - 1].text += segment.text
      } else {
        joined.append(segment)
      }
    }
  }
}
