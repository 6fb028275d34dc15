import Negotiation
import Testing
import ZerodraftTestSupport

struct ValueBytesTests {
  // Made by hand from the table in the documentation, with Python's struct.pack.
  @Test(
    arguments: [
      (.text(""), "7400000000"), (.text("é"), "7400000002c3a9"),
      (.text("e\u{301}"), "740000000365cc81"), (.integer(0), "690000000000000000"),
      (.integer(-1), "69ffffffffffffffff"), (.integer(.max), "697fffffffffffffff"),
      (.integer(.min), "698000000000000000"), (.boolean(true), "79"), (.boolean(false), "6e"),
      (.list([]), "6c00000000"), (.fields([:]), "6600000000"),
      (.list([.integer(1), .text("a")]), "6c00000002" + "690000000000000001" + "740000000161"),
      (
        .fields(["b": .boolean(true), "a": .list([])]),
        "6600000002" + "740000000161" + "6c00000000" + "740000000162" + "79"
      ),
      (
        .fields([
          "é": .integer(1), "z": .integer(2), "a": .fields(["n": .list([.boolean(false)])]),
        ]),
        "6600000003" + "740000000161" + "6600000001" + "74000000016e" + "6c000000016e"
          + "74000000017a" + "690000000000000002" + "7400000002c3a9" + "690000000000000001"
      ),
    ] as [(Value, String)]
  )
  func `spells each kind of value as the table says`(value: Value, digits: String) throws {
    #expect(hexadecimal(value.bytes) == digits)
    #expect(try Value(bytes: value.bytes) == value)
  }

  @Test func `keeps two spellings of one word apart`() throws {
    let composed = Value.text("é")
    let parted = Value.text("e\u{301}")
    #expect(composed == parted && composed.bytes != parted.bytes)
    #expect(try Value(bytes: parted.bytes).bytes == parted.bytes)
  }

  @Test(
    arguments: [
      ("", 0), ("78", 0), ("7979", 1), ("74000000", 1), ("740000000261", 5), ("69000000000000", 1),
      ("6c00000001", 5), ("6cffffffff", 5), ("66ffffffff79", 5), ("7400000001ff", 5),
      ("7400000002c080", 5),
      // A name that is no text, names out of order, a name that comes twice.
      ("660000000179", 5), ("6600000002740000000162797400000001616e", 18),
      ("6600000002740000000161797400000001616e", 18),
      // One name in two spellings, which are equal as words.
      ("66000000027400000003" + "65cc81" + "797400000002c3a979", 22),
    ]
  )
  func `refuses everything else and says where`(digits: String, place: Int) {
    #expect(throws: MalformedBytes(place: place)) { try Value(bytes: bytes(digits)) }
  }

  @Test func `refuses what lies too deep`() throws {
    func nested(_ depth: Int) -> Value {
      (1..<depth).reduce(.list([])) { value, _ in .list([value]) }
    }
    let deepest = nested(Value.depthLimit)
    #expect(try Value(bytes: deepest.bytes) == deepest)
    #expect(throws: MalformedBytes(place: 5 * Value.depthLimit)) {
      try Value(bytes: nested(Value.depthLimit + 1).bytes)
    }
  }

  @Test func `makes no room for values that are only claimed`() {
    // Thirty lists, each of which claims as many values as bytes are left.
    var bytes: [UInt8] = []
    for depth in 0..<30 {
      let claim = 150 - 5 * (depth + 1) + 4_000_000
      bytes.append(UInt8(ascii: "l"))
      for shift in stride(from: 24, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: claim >> shift))
      }
    }
    bytes += Array(repeating: UInt8(ascii: "x"), count: 4_000_000)
    #expect(throws: MalformedBytes(place: 150)) { try Value(bytes: bytes) }
  }

  @Test(arguments: 0..<200)
  func `reads back what it writes, and only that`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let value = random.value()
    let written = value.bytes
    let read = try Value(bytes: written)
    #expect(read == value && read.bytes == written)
    for _ in 0..<30 {
      var mutated = written
      let place = Int.random(in: 0..<mutated.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: mutated[place] = UInt8.random(in: 0...255, using: &random)
      case 1: mutated.remove(at: place)
      case 2: mutated.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: mutated.removeSubrange(place...)
      }
      guard let other = try? Value(bytes: mutated) else { continue }
      #expect(other.bytes == mutated, "\(hexadecimal(mutated))")
    }
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func bytes(_ digits: String) -> [UInt8] {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }
}
