import Differencing
import DraftText

/// Paragraphs or footnotes of one draft as bytes, ready to be hashed and cut.
///
/// All texts lie one after another in one array, so that comparing 30,000 paragraphs makes no
/// 30,000 copies. An anchor is spelled `[^label]` like everywhere, and its place is kept beside
/// the bytes, because an anchor is known by its note and not by its spelling.
struct TextUnits {
  /// The place of an anchor in the bytes, and the note it calls.
  struct Anchor {
    var range: Range<Int>
    var note: FootnoteID
  }

  /// A stretch of bytes in one style other than plain roman.
  struct StyledRange {
    var range: Range<Int>
    var style: Style
  }

  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var anchors: [Anchor] = []
  private var styles: [StyledRange] = []
  // Where in the lists above those of each unit end.
  private var anchorEnds: [Int32] = []
  private var styleEnds: [Int32] = []

  /// How many units there are.
  var count: Int { ends.count }

  /// The text of each unit that is a single run, as it was given; empty for any other.
  private var texts: [String] = []

  /// Takes so many units.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - labels: how notes are called.
  ///   - runs: the runs of each; asked for by place, so that no paragraph is copied for its runs.
  init(_ count: Int, labels: [FootnoteID: String], runs: (Int) -> [Run]) {
    var size = 0
    for unit in 0..<count {
      for run in runs(unit) {
        if case .text(let text, _) = run { size += text.utf8.count } else { size += 8 }
      }
    }
    bytes.reserveCapacity(size)
    ends.reserveCapacity(count)
    anchorEnds.reserveCapacity(count)
    styleEnds.reserveCapacity(count)
    texts.reserveCapacity(count)
    for unit in 0..<count { add(runs(unit), labels: labels) }
  }

  private mutating func add(_ runs: [Run], labels: [FootnoteID: String]) {
    if case .text(let only, _)? = runs.first, runs.count == 1 {
      texts.append(only)
    } else {
      texts.append("")
    }
    for run in runs {
      let start = bytes.count
      switch run {
      case .text(let text, let style):
        bytes.append(contentsOf: text.utf8)
        // Where a link leads is not how words are set: published texts link the same citation
        // in one edition and not in the next.
        var style = style
        style.link = nil
        if style != .plain {
          styles.append(StyledRange(range: start..<bytes.count, style: style))
        }
      case .footnote(let note):
        bytes.append(contentsOf: "[^\(labels[note] ?? "?")]".utf8)
        anchors.append(Anchor(range: start..<bytes.count, note: note))
      }
    }
    ends.append(bytes.count)
    anchorEnds.append(Int32(anchors.count))
    styleEnds.append(Int32(styles.count))
  }

  /// The bytes of a unit.
  func range(of unit: Int) -> Range<Int> {
    (unit == 0 ? 0 : ends[unit - 1])..<ends[unit]
  }

  /// The anchors of a unit, in order.
  func anchors(of unit: Int) -> ArraySlice<Anchor> {
    anchors[Self.range(of: unit, anchorEnds)]
  }

  /// The stretches of a unit that are not plain roman, in order.
  func styles(of unit: Int) -> ArraySlice<StyledRange> {
    styles[Self.range(of: unit, styleEnds)]
  }

  private static func range(of unit: Int, _ ends: [Int32]) -> Range<Int> {
    (unit == 0 ? 0 : Int(ends[unit - 1]))..<Int(ends[unit])
  }

  /// The text of a unit.
  ///
  /// What was one string before is that string again, and nothing is copied.
  func text(of unit: Int) -> String {
    if !texts[unit].isEmpty { return texts[unit] }
    return String(decoding: bytes[range(of: unit)], as: UTF8.self)
  }
}

extension TextUnits {
  /// Whether two stretches of bytes are equal.
  func hasEqualBytes(_ range: Range<Int>, _ other: TextUnits, _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    let (mine, theirs) = (bytes.span.extracting(range), other.bytes.span.extracting(otherRange))
    return ByteHash.areEqual(mine, theirs)
  }
}

extension TextUnits {
  /// The stretches of a unit that are not plain roman, counted from the unit's beginning.
  func relativeStyles(of unit: Int) -> [StyledRange] {
    if styles.isEmpty { return [] }
    let base = range(of: unit).lowerBound
    return styles(of: unit).map { styled in
      StyledRange(
        range: (styled.range.lowerBound - base)..<(styled.range.upperBound - base),
        style: styled.style
      )
    }
  }
}
