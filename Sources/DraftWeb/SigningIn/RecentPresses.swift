import Secretariat
import Synchronization

/// Remembers for some seconds which session a press of a button began, so that a second press of the
/// same button leads to the same session and not to a link that is used up.
///
/// The button is known by its link and by a cookie that no other browser has.
final class RecentPresses: Sendable {
  /// For how long, in seconds.
  static let memory = 30
  /// How many.
  static let most = 1000

  private struct Press {
    let session: SecretToken
    let time: Int
  }

  private let presses = Mutex<[String: Press]>([:])

  init() {}

  /// The session that a press began.
  func made(by button: String, at now: Int) -> SecretToken? {
    presses.withLock { presses in
      guard let press = presses[button], (0..<Self.memory).contains(now - press.time) else {
        return nil
      }
      return press.session
    }
  }

  /// Takes note of a press.
  func keep(_ session: SecretToken, by button: String, at now: Int) {
    presses.withLock { presses in
      presses = presses.filter { (0..<Self.memory).contains(now - $0.value.time) }
      if presses.count >= Self.most { presses = [:] }
      presses[button] = Press(session: session, time: now)
    }
  }
}
