import Foundation
import Negotiation
import Testing

@testable import Secretariat

struct StrictJSONTests {
  @Test func `reads what JSON can say in one way`() throws {
    let text =
      #" {"a": [1, -2, 0, true, false], "b\u0041": "\n\\\/\ud83d\ude00é", "": {}, "l": [ ]} "#
    #expect(
      try StrictJSON.value(of: text.utf8)
        == .fields([
          "a": .list([.integer(1), .integer(-2), .integer(0), .boolean(true), .boolean(false)]),
          "bA": .text("\n\\/😀é"), "": .fields([:]), "l": .list([]),
        ])
    )
    #expect(try StrictJSON.value(of: "\u{FEFF}7".utf8) == .integer(7))
  }

  @Test(arguments: [
    (#"{"a": 1, "a": 1}"#, JSONFault.Reason.twice("a"), 1),
    ("{\"a\":\n {\"b\": 1,\n \"b\": 2}}", .twice("b"), 3),
    (#"{"a": 1, "\u0061": 1}"#, .twice("a"), 1),
    ("1.0", .notWhole("1.0"), 1), ("1e2", .notWhole("1e2"), 1), ("01", .notWhole("01"), 1),
    ("-0", .notWhole("-0"), 1), ("99999999999999999999", .notWhole("99999999999999999999"), 1),
    ("null", .nothing, 1), ("[\n1,\nnull]", .nothing, 3),
    ("", .malformed, 1), ("{", .malformed, 1), ("[1,]", .malformed, 1), ("{\"a\"}", .malformed, 1),
    ("1 2", .malformed, 1), ("+1", .notWhole("+1"), 1), ("nan", .malformed, 1),
    ("\"a", .malformed, 1), ("\"\n\"", .malformed, 1), (#""\x""#, .malformed, 1),
    (#""\ud800""#, .malformed, 1), (#""\udc00\ud800""#, .malformed, 1), (#""\u12""#, .malformed, 1),
    ("tru", .malformed, 1), ("- 1", .malformed, 1), ("-", .malformed, 1),
  ])
  func `refuses what readers read differently`(
    text: String,
    reason: JSONFault.Reason,
    line: Int
  ) throws {
    let fault = #expect(throws: JSONFault.self) { try StrictJSON.value(of: text.utf8) }
    #expect(fault == JSONFault(reason: reason, line: line))
  }

  @Test func `refuses what lies too deep and what is not UTF-8`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let fault = #expect(throws: JSONFault.self) { try StrictJSON.value(of: deep.utf8) }
    #expect(fault?.reason == .tooDeep)
    let broken = #expect(throws: JSONFault.self) { try StrictJSON.value(of: [0x22, 0xFF, 0x22]) }
    #expect(broken?.reason == .malformed)
  }
}
