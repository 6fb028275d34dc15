/// A script in which changes of typography alone are apart from changes of words.
///
/// The script of a relation says that “Calls” was replaced by “Welcomes the report, and calls”,
/// which is true and hides that a word of it stayed. Here that word is a change by itself:
///
/// ```swift
/// let script = [Segment(.deleted, "Calls"), Segment(.inserted, "It welcomes, and calls")]
/// let changes = TypographicChanges(of: script)
/// changes.segments  // +“It welcomes, and ”  -“Calls”  +“calls”
/// changes.places    // [1, 2]
/// ```
///
/// It is for display and for counting, as a ``ReadableScript`` is, and spells the same two texts.
public struct TypographicChanges: Hashable, Sendable {
  /// A change of typography.
  public struct Change: Hashable, Sendable {
    /// How the old text has it; empty where only spaces are new.
    public let old: String
    /// How the new text has it; empty where only spaces are gone.
    public let new: String
  }

  /// The segments; within a change, what is gone stands before what is new.
  public private(set) var segments: [Segment]
  /// The places of the segments that differ in typography alone.
  public var places: Set<Int> { Self.places(in: segments) }
  /// The changes, in order.
  public var changes: [Change] { Self.changes(in: segments) }

  /// Sets changes of typography apart.
  ///
  /// - Parameter script: the script of a relation.
  /// - Complexity: linear in what changed.
  public init(of script: [Segment]) {
    segments = []
    segments.reserveCapacity(script.count)
    var index = 0
    while index < script.count {
      if script[index].kind == .deleted, index + 1 < script.count,
        script[index + 1].kind == .inserted
      {
        Self.cut(script[index].text, script[index + 1].text, into: &segments)
        index += 2
      } else {
        segments.append(script[index])
        index += 1
      }
    }
  }

  /// Whether something changed in a script, and all of it in typography alone.
  ///
  /// - Parameters:
  ///   - script: the script of a relation.
  ///   - renumbered: the segments that only show the new number of an anchor.
  /// - Returns: `false` where nothing changed.
  /// - Complexity: linear in what changed, up to the first word that did.
  public static func areAll(in script: [Segment], besides renumbered: Set<Int> = []) -> Bool {
    var index = 0
    var hasChanges = false
    while index < script.count {
      let span = span(in: script, from: index)
      if script[index].kind != .kept, !renumbered.contains(index) {
        guard isTypographic(script[span]) else { return false }
        hasChanges = true
      }
      index = span.upperBound
    }
    return hasChanges
  }

  /// The places of the segments of any script that differ in typography alone.
  ///
  /// - Complexity: linear in what changed.
  public static func places(in script: [Segment]) -> Set<Int> {
    Set(spans(in: script).flatMap { $0 })
  }

  /// The changes of typography in any script, in order.
  ///
  /// - Complexity: linear in what changed.
  public static func changes(in script: [Segment]) -> [Change] {
    spans(in: script).map { span in
      func text(_ kind: Segment.Kind) -> String {
        script[span].first { $0.kind == kind }?.text ?? ""
      }
      return Change(old: text(.deleted), new: text(.inserted))
    }
  }

  private static func spans(in script: [Segment]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = 0
    while index < script.count {
      let span = span(in: script, from: index)
      if script[index].kind != .kept, isTypographic(script[span]) { spans.append(span) }
      index = span.upperBound
    }
    return spans
  }

  /// A deletion with the insertion after it, or one segment.
  static func span(in script: [Segment], from index: Int) -> Range<Int> {
    let isReplaced =
      script[index].kind == .deleted && index + 1 < script.count
      && script[index + 1].kind == .inserted
    return index..<(index + (isReplaced ? 2 : 1))
  }

  /// Whether a change is one of typography; one alone is if it consists of spaces.
  static func isTypographic(_ change: ArraySlice<Segment>) -> Bool {
    guard let first = change.first, let last = change.last else { return false }
    return Typography.areAlike(first.text, change.count == 1 ? "" : last.text)
  }

  // MARK: - Cutting

  /// Adds a replacement, what is alike at its ends by itself.
  private static func cut(_ old: String, _ new: String, into segments: inout [Segment]) {
    func add(_ old: ArraySlice<String>, _ new: ArraySlice<String>) {
      if !old.isEmpty { segments.append(Segment(.deleted, old.joined())) }
      if !new.isEmpty { segments.append(Segment(.inserted, new.joined())) }
    }
    guard mayBeAlike(old, new), !Typography.areAlike(old, new) else {
      segments.append(Segment(.deleted, old))
      segments.append(Segment(.inserted, new))
      return
    }
    var oldPieces = TextPieces.pieces(of: old)[...]
    var newPieces = TextPieces.pieces(of: new)[...]
    let head = alike(oldPieces, newPieces)
    add(oldPieces.prefix(head), newPieces.prefix(head))
    oldPieces = oldPieces.dropFirst(head)
    newPieces = newPieces.dropFirst(head)
    let tail = alike(oldPieces.reversed(), newPieces.reversed())
    add(oldPieces.dropLast(tail), newPieces.dropLast(tail))
    add(oldPieces.suffix(tail), newPieces.suffix(tail))
  }

  /// Whether the texts begin or end with what may be one word.
  private static func mayBeAlike(_ old: String, _ new: String) -> Bool {
    func edge(_ scalar: Unicode.Scalar?) -> String {
      scalar.map { Typography.levelled(String($0)) } ?? ""
    }
    let (olds, news) = (old.unicodeScalars, new.unicodeScalars)
    return edge(olds.first) == edge(news.first) || edge(olds.last) == edge(news.last)
  }

  /// How many pieces at the beginning are alike, up to the last word that is spelled otherwise.
  ///
  /// A mark alone is no reason to cut: a dash for a dash is one only where nothing else changed.
  private static func alike(
    _ old: some Collection<String>,
    _ new: some Collection<String>
  ) -> Int {
    var count = 0
    for (index, (piece, other)) in zip(old, new).enumerated() {
      guard Typography.areAlike(piece, other) else { break }
      if TextPieces.isWord(piece), !piece.utf8.elementsEqual(other.utf8) { count = index + 1 }
    }
    return count
  }
}
