import DraftText

extension Array where Element == Run {
  /// Lines as one paragraph, a blank between them.
  static func joiningLines(_ lines: [[Run]]) -> [Run] {
    Array(lines.filter { !$0.isEmpty }.joined(separator: [Run.text(" ")])).joiningNeighbours
  }
}
