/// What editors call a rule: `R28`.
public struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByIntegerLiteral
{
  /// The number, from 1 on.
  public let number: Int

  /// Makes the name of a rule.
  public init(_ number: Int) { self.number = number }

  /// Makes the name of a rule.
  public init(integerLiteral value: Int) { number = value }

  /// Reads `R28`, `r28`, `R5` or `28`.
  ///
  /// - Returns: `nil` if the text is no such name; whether there is such a rule is not asked.
  public init?(_ text: String) {
    let digits = text.first == "R" || text.first == "r" ? text.dropFirst() : text[...]
    guard (1...3).contains(digits.utf8.count), digits.allSatisfy(\.isASCIIDigit),
      let number = Int(digits), number > 0
    else { return nil }
    self.number = number
  }

  /// The name, with two digits at least.
  public var description: String { number < 10 ? "R0\(number)" : "R\(number)" }

  /// The order of the rules' numbers.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.number < right.number }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
