public import DraftText
import Editorial
public import Negotiation

/// Everything in a text that a final document refuses.
///
/// ```swift
/// Obstacles.of(draft, statuses: nil).map(\.words)  // ["[all]", "TBC"]
/// ```
///
/// What the words give away is what the editorial rule on working marks finds in a final text; what
/// nobody can see in them, that a paragraph is not agreed, is in the record.
public struct Obstacles: Sendable {
  /// The obstacles in a text, in its order.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - statuses: where its paragraphs stand, in their order; nothing where that is not known, or
  ///     where agreement does not hang on it, since silence has held.
  /// - Returns: the working marks with their places, and the paragraphs that are not agreed, each
  ///   before the marks in it.
  /// - Complexity: linear in the text.
  public static func of(_ draft: Draft, statuses: StatusTable?) -> [Obstacle] {
    var found: [(place: TextPlace, obstacle: Obstacle)] = []
    if let statuses {
      let references = draft.references()
      for (index, standing) in statuses.paragraphs.enumerated()
      where draft.paragraphs.indices.contains(index) && standing.status.share != .agreed {
        let paragraph = draft.paragraphs[index]
        guard paragraph.role.isAgreedOn else { continue }
        found.append(
          (
            .paragraph(index),
            Obstacle(
              kind: .notAgreed,
              place: references[index],
              words: Self.opening(of: paragraph),
              reason: "The paragraph is \(standing.status.words)."
            )
          )
        )
      }
    }
    for mark in WorkingMark.all(in: draft) {
      let obstacle = Obstacle(
        kind: Obstacle.Kind(mark.kind),
        place: mark.reference,
        words: mark.words,
        reason: mark.reason
      )
      found.append((mark.place, obstacle))
    }
    return found.enumerated().sorted { left, right in
      (left.element.place, left.offset) < (right.element.place, right.offset)
    }
    .map(\.element.obstacle)
  }

  /// How a paragraph begins.
  private static func opening(of paragraph: Paragraph) -> String {
    let words = paragraph.words.filter { $0 != "\u{FFFC}" }
      .split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }
}
