import Metrics
import Synchronization

/// One series of numbers: a count, a level, or how often something took how long.
final class Tally: CounterHandler, RecorderHandler, MeterHandler, TimerHandler {
  /// The bounds, in seconds, below which times are counted.
  static let bounds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

  /// What was counted so far.
  struct Numbers: Sendable {
    /// The count, the level, or the sum of all times in seconds.
    var value = 0.0
    /// How many times there were.
    var count = 0
    /// How many of them lay below each bound.
    var below = Array(repeating: 0, count: Tally.bounds.count)
  }

  private let state = Mutex(Numbers())

  init() {}

  /// The numbers now.
  var numbers: Numbers { state.withLock { $0 } }

  func increment(by amount: Int64) { state.withLock { $0.value += Double(amount) } }
  func increment(by amount: Double) { state.withLock { $0.value += amount } }
  func decrement(by amount: Double) { state.withLock { $0.value -= amount } }
  func set(_ value: Int64) { state.withLock { $0.value = Double(value) } }
  func set(_ value: Double) { state.withLock { $0.value = value } }
  func record(_ value: Int64) { record(Double(value)) }
  func reset() { state.withLock { $0 = Numbers() } }
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func record(_ value: Double) {
    state.withLock { numbers in
      numbers.value += value
      numbers.count += 1
      for (index, bound) in Self.bounds.enumerated() where value <= bound {
        numbers.below[index] += 1
      }
    }
  }
}
