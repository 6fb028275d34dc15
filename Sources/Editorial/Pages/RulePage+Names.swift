// Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
extension RulePage {
  static let names = #"""

    """#
}
