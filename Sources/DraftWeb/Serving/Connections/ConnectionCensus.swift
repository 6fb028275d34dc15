import Synchronization

/// Which connections there are; when there are too many, the one that has been asked nothing for
/// longest goes.
///
/// So whoever opens connections and says nothing takes no place from those who ask.
final class ConnectionCensus: Sendable {
  private struct Member {
    var waitingSince: Int?
    let close: @Sendable () -> Void
  }

  private struct Members {
    var count = 0
    var all: [Int: Member] = [:]
  }

  private let limit: Int
  private let members = Mutex(Members())

  /// Counts up to a limit.
  init(limit: Int) { self.limit = limit }

  /// How many connections there are.
  var count: Int { members.withLock { $0.all.count } }

  /// Takes in a new connection.
  ///
  /// - Parameter close: closes it.
  /// - Returns: its number; nothing where there is no place, since all others are being answered.
  func enter(_ close: @escaping @Sendable () -> Void) -> Int? {
    let (number, leaving) = members.withLock { members -> (Int?, Member?) in
      var leaving: Member?
      if members.all.count >= limit {
        let idle = members.all.compactMap { number, member in
          member.waitingSince.map { (since: $0, number: number) }
        }
        guard let longest = idle.min(by: { $0.since < $1.since }) else { return (nil, nil) }
        leaving = members.all.removeValue(forKey: longest.number)
      }
      members.count += 1
      members.all[members.count] = Member(waitingSince: members.count, close: close)
      return (members.count, leaving)
    }
    leaving?.close()
    return number
  }

  /// Takes note that a connection was asked something, or that all it was asked is answered.
  func note(_ number: Int, isWaiting: Bool) {
    members.withLock { members in
      members.count += 1
      members.all[number]?.waitingSince = isWaiting ? members.count : nil
    }
  }

  /// Lets a connection go.
  func leave(_ number: Int) {
    members.withLock { _ = $0.all.removeValue(forKey: number) }
  }
}
