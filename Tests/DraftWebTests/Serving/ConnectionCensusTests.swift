import Synchronization
import Testing

@testable import DraftWeb

struct ConnectionCensusTests {
  private final class Closed: Sendable {
    let numbers = Mutex<[Int]>([])
  }

  @Test func `lets the one go that was asked nothing for longest`() {
    let census = ConnectionCensus(limit: 3)
    let closed = Closed()
    let members = (0..<3).map { index in
      census.enter { closed.numbers.withLock { $0.append(index) } }
    }
    census.note(members[0] ?? 0, isWaiting: false)
    census.note(members[0] ?? 0, isWaiting: true)
    census.note(members[1] ?? 0, isWaiting: false)
    #expect(census.enter {} != nil)
    #expect(closed.numbers.withLock { $0 } == [2])
    #expect(census.enter {} != nil)
    #expect(closed.numbers.withLock { $0 } == [2, 0])
    #expect(census.count == 3)
  }

  @Test func `has no place where all are being answered`() throws {
    let census = ConnectionCensus(limit: 2)
    for _ in 0..<2 { census.note(try #require(census.enter {}), isWaiting: false) }
    #expect(census.enter {} == nil)
    #expect(census.count == 2)
  }

  @Test func `gives the place of one that left`() throws {
    let census = ConnectionCensus(limit: 1)
    let first = try #require(census.enter { Issue.record("closed") })
    census.leave(first)
    #expect(census.enter {} != nil)
  }
}
