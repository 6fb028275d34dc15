import Testing

@testable import DraftWeb

/// How long a connection is waited for, in ticks.
struct PatienceTests {
  /// How many ticks pass until the connection may not stay.
  private func ticks(
    _ patience: Patience,
    most: Int = 1000,
    each: (inout Patience) -> Void = { _ in }
  )
    -> Int
  {
    var patience = patience
    for count in 1...most {
      each(&patience)
      if !patience.tick() { return count }
    }
    return most + 1
  }

  @Test func `waits ten seconds for a first head`() {
    #expect(ticks(Patience(ServingLimits())) == 10)
  }

  @Test func `waits thirty seconds between two requests`() {
    var patience = Patience(ServingLimits())
    patience.headCame()
    patience.requestEnded()
    patience.answerLeft()
    #expect(patience.isWaiting)
    #expect(ticks(patience) == 30)
  }

  @Test func `waits two minutes for an answer to leave`() {
    var patience = Patience(ServingLimits())
    patience.headCame()
    patience.requestEnded()
    #expect(!patience.isWaiting)
    #expect(ticks(patience) == 120)
  }

  @Test func `does not take a byte now and then for content`() {
    var patience = Patience(ServingLimits())
    patience.headCame()
    #expect(ticks(patience) == 6)
    #expect(ticks(patience) { _ = $0.contentCame(1) } == 6)
    #expect(ticks(patience) { _ = $0.contentCame(1024) } == 120)
  }

  @Test func `takes no more content than a request may bring`() {
    var patience = Patience(ServingLimits())
    patience.headCame()
    let isTaken = patience.contentCame(256 * 1024)
    let isMoreTaken = patience.contentCame(1)
    #expect(isTaken && !isMoreTaken)
  }

  @Test func `begins anew with each request`() {
    var patience = Patience(ServingLimits())
    for _ in 1...50 {
      let mayStay = (1...9).allSatisfy { _ in patience.tick() }
      #expect(mayStay)
      patience.headCame()
      patience.requestEnded()
      patience.answerLeft()
    }
    #expect(ticks(patience) == 30)
  }
}
