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
    census.note(members[0] ?? 0, .answering)
    census.note(members[0] ?? 0, .waiting)
    census.note(members[1] ?? 0, .answering)
    #expect(census.enter {} != nil)
    #expect(closed.numbers.withLock { $0 } == [2])
    #expect(census.enter {} != nil)
    #expect(closed.numbers.withLock { $0 } == [2, 0])
    #expect(census.count == 3)
  }

  @Test func `has no place where all are being answered`() throws {
    let census = ConnectionCensus(limit: 2)
    for _ in 0..<2 { census.note(try #require(census.enter {}), .answering) }
    #expect(census.enter {} == nil)
    #expect(census.count == 2)
  }

  @Test func `gives the place of one that left`() throws {
    let census = ConnectionCensus(limit: 1)
    let first = try #require(census.enter { Issue.record("closed") })
    census.leave(first)
    #expect(census.enter {} != nil)
  }

  @Test func `lets go whoever sends a request slowly, and nobody who is answered`() throws {
    let census = ConnectionCensus(limit: 3)
    let closed = Closed()
    let members = try (0..<3).map { index in
      try #require(census.enter { closed.numbers.withLock { $0.append(index) } })
    }
    census.note(members[0], .answering)
    census.note(members[2], .receiving)
    census.note(members[1], .receiving)
    // A byte more is no new request.
    census.note(members[2], .receiving)
    census.note(try #require(census.enter {}), .answering)
    #expect(closed.numbers.withLock { $0 } == [2])
    census.note(try #require(census.enter {}), .answering)
    #expect(closed.numbers.withLock { $0 } == [2, 1])
    #expect(census.enter {} == nil)
  }

  @Test func `gives one address fewer places than there are`() throws {
    let proxy = try #require(PeerAddress("192.0.2.1"))
    let census = ConnectionCensus(limit: 8, limitOfOne: 2, unlimited: [proxy])
    let closed = Closed()
    for index in 0..<4 {
      let peer = PeerAddress("2001:db8::\(index + 1)")
      #expect(census.enter(from: peer) { closed.numbers.withLock { $0.append(index) } } != nil)
    }
    #expect(closed.numbers.withLock { $0 } == [0, 1])
    for _ in 0..<3 {
      #expect(census.enter(from: proxy) {} != nil)
      #expect(census.enter(from: PeerAddress("127.0.0.1")) {} != nil)
    }
    #expect(census.count == 8)
    #expect(closed.numbers.withLock { $0 } == [0, 1])
  }
}
