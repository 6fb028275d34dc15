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
  private var anchors: [Int: [Anchor]] = [:]
  private var styles: [Int: [StyledRange]] = [:]

  /// How many units there are.
  var count: Int { ends.count }

  init(_ units: some Sequence<[Run]>, labels: [FootnoteID: String]) {
    for runs in units { add(runs, labels: labels) }
  }

  private mutating func add(_ runs: [Run], labels: [FootnoteID: String]) {
    let unit = ends.count
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
          styles[unit, default: []].append(StyledRange(range: start..<bytes.count, style: style))
        }
      case .footnote(let note):
        bytes.append(contentsOf: "[^\(labels[note] ?? "?")]".utf8)
        anchors[unit, default: []].append(Anchor(range: start..<bytes.count, note: note))
      }
    }
    ends.append(bytes.count)
  }

  /// The bytes of a unit.
  func range(of unit: Int) -> Range<Int> {
    (unit == 0 ? 0 : ends[unit - 1])..<ends[unit]
  }

  /// The anchors of a unit, in order.
  func anchors(of unit: Int) -> [Anchor] {
    anchors.isEmpty ? [] : anchors[unit] ?? []
  }

  /// The stretches of a unit that are not plain roman, in order.
  func styles(of unit: Int) -> [StyledRange] {
    styles.isEmpty ? [] : styles[unit] ?? []
  }

  /// The text of a unit.
  func text(of unit: Int) -> String {
    String(decoding: bytes[range(of: unit)], as: UTF8.self)
  }
}

extension TextUnits {
  /// Whether two stretches of bytes are equal.
  func hasEqualBytes(_ range: Range<Int>, _ other: TextUnits, _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    return bytes[range].elementsEqual(other.bytes[otherRange])
  }
}

extension TextUnits {
  /// The stretches of a unit that are not plain roman, counted from the unit's beginning.
  func relativeStyles(of unit: Int) -> [StyledRange] {
    let base = range(of: unit).lowerBound
    return styles(of: unit).map { styled in
      StyledRange(
        range: (styled.range.lowerBound - base)..<(styled.range.upperBound - base),
        style: styled.style
      )
    }
  }
}
