import Negotiation
import Testing
import ZerodraftTestSupport

struct MembershipCircleTests {
  @Test(
    arguments: [
      ([:], nil), (["A": []], nil), (["A": ["B", "C"], "B": ["C"], "C": ["D"]], nil),
      (["A": ["A"]], ["A"]), (["A": ["B"], "B": ["A"]], ["B", "A"]),
      (["A": ["B"], "B": ["C"], "C": ["A"]], ["C", "B", "A"]),
      (["A": ["X", "B"], "B": ["C", "D"], "D": ["B"]], ["D", "B"]),
    ] as [([String: [String]], [String]?)]
  )
  func `names the groups that are members of each other`(
    members: [String: [String]],
    groups: [String]?
  ) {
    #expect(MembershipCircle(in: members, from: members.keys.sorted())?.groups == groups)
  }

  @Test func `is found without end of memberships`() {
    let count = 100_000
    var members = Dictionary(uniqueKeysWithValues: (0..<count).map { ("\($0)", ["\($0 + 1)"]) })
    #expect(MembershipCircle(in: members, from: ["0"]) == nil)
    members["\(count - 1)"] = ["0"]
    #expect(MembershipCircle(in: members, from: ["0"])?.groups.count == count)
  }

  @Test(arguments: 0..<100)
  func `is a circle indeed`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = (0..<8).map { "\($0)" }
    let members = Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, names.filter { _ in Int.random(in: 0..<7, using: &random) == 0 })
      }
    )
    guard let circle = MembershipCircle(in: members, from: names)?.groups else { return }
    for (index, group) in circle.enumerated() {
      let next = circle[(index + 1) % circle.count]
      #expect(members[next]?.contains(group) == true)
    }
  }
}
