import Synchronization

/// Which connections there are; when there are too many, the one goes that has been asked nothing,
/// or has been sending its request, for longest.
///
/// So whoever opens connections and says nothing, or little, takes no place from those who ask. One
/// address has fewer places than there are, unless many may stand behind it.
final class ConnectionCensus: Sendable {
  /// What a connection is doing.
  enum Activity: Hashable, Sendable {
    /// All that was asked is answered.
    case waiting
    /// A request is coming, and nothing else is to be answered.
    case receiving
    /// Something is being answered.
    case answering
  }

  private struct Member {
    let address: PeerAddress?
    var activity = Activity.waiting
    var since: Int
    let close: @Sendable () -> Void
  }

  private struct Members {
    var count = 0
    var all: [Int: Member] = [:]

    /// Lets the one go that can and has been there for longest, of one address or of all.
    mutating func dismiss(of address: PeerAddress?) -> Member? {
      let idle = all.filter { _, member in
        member.activity != .answering && (address == nil || member.address == address)
      }
      guard let longest = idle.min(by: { $0.value.since < $1.value.since }) else { return nil }
      return all.removeValue(forKey: longest.key)
    }
  }

  private let limit: Int
  private let limitOfOne: Int
  private let unlimited: Set<PeerAddress>
  private let members = Mutex(Members())

  /// Counts up to a limit.
  ///
  /// - Parameters:
  ///   - limit: the most connections.
  ///   - limitOfOne: the most of one address.
  ///   - unlimited: the addresses of which there may be as many as of all, such as proxies; this
  ///     machine itself is always one.
  init(limit: Int, limitOfOne: Int? = nil, unlimited: Set<PeerAddress> = []) {
    self.limit = limit
    self.limitOfOne = limitOfOne ?? limit
    self.unlimited = unlimited
  }

  /// How many connections there are.
  var count: Int { members.withLock { $0.all.count } }

  /// Takes in a new connection.
  ///
  /// - Parameters:
  ///   - address: where it comes from, if that is known.
  ///   - close: closes it.
  /// - Returns: its number; nothing where there is no place, since all others are being answered.
  func enter(from address: PeerAddress? = nil, _ close: @escaping @Sendable () -> Void) -> Int? {
    let owner = address.flatMap { $0.isOwn || unlimited.contains($0) ? nil : $0.network }
    let (number, leaving) = members.withLock { members -> (Int?, Member?) in
      var leaving: Member?
      let isAtOwnLimit = owner.map { owner in
        members.all.values.count { $0.address == owner } >= limitOfOne
      }
      if isAtOwnLimit == true || members.all.count >= limit {
        leaving = members.dismiss(of: isAtOwnLimit == true ? owner : nil)
        guard leaving != nil else { return (nil, nil) }
      }
      members.count += 1
      members.all[members.count] = Member(address: owner, since: members.count, close: close)
      return (members.count, leaving)
    }
    leaving?.close()
    return number
  }

  /// Takes note of what a connection is doing from now on.
  func note(_ number: Int, _ activity: Activity) {
    members.withLock { members in
      guard members.all[number]?.activity != activity else { return }
      members.count += 1
      members.all[number]?.activity = activity
      members.all[number]?.since = members.count
    }
  }

  /// Lets a connection go.
  func leave(_ number: Int) {
    members.withLock { _ = $0.all.removeValue(forKey: number) }
  }
}
