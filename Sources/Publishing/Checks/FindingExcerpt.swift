import DraftText
import Editorial
import Interchange

/// The words round a finding, with what could be written instead.
struct FindingExcerpt {
  /// How many scalars are shown before and after the words that a finding is about.
  private static let reach = 48
  /// How many scalars of what was found are shown; a whole paragraph may be found.
  private static let longest = 120

  /// The words of the unit.
  let scalars: [Unicode.Scalar]
  /// What is marked, in order and apart.
  private var marks: [(span: Range<Int>, pieces: [PaperText.Piece])] = []
  /// What is suggested besides words.
  private var advice: [String] = []

  /// The excerpt of a unit.
  ///
  /// - Parameters:
  ///   - runs: the unit's words.
  ///   - place: the unit.
  ///   - finding: what is shown of it.
  init(_ runs: [Run], at place: TextPlace, _ finding: Finding) {
    scalars = Array(Paragraph(id: .provisional(0), role: .plain, runs: runs).words.unicodeScalars)
    let edits = (finding.suggestion?.edits ?? []).filter { $0.place == place }
    for edit in edits.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
      switch edit.change {
      case .words(let new):
        var pieces: [PaperText.Piece] = []
        let old = Self.words(scalars, edit.span)
        if !old.isEmpty { pieces.append(.deleted(old)) }
        if !new.isEmpty { pieces.append(.inserted(new)) }
        add(edit.span, pieces)
      case .emphasis(let isOn): advice.append(isOn ? "in italics" : "in roman")
      case .label(let label):
        advice.append(label.map { "as paragraph \($0)" } ?? "without its number")
      }
    }
    if marks.isEmpty, finding.place == place {
      let found = Self.words(scalars, finding.span)
      if !found.isEmpty { add(finding.span, [.found(found)]) }
    }
  }

  /// The excerpt as pieces of a paragraph.
  var pieces: [PaperText.Piece] {
    var pieces: [PaperText.Piece] = []
    let first = marks.first?.span.lowerBound ?? 0
    let last = marks.last?.span.upperBound ?? 0
    let start = before(first)
    let end = after(last)
    if start > 0 { pieces.append(.plain("… ")) }
    var position = start
    for mark in marks {
      pieces.append(contentsOf: plain(position..<mark.span.lowerBound))
      pieces += mark.pieces
      position = mark.span.upperBound
    }
    pieces.append(contentsOf: plain(position..<max(position, end)))
    if end < scalars.count { pieces.append(.plain(" …")) }
    if !advice.isEmpty { pieces.append(.plain(" → " + advice.joined(separator: ", "))) }
    return pieces
  }

  private mutating func add(_ span: Range<Int>, _ pieces: [PaperText.Piece]) {
    guard span.upperBound <= scalars.count, span.lowerBound >= marks.last?.span.upperBound ?? 0
    else { return }
    marks.append((span, pieces))
  }

  /// The words between two marks, cut in the middle where they are long.
  private func plain(_ span: Range<Int>) -> [PaperText.Piece] {
    let words = Self.words(scalars, span, limit: .max)
    guard span.count > Self.longest * 2 else { return words.isEmpty ? [] : [.plain(words)] }
    let head = Self.words(scalars, span.lowerBound..<(span.lowerBound + Self.reach), limit: .max)
    let tail = Self.words(scalars, (span.upperBound - Self.reach)..<span.upperBound, limit: .max)
    return [.plain(head + " … " + tail)]
  }

  private func before(_ offset: Int) -> Int {
    guard offset > Self.reach else { return 0 }
    var start = offset - Self.reach
    while start < offset, !scalars[start].properties.isWhitespace { start += 1 }
    return min(start + 1, offset)
  }

  private func after(_ offset: Int) -> Int {
    guard offset + Self.reach < scalars.count else { return scalars.count }
    var end = offset + Self.reach
    while end > offset, !scalars[end].properties.isWhitespace { end -= 1 }
    return end
  }

  /// Words without anchors and line feeds, long ones cut in the middle.
  private static func words(
    _ scalars: [Unicode.Scalar],
    _ span: Range<Int>,
    limit: Int = longest
  ) -> String {
    func spell(_ span: Range<Int>) -> String {
      var words = ""
      for scalar in scalars[span.clamped(to: 0..<scalars.count)]
      where scalar != Paragraph.anchorScalar {
        words.unicodeScalars.append(scalar == "\n" ? " " : scalar)
      }
      return words
    }
    guard span.count > limit else { return spell(span) }
    let half = limit / 2
    return spell(span.lowerBound..<(span.lowerBound + half)) + " … "
      + spell((span.upperBound - half)..<span.upperBound)
  }
}
