/// The stretches of a unit between quotation marks.
///
/// Pairs of the six languages are known: “ ”, « », „ “, 《 》, 「 」 and the straight ". A mark without
/// its partner opens nothing.
enum Quotations {
  /// The outermost stretches, their marks included, in order.
  static func outermost(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: (offset: Int, close: Unicode.Scalar, depth: Int)?
    for (offset, scalar) in scalars.enumerated() {
      if let now = open {
        if scalar == now.close {
          if now.depth == 1 {
            found.append(now.offset..<(offset + 1))
            open = nil
          } else {
            open?.depth -= 1
          }
        } else if scalar == scalars[now.offset] {
          open?.depth += 1
        }
      } else if let close = closing(scalar) {
        open = (offset, close, 1)
      }
    }
    return found
  }

  /// The mark that closes what this one opens.
  static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "“": "”"
    case "«": "»"
    case "„": "“"
    case "《": "》"
    case "「": "」"
    case "\"": "\""
    default: nil
    }
  }
}
