import Negotiation
import Testing

struct ValueCodingTests {
  private enum Shape: Codable, Hashable {
    case circle(Circle)
    case named(name: String, size: Int)
    case empty
    case inner(Inner)
  }

  private enum Inner: Codable, Hashable {
    case list([Int])
    case word(String)
  }

  private struct Circle: Codable, Hashable {
    var size: Int
    var isFilled: Bool
    var name: String?
    var parts: [Circle] = []
  }

  @Test func `spells cases by their names and leaves out what is absent`() throws {
    let circle = Circle(size: 3, isFilled: true)
    let table: [(Shape, Value)] = [
      (
        .circle(circle),
        .fields([
          "circle": .fields([
            "size": .integer(3), "isFilled": .boolean(true), "parts": .list([]),
          ])
        ])
      ),
      (
        .named(name: "a", size: 1),
        .fields(["named": .fields(["name": .text("a"), "size": .integer(1)])])
      ),
      (.empty, .fields(["empty": .fields([:])])),
      (
        .inner(.list([1, 2])),
        .fields(["inner": .fields(["list": .list([.integer(1), .integer(2)])])])
      ),
      (.inner(.word("")), .fields(["inner": .fields(["word": .text("")])])),
    ]
    for (shape, value) in table {
      #expect(try Value(encoding: shape) == value)
      #expect(try value.decoded(as: Shape.self) == shape)
    }
  }

  private struct Fraction: Encodable { var size = 0.5 }
  private struct SmallNumber: Encodable { var size: UInt8 = 1 }
  private struct Nothing: Encodable { var list: [Int?] = [nil] }

  @Test func `refuses numbers with a fraction, numbers of other sizes, and nothing in a list`() {
    #expect(throws: EncodingError.self) { try Value(encoding: Fraction()) }
    #expect(throws: EncodingError.self) { try Value(encoding: SmallNumber()) }
    #expect(throws: EncodingError.self) { try Value(encoding: Nothing()) }
  }

  @Test(
    arguments: [
      (.fields(["isFilled": .boolean(true), "parts": .list([])]), "size"),
      (.fields(["size": .text("3"), "isFilled": .boolean(true), "parts": .list([])]), "size"),
      (
        .fields([
          "size": .integer(1), "isFilled": .boolean(true),
          "parts": .list([.fields(["size": .boolean(true)])]),
        ]), "size"
      ),
      (.fields(["size": .integer(1), "isFilled": .boolean(true), "parts": .text("")]), "parts"),
    ] as [(Value, String)]
  )
  func `names the field that is missing or something else`(value: Value, field: String) throws {
    let error = #expect(throws: DecodingError.self) { try value.decoded(as: Circle.self) }
    switch error {
    case .keyNotFound(let key, _): #expect(key.stringValue == field)
    case .typeMismatch(_, let context): #expect(context.codingPath.last?.stringValue == field)
    default: Issue.record("another error: \(String(describing: error))")
    }
  }
}
