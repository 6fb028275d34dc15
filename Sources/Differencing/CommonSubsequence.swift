/// Counts how many elements two sequences share in order, 64 at a time.
///
/// The problem: how alike two paragraphs are has to be asked for many pairs. The idea: the row of
/// the usual table grows by at most one from cell to cell, so a row is a string of bits, and one
/// addition moves a whole row to the next.
///
/// ```swift
/// var counter = CommonSubsequence(symbolCount: 3)
/// counter.load([0, 1, 2])
/// counter.length(with: [0, 2])  // 2
/// ```
///
/// Limits: where the table would have more than ``largestTable`` words of 64 bits, the elements
/// that both have in any order are counted instead, which is never less than the true length.
///
/// Reference: H. Hyyrö, Bit-parallel LCS-length computation revisited (2004), after Crochemore
/// et al. (2001).
public struct CommonSubsequence: Sendable {
  /// The most words of 64 bits that a comparison may touch.
  public static let largestTable = 1 << 20

  private var pattern: [Int32] = []
  private var rows: [Int32]
  private var masks: [UInt64] = []
  private var counts: [Int32] = []
  private var state: [UInt64] = []
  private var width = 0

  /// Makes a counter for sequences of the symbols below a number.
  public init(symbolCount: Int) {
    rows = Array(repeating: -1, count: symbolCount)
  }

  /// Sets the sequence that others are compared with.
  ///
  /// - Parameter pattern: the sequence.
  /// - Complexity: linear, but for a table of its distinct symbols by its length over 64.
  public mutating func load(_ pattern: [Int32]) {
    for symbol in self.pattern { rows[Int(symbol)] = -1 }
    self.pattern = pattern
    counts.removeAll(keepingCapacity: true)
    for symbol in pattern {
      let row = rows[Int(symbol)]
      if row < 0 {
        rows[Int(symbol)] = Int32(counts.count)
        counts.append(1)
      } else {
        counts[Int(row)] += 1
      }
    }
    width = (pattern.count + 63) / 64
    masks.removeAll(keepingCapacity: true)
    guard isExact(forCount: 1) else { return }
    masks.append(contentsOf: repeatElement(0, count: counts.count * width))
    for (place, symbol) in pattern.enumerated() {
      masks[Int(rows[Int(symbol)]) * width + place / 64] |= 1 << UInt64(place % 64)
    }
  }

  private func isExact(forCount count: Int) -> Bool {
    width * max(counts.count, count) <= Self.largestTable
  }

  /// How long the longest common subsequence with another sequence is.
  ///
  /// - Parameter other: the sequence to compare the loaded one with.
  /// - Returns: the length, or above ``largestTable`` a number that is not below it.
  /// - Complexity: O(n · m / 64).
  public mutating func length(with other: [Int32]) -> Int {
    guard isExact(forCount: other.count) else { return shared(with: other) }
    state.removeAll(keepingCapacity: true)
    state.append(contentsOf: repeatElement(UInt64.max, count: width))
    for symbol in other {
      let row = Int(rows[Int(symbol)])
      guard row >= 0 else { continue }
      var carry = false
      for word in 0..<width {
        let bits = state[word]
        let hits = bits & masks[row * width + word]
        let (sum, first) = bits.addingReportingOverflow(hits)
        let (carried, second) = sum.addingReportingOverflow(carry ? 1 : 0)
        carry = first || second
        state[word] = carried | (bits & ~hits)
      }
    }
    var length = 0
    for word in 0..<width {
      let valid =
        word == width - 1 && pattern.count % 64 != 0
        ? (1 << UInt64(pattern.count % 64)) - 1 : UInt64.max
      length += (~state[word] & valid).nonzeroBitCount
    }
    return length
  }

  private func shared(with other: [Int32]) -> Int {
    var left = counts
    var shared = 0
    for symbol in other {
      let row = rows[Int(symbol)]
      guard row >= 0, left[Int(row)] > 0 else { continue }
      left[Int(row)] -= 1
      shared += 1
    }
    return shared
  }
}
