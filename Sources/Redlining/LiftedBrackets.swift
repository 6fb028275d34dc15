/// Shows words as kept that only lost their brackets, or only got some.
///
/// The problem: `[to all]` made into `to all` costs less as one replacement than as two deletions
/// round two small words, and yet what people have to see is that brackets were lifted. The idea:
/// where one side of a change is what is left of the other without a bracket and maybe an
/// alternative, its words are shown as kept.
///
/// ```
/// [-[to all]-]{+to all+}            →   [-[-]to all[-]-]
/// [-[shall/should]-]{+shall+}       →   [-[-]shall[-/should]-]
/// ```
///
/// It is a matter of display; the script stays as small as it is.
enum LiftedBrackets {
  /// The segments with such words kept.
  ///
  /// - Complexity: linear in what changed.
  static func segments(of segments: [Segment]) -> [Segment] {
    var result: [Segment] = []
    result.reserveCapacity(segments.count)
    var index = 0
    while index < segments.count {
      let span = TypographicChanges.span(in: segments, from: index)
      if span.count == 2, let lifted = lifted(segments[index].text, segments[index + 1].text) {
        result += lifted
      } else {
        result += segments[span]
      }
      index = span.upperBound
    }
    return result
  }

  /// The segments of a replacement of which one side is the other without some pieces, a bracket
  /// first of all; `nil` of any other.
  private static func lifted(_ old: String, _ new: String) -> [Segment]? {
    let (longer, shorter) = old.utf8.count > new.utf8.count ? (old, new) : (new, old)
    guard longer.utf8.first == UInt8(ascii: "["), !TextPieces.hasAnchor(longer),
      !TextPieces.hasBorder(longer)
    else { return nil }
    let kind = old.utf8.count > new.utf8.count ? Segment.Kind.deleted : .inserted
    var rest = TextPieces.pieces(of: shorter)[...]
    var segments: [Segment] = []
    for piece in TextPieces.pieces(of: longer) {
      let isKept = rest.first.map { $0.utf8.elementsEqual(piece.utf8) } ?? false
      if isKept { rest.removeFirst() }
      let here = isKept ? Segment.Kind.kept : kind
      if segments.last?.kind == here {
        segments[segments.count - 1].text += piece
      } else {
        segments.append(Segment(here, piece))
      }
    }
    return rest.isEmpty ? segments : nil
  }
}
