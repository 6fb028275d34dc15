import DraftText
import Interchange
import Negotiation
import Redlining

/// Which paragraphs continue which, as it is shown before it is recorded.
public struct MatchingListing: Codable, Hashable, Sendable {
  /// One paragraph, or those that were split or merged.
  public struct Line: Codable, Hashable, Sendable {
    /// What the earlier version calls it; nothing for what is new.
    public var old: [String]
    /// What the later version calls it; nothing for what is gone.
    public var new: [String]
    /// What became of it: `same`, `modified`, `inserted`, `deleted`, `split` or `merged`.
    public var change: String
    /// Which of several is the one that goes on: of the pieces of a split the later version's name,
    /// of the parts of a merger the earlier's.
    public var heir: String?
    /// Whether it stands elsewhere among its neighbours.
    public var isMoved: Bool
    /// The first words, so that people know it again.
    public var opening: String
  }

  /// The lines, in the order of the later version.
  public var lines: [Line]

  /// Lists what a matching says.
  public init(_ basis: MatchedBasis) {
    let comparison = basis.report.comparison
    let old = Self.names(comparison.old)
    let new = Self.names(comparison.new)
    let predecessors = basis.matching.predecessors(count: comparison.new.paragraphs.count)
    let pairs = Set(basis.matching.continued + basis.matching.related)
    lines = comparison.relations.flatMap { relation in
      Self.parts(of: relation, allowed: pairs).map { part in
        let paragraph =
          part.new.first.map { comparison.new.paragraphs[$0] }
          ?? part.old.first.map { comparison.old.paragraphs[$0] }
        return Line(
          old: part.old.map { old[$0] },
          new: part.new.map { new[$0] },
          change: part.change,
          heir: Self.heir(of: part, predecessors, old, new),
          isMoved: relation.isMoved && !part.old.isEmpty && !part.new.isEmpty,
          opening: paragraph?.opening ?? ""
        )
      }
    }
  }

  /// What became of some paragraphs.
  private struct Part {
    var old: [Int]
    var new: [Int]
    var change: String
  }

  /// A relation without the pieces that the matching leaves out: a comparison may find that words
  /// went where somebody has said that the paragraph did not.
  private static func parts(of relation: Relation, allowed: Set<Matching.Pair>) -> [Part] {
    let whole = Part(old: relation.old, new: relation.new, change: relation.operation.rawValue)
    guard relation.old.count + relation.new.count > 2 else { return [whole] }
    func isKept(_ old: [Int], _ new: [Int]) -> Bool {
      old.contains { old in new.contains { allowed.contains(Matching.Pair(old: old, new: $0)) } }
    }
    let kept = Part(
      old: relation.old.filter { isKept([$0], relation.new) },
      new: relation.new.filter { isKept(relation.old, [$0]) },
      change: whole.change
    )
    var parts = [kept]
    if kept.old.count + kept.new.count <= 2 { parts[0].change = "modified" }
    if kept.old.isEmpty || kept.new.isEmpty { parts = [] }
    parts += relation.old.filter { !kept.old.contains($0) }
      .map { Part(old: [$0], new: [], change: "deleted") }
    parts += relation.new.filter { !kept.new.contains($0) }
      .map { Part(old: [], new: [$0], change: "inserted") }
    return parts.sorted { ($0.new.first ?? .max) < ($1.new.first ?? .max) }
  }

  private static func heir(
    of part: Part,
    _ predecessors: [Int?],
    _ old: [String],
    _ new: [String]
  ) -> String? {
    guard part.old.count + part.new.count > 2,
      let heir = part.new.first(where: { index in
        predecessors[index].map(part.old.contains) ?? false
      })
    else { return nil }
    return part.new.count > 1 ? new[heir] : predecessors[heir].map { old[$0] }
  }

  /// What each paragraph is called: its reference, or else what it is for.
  private static func names(_ draft: Draft) -> [String] {
    zip(draft.references(), draft.paragraphs).map { reference, paragraph in
      reference?.description ?? paragraph.role.name
    }
  }
}

extension MatchingListing {
  /// The listing for people: one line a change, what stayed in runs.
  ///
  /// ```
  /// PP1–OP9     PP1–OP9   unchanged
  /// OP10        OP11      moved
  /// OP14        –         deleted   Further requests the …
  /// ```
  public var rows: [[String]] {
    var rows: [[String]] = []
    var run: [Line] = []
    func flush() {
      guard let first = run.first, let last = run.last else { return }
      let count = run.count == 1 ? "unchanged" : "\(run.count) unchanged"
      rows.append([
        Self.span(first.old, last.old), Self.span(first.new, last.new), count, "",
      ])
      run = []
    }
    for line in lines {
      guard line.change == "same", !line.isMoved else {
        flush()
        rows.append([
          Self.list(line.old), Self.list(line.new), Self.words(line), line.opening,
        ])
        continue
      }
      run.append(line)
    }
    flush()
    return rows
  }

  private static func words(_ line: Line) -> String {
    var change = line.change == "same" ? nil : line.change
    if let heir = line.heir {
      change =
        line.change + (line.new.count > 1 ? ", goes on as \(heir)" : ", goes on from \(heir)")
    }
    return [line.isMoved ? "moved" : nil, change].compactMap { $0 }.joined(separator: ", ")
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "–" : names.joined(separator: " + ")
  }

  private static func span(_ first: [String], _ last: [String]) -> String {
    first == last ? list(first) : "\(list(first)) – \(list(last))"
  }
}

extension Paragraph {
  /// The first words, at most forty characters.
  var opening: String {
    let words = words.replacing(String(Self.anchorScalar), with: "")
    guard words.count > 40 else { return words }
    let cut = words.prefix(40)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }
}
