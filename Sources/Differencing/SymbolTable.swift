/// Gives every distinct string of bytes a small number, so that comparing is comparing integers.
///
/// The problem: a diff asks millions of times whether two words are equal. The idea: ask once a
/// word, by hashing it into an open table, and afterwards compare numbers.
///
/// ```swift
/// var table = SymbolTable()
/// table.symbol(for: Array("peace".utf8).span)   // 0
/// table.symbol(for: Array("rights".utf8).span)  // 1
/// table.symbol(for: Array("peace".utf8).span)   // 0
/// ```
///
/// Equality is that of the bytes. A table holds at most 2³¹ − 1 symbols. The hash is not keyed:
/// it needs no secret, because a bad case costs a longer probe within the same text and words are
/// short; every hit is checked byte by byte.
public struct SymbolTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var hashes: [UInt64] = []
  private var ends: [Int] = []
  private var storage: [UInt8] = []

  /// Makes an empty table.
  public init() {}

  /// How many symbols there are; they are numbered from zero.
  public var count: Int { hashes.count }

  /// The symbol of a string of bytes, a new one at its first sight.
  ///
  /// - Parameter bytes: the string.
  /// - Returns: its symbol.
  /// - Complexity: linear in the bytes, on average.
  public mutating func symbol(for bytes: Span<UInt8>) -> Int32 {
    let hash = ByteHash.hash(bytes)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let symbol = slots[slot]
      if symbol < 0 { break }
      if hashes[Int(symbol)] == hash, isEqual(Int(symbol), bytes) { return symbol }
      slot = (slot + 1) & mask
    }
    let symbol = Int32(hashes.count)
    slots[slot] = symbol
    hashes.append(hash)
    for index in bytes.indices { storage.append(bytes[index]) }
    ends.append(storage.count)
    if hashes.count * 2 > slots.count { grow() }
    return symbol
  }

  /// The bytes of a symbol.
  public func bytes(of symbol: Int32) -> ArraySlice<UInt8> {
    storage[range(of: Int(symbol))]
  }

  private func range(of symbol: Int) -> Range<Int> {
    (symbol == 0 ? 0 : ends[symbol - 1])..<ends[symbol]
  }

  private func isEqual(_ symbol: Int, _ bytes: Span<UInt8>) -> Bool {
    let range = range(of: symbol)
    guard range.count == bytes.count else { return false }
    for index in bytes.indices where storage[range.lowerBound + index] != bytes[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(symbol)
    }
  }
}
