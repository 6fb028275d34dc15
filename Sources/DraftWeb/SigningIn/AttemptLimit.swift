import Glibc
import Synchronization

/// Counts how often something was tried in vain by one address or session, within a stretch of time.
///
/// A link cannot be guessed; what is kept small is the work that trying makes. Whoever signs in
/// rightly is neither counted nor kept waiting: a whole conference may share one address.
final class AttemptLimit: Sendable {
  /// How many attempts may fail in a stretch of time.
  static let most = 20
  /// How long a stretch is, in seconds.
  static let stretch = 600
  /// How many addresses are remembered.
  static let memory = 10_000

  private struct Count {
    var began: Int
    var failed = 0
  }

  private let counts = Mutex<[String: Count]>([:])

  init() {}

  /// For how long an address has to wait, in seconds; nothing where it may try.
  func wait(of remote: String, at now: Int) -> Int? {
    counts.withLock { counts in
      guard let count = counts[Self.network(of: remote)], count.failed >= Self.most else {
        return nil
      }
      let left = count.began + Self.stretch - now
      return left > 0 && left <= Self.stretch ? left : nil
    }
  }

  /// Counts an attempt that failed.
  ///
  /// - Returns: whether it was the last one for now.
  func count(_ remote: String, at now: Int) -> Bool {
    let network = Self.network(of: remote)
    return counts.withLock { counts in
      if counts.count >= Self.memory {
        counts = counts.filter { now - $0.value.began < Self.stretch }
        if counts.count >= Self.memory { counts = [:] }
      }
      var count = counts[network] ?? Count(began: now)
      if !(0..<Self.stretch).contains(now - count.began) { count = Count(began: now) }
      count.failed += 1
      counts[network] = count
      return count.failed == Self.most
    }
  }

  /// Who an address belongs to: of IPv6, of which everybody has a great many, the first half counts.
  static func network(of remote: String) -> String {
    var bytes = in6_addr()
    guard remote.contains(":"), unsafe inet_pton(AF_INET6, remote, &bytes) == 1 else {
      return remote
    }
    let half = unsafe withUnsafeBytes(of: &bytes) { unsafe Array($0.prefix(8)) }
    // An address of IPv4 in the clothes of IPv6.
    if half.allSatisfy({ $0 == 0 }) { return remote }
    return half.map { String($0, radix: 16) }.joined(separator: ":")
  }
}
