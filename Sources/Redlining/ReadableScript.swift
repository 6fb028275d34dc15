/// A script made easy to read, which spells the same two texts.
///
/// The script of a relation is the truth and as small as it can be. What people read may be a
/// little larger: a change begins and ends where a clause does, and two changes that only an “of”
/// or a comma parts are one. This form is for display. It is never applied, merged or kept.
///
/// ```swift
/// let script = [Segment(.kept, "the "), Segment(.inserted, "full and "), Segment(.kept, "free")]
/// ReadableScript(script).segments
/// ```
///
/// Anchors of footnotes that stand as `-[^3]` `+[^4]` are left alone, so that
/// ``RenumberedAnchors`` finds them here too; and so is what differs in typography alone, so that
/// ``TypographicChanges`` are found.
public struct ReadableScript: Hashable, Sendable {
  /// The segments; together they spell the same old and new text as the script.
  public private(set) var segments: [Segment]

  /// The most tokens of an island that is taken into the changes around it.
  private static let largestIsland = 2

  /// Makes a script readable.
  ///
  /// - Parameters:
  ///   - script: the script of a relation.
  ///   - detail: how finely its changes are shown.
  /// - Complexity: linear in the script, but for changes that slide.
  public init(_ script: [Segment], detail: Detail = .readable) {
    segments = script
    guard script.count > 1, detail != .minimal else { return }
    slide()
    swallowIslands()
    segments = LiftedBrackets.segments(of: segments)
    if detail == .paragraph { segments = WholesaleReplacement.segments(of: segments) }
  }

  // MARK: - Islands

  /// A change: what is deleted and inserted at one place.
  private struct Change {
    var deleted = ""
    var inserted = ""
    /// Whether it is the renumbering of an anchor, or one of typography: it stays by itself.
    var isFixed = false
  }

  private enum Part {
    case kept(String)
    case change(Change)
  }

  /// Takes islands of one or two light tokens into a replacement around them.
  ///
  /// Only where both changes together delete and insert: otherwise words that stayed would be
  /// shown as both gone and new beside a plain insertion.
  private mutating func swallowIslands() {
    var parts: [Part] = []
    for part in Self.parts(of: segments) {
      guard case .change(let change) = part, !change.isFixed, parts.count >= 2,
        case .kept(let island) = parts[parts.count - 1],
        case .change(var before) = parts[parts.count - 2], !before.isFixed,
        Self.isLight(island),
        !(before.deleted + change.deleted).isEmpty, !(before.inserted + change.inserted).isEmpty
      else {
        parts.append(part)
        continue
      }
      before.deleted += island + change.deleted
      before.inserted += island + change.inserted
      parts.removeLast(2)
      parts.append(.change(before))
    }
    segments = parts.flatMap { part -> [Segment] in
      switch part {
      case .kept(let text): [Segment(.kept, text)]
      case .change(let change):
        [Segment(.deleted, change.deleted), Segment(.inserted, change.inserted)]
          .filter { !$0.text.isEmpty }
      }
    }
  }

  private static func parts(of segments: [Segment]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < segments.count {
      let segment = segments[index]
      if segment.kind == .kept {
        parts.append(.kept(segment.text))
      } else if let fixed = fixedChange(segments, at: index) {
        parts.append(.change(fixed))
        if !fixed.deleted.isEmpty, !fixed.inserted.isEmpty { index += 1 }
      } else if case .change(var change)? = parts.last, !change.isFixed {
        change.deleted += segment.kind == .deleted ? segment.text : ""
        change.inserted += segment.kind == .inserted ? segment.text : ""
        parts[parts.count - 1] = .change(change)
      } else {
        parts.append(
          .change(
            Change(
              deleted: segment.kind == .deleted ? segment.text : "",
              inserted: segment.kind == .inserted ? segment.text : ""
            )
          )
        )
      }
      index += 1
    }
    return parts
  }

  /// The change at a place, if it has to stay by itself.
  private static func fixedChange(_ segments: [Segment], at index: Int) -> Change? {
    let span = TypographicChanges.span(in: segments, from: index)
    guard isAnchorPair(segments, at: index) || TypographicChanges.isTypographic(segments[span])
    else { return nil }
    var change = Change(isFixed: true)
    for segment in segments[span] {
      if segment.kind == .deleted {
        change.deleted = segment.text
      } else {
        change.inserted = segment.text
      }
    }
    return change
  }

  private static func isAnchorPair(_ segments: [Segment], at index: Int) -> Bool {
    guard index + 1 < segments.count, segments[index].kind == .deleted,
      segments[index + 1].kind == .inserted
    else { return false }
    return isAnchor(segments[index].text) && isAnchor(segments[index + 1].text)
  }

  private static func isAnchor(_ text: String) -> Bool {
    text.hasPrefix("[^") && text.firstIndex(of: "]") == text.indices.last
  }

  private static func isLight(_ island: String) -> Bool {
    // A long stretch need not be cut to know that it is no island.
    guard island.utf8.count <= 40, !TextPieces.hasAnchor(island), !TextPieces.hasBorder(island)
    else { return false }
    let tokens = TextPieces.pieces(of: island).filter { !TextPieces.isSpace($0) }
    return tokens.count <= largestIsland
      && tokens.allSatisfy { !TextPieces.isWord($0) || FunctionWords.all.contains($0) }
  }

  // MARK: - Slides

  /// Moves a lone insertion or deletion to the best of the places where it says the same.
  ///
  /// ```
  /// “peace[+ and security, peace+] and”  →  “[+peace and security, +]peace and”
  /// ```
  private mutating func slide() {
    for index in segments.indices where segments[index].kind != .kept {
      guard index > 0, index + 1 < segments.count, segments[index - 1].kind == .kept,
        segments[index + 1].kind == .kept
      else { continue }
      let slide = Slide(
        before: segments[index - 1].text,
        change: segments[index].text,
        after: segments[index + 1].text
      )
      guard let slid = slide?.best else { continue }
      segments[index - 1].text = slid.before
      segments[index].text = slid.change
      segments[index + 1].text = slid.after
    }
    segments.removeAll { $0.text.isEmpty }
  }
}
