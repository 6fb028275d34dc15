import Differencing

/// The text of one unit, or of several joined by line feeds, with its tokens.
struct JoinedText {
  /// The text as bytes.
  private(set) var bytes: [UInt8]
  /// Its tokens.
  private(set) var tokens: TokenList
  /// Its anchors, in order.
  private(set) var anchors: [TextUnits.Anchor]
  /// Its stretches that are not plain roman, in order.
  private(set) var styles: [TextUnits.StyledRange]

  /// Joins units of one side.
  ///
  /// - Parameters:
  ///   - units: which, in order.
  ///   - side: the side.
  ///   - tokens: the tokens of the side's units; what was not cut has none.
  init(_ units: [Int], of side: borrowing AlignmentSide, tokens: borrowing [TokenList?]) {
    bytes = []
    anchors = []
    styles = []
    for unit in units {
      if unit != units.first { bytes.append(UInt8(ascii: "\n")) }
      let range = side.units.range(of: unit)
      let shift = bytes.count - range.lowerBound
      bytes += side.units.bytes[range]
      for anchor in side.units.anchors(of: unit) {
        let moved = (anchor.range.lowerBound + shift)..<(anchor.range.upperBound + shift)
        anchors.append(TextUnits.Anchor(range: moved, note: anchor.note))
      }
      for styled in side.units.styles(of: unit) {
        let moved = (styled.range.lowerBound + shift)..<(styled.range.upperBound + shift)
        styles.append(TextUnits.StyledRange(range: moved, style: styled.style))
      }
    }
    if units.count == 1 {
      self.tokens = tokens[units[0]] ?? TokenList()
      return
    }
    self.tokens = TokenList()
    var length = 0
    for unit in units {
      if let list = tokens[unit] { self.tokens.append(list, after: length) }
      // One more for the line feed.
      length += side.units.range(of: unit).count + 1
    }
  }
}
