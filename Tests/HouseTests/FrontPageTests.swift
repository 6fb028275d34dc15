import Foundation
import Testing

/// Every room has a front page that says what it is for and what it must not know.
struct FrontPageTests {
  static let rooms =
    (try? Manifest.ofThisPackage().rooms.filter { $0.kind != "systemLibrary" }.map(\.name)) ?? []

  @Test func `looks at rooms`() {
    #expect(Self.rooms.contains("DraftText"))
    #expect(!Self.rooms.contains("CXML"))
  }

  @Test(arguments: rooms)
  func `has a front page of its own`(room: String) throws {
    let page = try House.text("Sources/\(room)/\(room).docc/\(room).md")
    #expect(page.hasPrefix("# ``\(room)``\n"), "the title of a front page is its module")
    #expect(page.contains("must not know"), "the front page of \(room) says what it must not know")
  }
}
