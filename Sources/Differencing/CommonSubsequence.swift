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
  // The row of each symbol; row zero, which has no bits, is that of symbols not in the pattern.
  private var rows: [Int32]
  private var masks: [UInt64] = []
  private var counts: [Int32] = []
  private var carries: [UInt64] = []
  private var width = 0

  /// How many words of 64 bits were touched so far, by which growth can be checked.
  public private(set) var steps = 0

  /// Makes a counter for sequences of the symbols below a number.
  public init(symbolCount: Int) {
    rows = Array(repeating: 0, count: symbolCount)
  }

  /// Sets the sequence that others are compared with.
  ///
  /// - Parameter pattern: the sequence.
  /// - Complexity: linear, but for a table of its distinct symbols by its length over 64.
  public mutating func load(_ pattern: [Int32]) {
    // Taken out and put back, so that the loops work on variables of their own.
    var (rows, masks, counts) = (self.rows, self.masks, self.counts)
    (self.rows, self.masks, self.counts) = ([], [], [])
    counts.removeAll(keepingCapacity: true)
    counts.append(0)
    // Spans, so that nobody asks at every element whether an array is somebody else's too.
    var table = rows.mutableSpan
    for symbol in self.pattern { table[Int(symbol)] = 0 }
    for symbol in pattern {
      let row = table[Int(symbol)]
      if row == 0 {
        table[Int(symbol)] = Int32(counts.count)
        counts.append(1)
      } else {
        counts[Int(row)] += 1
      }
    }
    let width = (pattern.count + 63) / 64
    masks.removeAll(keepingCapacity: true)
    if width * max(counts.count - 1, 1) <= Self.largestTable {
      masks.append(contentsOf: repeatElement(0, count: counts.count * width))
      var bits = masks.mutableSpan
      for place in pattern.indices {
        bits[Int(rows[Int(pattern[place])]) * width + place / 64] |= 1 << UInt64(place % 64)
      }
    }
    (self.rows, self.masks, self.counts) = (rows, masks, counts)
    (self.pattern, self.width) = (pattern, width)
  }

  private func isExact(forCount count: Int) -> Bool {
    width * max(counts.count - 1, count) <= Self.largestTable
  }

  /// How long the longest common subsequence with another sequence is.
  ///
  /// - Parameter other: the sequence to compare the loaded one with.
  /// - Returns: the length, or above ``largestTable`` a number that is not below it.
  /// - Complexity: O(n · m / 64).
  public mutating func length(with other: [Int32]) -> Int {
    guard isExact(forCount: other.count) else {
      steps += other.count
      return shared(with: other)
    }
    steps += other.count * width
    switch width {
    case 0: return 0
    case 1: return length(with: other, oneWord: masks.span, rows.span)
    case 2: return length(with: other, twoWords: masks.span, rows.span)
    default: return longLength(with: other)
    }
  }

  // Nearly all paragraphs have at most 128 words that count, and then the row fits registers.

  private func length(
    with other: [Int32],
    oneWord masks: Span<UInt64>,
    _ rows: Span<Int32>
  ) -> Int {
    var bits = UInt64.max
    for symbol in other {
      let hits = bits & masks[Int(rows[Int(symbol)])]
      bits = (bits &+ hits) | (bits & ~hits)
    }
    return (~bits & lastBits).nonzeroBitCount
  }

  private func length(
    with other: [Int32],
    twoWords masks: Span<UInt64>,
    _ rows: Span<Int32>
  ) -> Int {
    var (low, high) = (UInt64.max, UInt64.max)
    for symbol in other {
      let row = Int(rows[Int(symbol)]) * 2
      let lowHits = low & masks[row]
      let highHits = high & masks[row + 1]
      let (sum, carries) = low.addingReportingOverflow(lowHits)
      low = sum | (low & ~lowHits)
      high = (high &+ highHits &+ (carries ? 1 : 0)) | (high & ~highHits)
    }
    return (~low).nonzeroBitCount + (~high & lastBits).nonzeroBitCount
  }

  /// Word by word of the row, with what each element carries over into the next word kept.
  private mutating func longLength(with other: [Int32]) -> Int {
    var kept = self.carries
    self.carries = []
    kept.removeAll(keepingCapacity: true)
    kept.append(contentsOf: repeatElement(0, count: other.count))
    var carries = kept.mutableSpan
    var length = 0
    for word in 0..<width {
      var bits = UInt64.max
      for place in other.indices {
        let hits = bits & masks[Int(rows[Int(other[place])]) * width + word]
        let (sum, first) = bits.addingReportingOverflow(hits)
        let (carried, second) = sum.addingReportingOverflow(carries[place])
        carries[place] = first || second ? 1 : 0
        bits = carried | (bits & ~hits)
      }
      length += (~bits & (word == width - 1 ? lastBits : .max)).nonzeroBitCount
    }
    self.carries = kept
    return length
  }

  /// The bits of the last word that stand for elements.
  private var lastBits: UInt64 {
    pattern.count % 64 == 0 ? .max : (1 << UInt64(pattern.count % 64)) - 1
  }

  private func shared(with other: [Int32]) -> Int {
    var left = counts
    var shared = 0
    for symbol in other {
      let row = Int(rows[Int(symbol)])
      guard left[row] > 0 else { continue }
      left[row] -= 1
      shared += 1
    }
    return shared
  }
}
