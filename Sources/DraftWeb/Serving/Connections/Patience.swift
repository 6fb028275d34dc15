/// Says when a connection has been waited for long enough.
///
/// Time is counted in ticks of a second and not read from a clock. Whoever sends a byte now and
/// then keeps nothing open: what counts is how long ago a request or its head should have been
/// whole, not when something came last.
struct Patience: Sendable {
  private let limits: ServingLimits
  private var stage = Stage.opening
  private var seconds = 0
  private var received = 0
  private var most: Int
  private var unanswered = 0

  private enum Stage {
    /// No head has come yet.
    case opening
    /// The head of a request has come, and not all of its content.
    case receiving
    /// A request is whole, and its answer is not.
    case answering
    /// All that was asked is answered.
    case waiting
  }

  /// Begins with a new connection.
  init(_ limits: ServingLimits) {
    self.limits = limits
    most = limits.content
  }

  /// Whether nothing that was asked is still to be answered.
  var isWaiting: Bool { unanswered == 0 }
  /// Whether an answer can still tell the client that it was too slow.
  var isReceiving: Bool { stage == .receiving }

  /// Takes note of a request’s head.
  mutating func headCame() {
    if unanswered == 0 { seconds = 0 }
    unanswered += 1
    received = 0
    most = limits.content
    stage = .receiving
  }

  /// Sets how many bytes of content the request that is coming may bring.
  mutating func takes(_ most: Int) { self.most = min(most, limits.content) }

  /// Takes note of content.
  ///
  /// - Returns: whether that is still no more than a request may bring.
  mutating func contentCame(_ count: Int) -> Bool {
    received += count
    return received <= most
  }

  /// Takes note that a request is whole.
  mutating func requestEnded() {
    if stage == .receiving { stage = .answering }
  }

  /// Takes note that the last byte of an answer has left this machine.
  mutating func answerLeft() {
    unanswered = max(0, unanswered - 1)
    seconds = 0
    if unanswered == 0, stage == .answering { stage = .waiting }
  }

  /// Lets a second pass.
  ///
  /// - Returns: whether the connection may stay.
  mutating func tick() -> Bool {
    seconds += 1
    switch stage {
    case .opening: return seconds < limits.head
    case .waiting: return seconds < limits.idle
    case .answering: return seconds < limits.exchange
    case .receiving:
      let due = (seconds - limits.grace) * limits.rate
      return seconds < limits.exchange && received >= due
    }
  }
}
