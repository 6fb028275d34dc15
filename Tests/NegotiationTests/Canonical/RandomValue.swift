import Negotiation
import ZerodraftTestSupport

extension SeededGenerator {
  /// Any value, not too deep.
  mutating func value(depth: Int = 4) -> Value {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &self) {
    case 0: return .text(word())
    case 1: return .integer(Int.random(in: .min ... .max, using: &self))
    case 2: return .integer(Int.random(in: -2...2, using: &self))
    case 3: return .boolean(Bool.random(using: &self))
    case 4:
      return .list((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      var fields: [String: Value] = [:]
      for _ in 0..<Int.random(in: 0...4, using: &self) { fields[word()] = value(depth: depth - 1) }
      return .fields(fields)
    }
  }

  /// A word with something in it that is easily spoiled.
  mutating func word() -> String {
    let stock = ["", "a", "b", "é", "e\u{301}", "水", "\u{0}", "—", "السلام", "label", "_0", "😀"]
    return (0..<Int.random(in: 0...3, using: &self))
      .map { _ in stock[Int.random(in: 0..<stock.count, using: &self)] }
      .joined()
  }
}
