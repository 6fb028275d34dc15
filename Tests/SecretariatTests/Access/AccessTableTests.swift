import Testing

@testable import Secretariat

/// The table of who may do what, written down whole.
struct AccessTableTests {
  /// One line for each role and stage; the columns are the actions in the order of `actions`.
  ///
  /// `A` is everything, `o` one's own view, `p` the public's and one's own, `-` nothing.
  private static let table = """
    co-facilitator  prepared    A A A A A A A A
    co-facilitator  circulated  A A A A A A A A
    co-facilitator  adopted     A A - A A A A A
    secretariat     prepared    A A A A A A A A
    secretariat     circulated  A A A A A A A A
    secretariat     adopted     A A - A A A A A
    delegation      prepared    o o - o o o o o
    delegation      circulated  o o - o o o o o
    delegation      adopted     o o - o o o o o
    observer        prepared    - - - - - - - -
    observer        circulated  p p - p p p p -
    observer        adopted     p p - p p p p -
    everybody       prepared    - - - - - - - -
    everybody       circulated  p p - p p p p -
    everybody       adopted     p p - p p p p -
    nobody          prepared    - - - - - - - -
    nobody          circulated  - - - - - - - -
    nobody          adopted     - - - - - - - -
    """

  private static let actions: [AccessAction] = [
    .see, .readText, .readWorkingText, .readMeetings, .readCalendar, .search, .follow, .readLog,
  ]

  private static let sights: [Substring: AccessTable.Sight] = [
    "A": .everything, "o": .own, "p": .open, "-": .nothing,
  ]

  @Test func `decides every cell as it is written`() throws {
    #expect(Set(Self.actions) == Set(AccessAction.allCases))
    var cells = 0
    for line in Self.table.split(separator: "\n") {
      let words = line.split(separator: " ")
      let role = AccessRole(rawValue: String(words[0]))
      #expect((role == nil) == (words[0] == "nobody"))
      let stage = try #require(AccessStage(rawValue: String(words[1])))
      try #require(words.count == 2 + Self.actions.count)
      for (action, sight) in zip(Self.actions, words.dropFirst(2)) {
        let found = AccessTable.sight(of: role, for: action, in: stage)
        #expect(found == Self.sights[sight], "\(words[0]), \(stage), \(action)")
        cells += 1
      }
    }
    let whole =
      (AccessRole.allCases.count + 1) * AccessStage.allCases.count * AccessAction.allCases.count
    #expect(cells == whole)
  }

  @Test
  func `lets nobody see more than those who keep the record, nor the public more than others`() {
    let order: [AccessTable.Sight] = [.nothing, .open, .own, .everything]
    func rank(_ role: AccessRole?, _ action: AccessAction, _ stage: AccessStage) -> Int {
      order.firstIndex(of: AccessTable.sight(of: role, for: action, in: stage)) ?? 0
    }
    let roles: [AccessRole?] = [nil, .everybody, .observer, .delegation, .secretariat]
    for action in AccessAction.allCases where action != .readWorkingText {
      for stage in AccessStage.allCases {
        for (less, more) in zip(roles, roles.dropFirst()) {
          #expect(rank(less, action, stage) <= rank(more, action, stage))
        }
      }
    }
  }
}
