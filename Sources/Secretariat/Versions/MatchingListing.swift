import DraftText
import Interchange
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
    lines = comparison.relations.map { relation in
      let paragraph =
        relation.new.first.map { comparison.new.paragraphs[$0] }
        ?? relation.old.first.map { comparison.old.paragraphs[$0] }
      return Line(
        old: relation.old.map { old[$0] },
        new: relation.new.map { new[$0] },
        change: relation.operation.rawValue,
        isMoved: relation.isMoved,
        opening: paragraph?.opening ?? ""
      )
    }
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
    let change = line.change == "same" ? nil : line.change
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
