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
  // A slot holds the upper half of a hash above the number of its symbol, counted from 1, so that
  // most slots are passed by without a look at the symbol; zero is an empty one.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)
  private var hashes: [UInt64] = []
  private var heads: [UInt64] = []
  private var ends: [Int] = []
  private var storage: [UInt8] = []

  private static let tag: UInt64 = 0xFFFF_FFFF_0000_0000

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
    let head = ByteHash.head(of: bytes)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let symbol = Int(slots[slot] & ~Self.tag) - 1
      if (slots[slot] ^ hash) & Self.tag == 0, heads[symbol] == head, isEqual(symbol, bytes) {
        return Int32(symbol)
      }
      slot = (slot + 1) & mask
    }
    hashes.append(hash)
    heads.append(head)
    slots[slot] = hash & Self.tag | UInt64(hashes.count)
    for index in bytes.indices { storage.append(bytes[index]) }
    ends.append(storage.count)
    if hashes.count * 2 > slots.count { grow() }
    return Int32(hashes.count - 1)
  }

  /// The bytes of a symbol.
  public func bytes(of symbol: Int32) -> ArraySlice<UInt8> {
    storage[range(of: Int(symbol))]
  }

  private func range(of symbol: Int) -> Range<Int> {
    (symbol == 0 ? 0 : ends[symbol - 1])..<ends[symbol]
  }

  /// Whether a symbol with the same head stands for some bytes.
  private func isEqual(_ symbol: Int, _ bytes: Span<UInt8>) -> Bool {
    let range = range(of: symbol)
    guard range.count == bytes.count else { return false }
    if bytes.count <= 8 { return true }
    for index in 8..<bytes.count where storage[range.lowerBound + index] != bytes[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & Self.tag | UInt64(symbol + 1)
    }
  }
}
