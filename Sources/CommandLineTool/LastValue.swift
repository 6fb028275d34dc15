import Synchronization

/// What a process holds until it ends.
///
/// To take a large comparison apart, one paragraph after the other, takes about as long as to write
/// it, and nobody is served by it: the system takes all memory back at once.
enum LastValue: Sendable {
  private static let kept = Mutex<(any Sendable)?>(nil)

  /// Holds a value, in place of what was held before.
  static func keep(_ value: some Sendable) { kept.withLock { $0 = value } }
}
