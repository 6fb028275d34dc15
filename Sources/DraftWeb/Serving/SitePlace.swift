import Synchronization

/// Where a site is: its port may be chosen by the system when it is first listened on.
final class SitePlace: Sendable {
  private let known: Mutex<String>

  /// Begins with what is known before.
  init(_ origin: String) { known = Mutex(origin) }

  /// The address as readers type it, without the prefix.
  var origin: String { known.withLock { $0 } }

  /// Takes note of where it is.
  func move(to origin: String) { known.withLock { $0 = origin } }
}
