import Foundation
import Negotiation
import Testing
import ZerodraftTestSupport

@testable import Secretariat

struct ValueSpellingTests {
  private static func spelled(_ value: Value, _ spelling: ValueSpelling = ValueSpelling()) -> String
  {
    String(decoding: spelling.bytes(of: value), as: UTF8.self)
  }

  @Test(
    arguments: [
      (.text("a\"b\\c\n\t\u{1}\u{85}\u{2028}é/"), #""a\"b\\c\n\t\u0001\u0085\u2028é/""#),
      (.integer(.min), "-9223372036854775808"), (.boolean(true), "true"), (.list([]), "[]"),
      (.fields([:]), "{}"), (.list([.integer(1), .text("")]), #"[1,""]"#),
      (.fields(["b": .integer(1), "a": .integer(2)]), #"{"a":2,"b":1}"#),
    ] as [(Value, String)]
  )
  func `spells a value`(value: Value, json: String) {
    #expect(Self.spelled(value) == json)
  }

  @Test func `puts the names first that read first`() {
    let value = Value.fields(["a": .list([.integer(1)]), "number": .integer(2)])
    let spelling = ValueSpelling(order: ["number"], isIndented: true)
    #expect(
      Self.spelled(value, spelling) == """
        {
          "number": 2,
          "a": [
            1
          ]
        }
        """
    )
  }

  @Test(arguments: 0..<200)
  func `is read back as the same value`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = Self.value(&random, depth: 0)
    let bytes = ValueSpelling(isIndented: seed % 2 == 0).bytes(of: value)
    let read = try JSONDecoder().decode(Value.self, from: Data(bytes))
    #expect(read.bytes == value.bytes)
    #expect(try StrictJSON.value(of: bytes).bytes == value.bytes)
    let encoded = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    #expect(encoded.bytes == value.bytes)
  }

  private static func value(_ random: inout SeededGenerator, depth: Int) -> Value {
    switch Int.random(in: 0..<(depth < 4 ? 5 : 3), using: &random) {
    case 0: return .integer(Int(truncatingIfNeeded: random.next()))
    case 1: return .boolean(Bool.random(using: &random))
    case 2:
      let texts = [
        "", "a", "\u{0}", "\u{7F}", "é", "e\u{301}", "回", "\u{1F600}", "\r\n", "1", "true",
      ]
      return .text(texts.randomElement(using: &random) ?? "")
    case 3:
      return .list(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          value(&random, depth: depth + 1)
        }
      )
    default:
      return .fields(
        Dictionary(
          ["a", "b", "_0", "é"].prefix(Int.random(in: 0...4, using: &random)).map {
            ($0, value(&random, depth: depth + 1))
          },
          uniquingKeysWith: { first, _ in first }
        )
      )
    }
  }

  @Test(arguments: ["null", "1.5", "[1,null]", "{\"a\":1e400}", "nonsense", ""])
  func `takes nothing else for a value`(json: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    }
  }
}
