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
  private var entries: [Entry] = []
  private var storage: [UInt8] = []

  /// What is known of a symbol, in one place of memory.
  private struct Entry {
    var hash: UInt64
    var head: UInt64
    /// Where its bytes begin in the storage.
    var start: Int
    /// How many there are.
    var count: Int
  }

  private static let tag: UInt64 = 0xFFFF_FFFF_0000_0000

  /// Makes an empty table.
  public init() {}

  /// How many symbols there are; they are numbered from zero.
  public var count: Int { entries.count }

  /// The symbol of a string of bytes, a new one at its first sight.
  ///
  /// - Parameter bytes: the string.
  /// - Returns: its symbol.
  /// - Complexity: linear in the bytes, on average.
  public mutating func symbol(for bytes: Span<UInt8>) -> Int32 {
    let head = ByteHash.head(of: bytes)
    let hash = ByteHash.hash(bytes, head: head)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let symbol = Int(slots[slot] & ~Self.tag) - 1
      if (slots[slot] ^ hash) & Self.tag == 0, isEqual(entries[symbol], bytes, head) {
        return Int32(truncatingIfNeeded: symbol)
      }
      slot = (slot + 1) & mask
    }
    entries.append(Entry(hash: hash, head: head, start: storage.count, count: bytes.count))
    slots[slot] = hash & Self.tag | UInt64(entries.count)
    for index in bytes.indices { storage.append(bytes[index]) }
    if entries.count * 2 > slots.count { grow() }
    return Int32(entries.count - 1)
  }

  /// The bytes of a symbol.
  public func bytes(of symbol: Int32) -> ArraySlice<UInt8> {
    let entry = entries[Int(symbol)]
    return storage[entry.start..<(entry.start + entry.count)]
  }

  /// Whether a symbol stands for some bytes with a head.
  private func isEqual(_ entry: Entry, _ bytes: Span<UInt8>, _ head: UInt64) -> Bool {
    guard entry.head == head, entry.count == bytes.count else { return false }
    if entry.count <= 8 { return true }
    let known = storage.span.extracting(entry.start..<(entry.start + entry.count))
    return ByteHash.areEqual(known, bytes)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (symbol, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry.hash & Self.tag | UInt64(symbol + 1)
    }
  }
}
