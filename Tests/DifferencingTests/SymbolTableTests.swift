import Differencing
import Testing

struct SymbolTableTests {
  @Test func `numbers distinct strings in the order of their first sight`() {
    var table = SymbolTable()
    let words = ["peace", "rights", "peace", "", "rights", "peaces"]
    #expect(words.map { table.symbol(for: Array($0.utf8).span) } == [0, 1, 0, 2, 1, 3])
    #expect(Array(table.bytes(of: 1)) == Array("rights".utf8))
    #expect(Array(table.bytes(of: 2)).isEmpty)
  }

  @Test func `keeps its numbers while it grows`() {
    var table = SymbolTable()
    for number in 0..<5000 {
      #expect(table.symbol(for: Array("word \(number)".utf8).span) == Int32(number))
    }
    for number in 0..<5000 {
      #expect(table.symbol(for: Array("word \(number)".utf8).span) == Int32(number))
    }
    #expect(table.count == 5000)
  }

  @Test func `does not take a prefix for the whole`() {
    // Eight bytes are hashed at a time, so the lengths around eight matter.
    for length in 0..<40 {
      let one = Array(repeating: UInt8(ascii: "a"), count: length)
      var other = one
      other.append(0)
      #expect(ByteHash.hash(one.span) != ByteHash.hash(other.span))
    }
  }
}
