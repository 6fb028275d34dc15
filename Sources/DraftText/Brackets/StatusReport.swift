/// What a chair says about a paragraph in passing: agreed, where, and who is still to agree.
///
/// ```swift
/// let report = StatusReport(parsing: "OP6alt. It has been agreed pending only one delegation.")
/// report?.reference?.description  // "OP6 alt"
/// report?.pendingDelegations      // 1
/// ```
public struct StatusReport: Hashable, Sendable, CustomStringConvertible {
  /// The words as they were written.
  public let description: String
  /// The paragraph, where it is named.
  public let reference: Reference?
  /// Where it was agreed: `informals`, `Committee of the Whole`.
  public let body: String?
  /// How many delegations have yet to agree, where it is said.
  public let pendingDelegations: Int?
  /// Whether it says of a paragraph what was just said of another.
  ///
  /// Such paragraphs are a package: the one is not closed without the other.
  public let repeatsPrevious: Bool

  /// Reads one such sentence.
  ///
  /// - Returns: `nil` if the words report no agreement.
  public init?(parsing text: String) {
    guard text.utf8.count <= 400 else { return nil }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var scanner = ReferenceScanner(text)
    if let kind = scanner.scanNumberKind(), let number = scanner.scanNumber() {
      reference = Reference(kind.place(number))
    } else {
      reference = nil
    }
    // A paragraph of the text may say that something was agreed; a report begins otherwise.
    let openings: Set = ["it", "this", "that", "agreed"]
    repeatsPrevious = words.starts(with: ["the", "same", "applies"])
    let isReport = reference != nil || words.first.map(openings.contains) ?? false
    guard repeatsPrevious || isReport && words.contains("agreed") else { return nil }
    description = text
    body = Self.body(in: words)
    pendingDelegations = words.firstIndex { $0.hasPrefix("delegation") }.flatMap { index in
      index > 0 ? Self.number(words[index - 1]) : nil
    }
  }

  /// The words between `agreed in` and `pending`.
  private static func body(in words: [String]) -> String? {
    guard let agreed = words.firstIndex(of: "agreed"), agreed + 2 < words.count,
      words[agreed + 1] == "in"
    else { return nil }
    let body = words[(agreed + 2)...].prefix { $0 != "pending" && $0 != "and" && $0 != "but" }
    return body.isEmpty ? nil : body.drop { $0 == "the" }.joined(separator: " ")
  }

  private static func number(_ word: String) -> Int? {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return Int(word) ?? words.firstIndex(of: word).map { $0 + 1 }
  }
}
