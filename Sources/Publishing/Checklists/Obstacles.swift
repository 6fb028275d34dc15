public import DraftText
import Editorial
import Interchange
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
    let references = draft.references()
    let open = statuses.map { notAgreed(in: draft, $0) } ?? []
    if let first = open.first, open.count > 1, isNoneAgreed(open, in: draft, statuses) {
      // Nobody has begun to agree, so that a line for each of them says nothing more.
      found.append(
        (
          .paragraph(first),
          Obstacle(kind: .notAgreed, place: nil, words: "", reason: "No paragraph is agreed.")
        )
      )
    } else if let statuses {
      for index in open {
        let obstacle = Obstacle(
          kind: .notAgreed,
          place: references[index],
          words: Self.opening(of: draft.paragraphs[index]),
          reason: "The paragraph is \(statuses.paragraphs[index].status.words)."
        )
        found.append((.paragraph(index), obstacle))
      }
    }
    for (index, paragraph) in draft.paragraphs.enumerated() {
      guard let start = paragraph.words.firstRange(of: ReceiptLine.beginning) else { continue }
      let obstacle = Obstacle(
        kind: .note,
        place: references[index],
        words: String(paragraph.words[start.lowerBound...].prefix(40)),
        reason: "The receipt of a record is no part of a text."
      )
      found.append((.paragraph(index), obstacle))
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

  /// Which paragraphs are not agreed, or not by all, by their places in the text.
  ///
  /// - Parameters:
  ///   - draft: the text.
  ///   - statuses: where its paragraphs stand, in their order.
  /// - Returns: their places, in order.
  public static func notAgreed(in draft: Draft, _ statuses: StatusTable) -> [Int] {
    statuses.paragraphs.indices.filter { index in
      draft.paragraphs.indices.contains(index) && draft.paragraphs[index].role.isAgreedOn
        && statuses.paragraphs[index].status.share != .agreed
    }
  }

  /// Whether agreement was reached on no paragraph, be it pending or taken back since.
  private static func isNoneAgreed(
    _ open: [Int],
    in draft: Draft,
    _ statuses: StatusTable?
  ) -> Bool {
    open.count == draft.paragraphs.count { $0.role.isAgreedOn }
      && open.allSatisfy { index in
        let status = statuses?.paragraphs[index].status
        return status != .pending && status != .reopened
      }
  }

  /// How a paragraph begins.
  private static func opening(of paragraph: Paragraph) -> String {
    let words = paragraph.words.filter { $0 != "\u{FFFC}" }
      .split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }
}
