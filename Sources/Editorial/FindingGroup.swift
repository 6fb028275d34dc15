/// Findings of one rule that say the same, told once with all their places.
public struct FindingGroup: Hashable, Sendable {
  /// The findings, in the order of the text; at least one.
  public let findings: [Finding]

  /// The first of them, which speaks for all.
  public var first: Finding { findings[0] }

  /// Puts together what is equal: the rule, the weight and the reason.
  ///
  /// - Returns: the groups in the order of their first findings.
  public static func groups(of findings: [Finding]) -> [FindingGroup] {
    struct Key: Hashable {
      var rule: RuleID
      var severity: Severity
      var reason: String
    }
    var places: [Key: Int] = [:]
    var groups: [[Finding]] = []
    for finding in findings {
      let key = Key(rule: finding.rule, severity: finding.severity, reason: finding.reason)
      if let place = places[key] {
        groups[place].append(finding)
      } else {
        places[key] = groups.count
        groups.append([finding])
      }
    }
    return groups.map(FindingGroup.init)
  }
}
