extension RulePage {
  /// The pages of all rules, by their numbers.
  public static let all: [RulePage] =
    comments
    .flatMap { chapter in
      chapter.split(separator: "\n\n\n").compactMap { page in
        var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let head = lines.removeFirst().split(separator: " ")
        guard head.count == 2, let id = RuleID(String(head[0])) else { return nil }
        return RulePage(id: id, name: String(head[1]), comment: lines)
      }
    }
    .sorted { $0.id < $1.id }

  /// The page of a rule, or `nil` if there is no such rule.
  public static func page(of id: RuleID) -> RulePage? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
}
