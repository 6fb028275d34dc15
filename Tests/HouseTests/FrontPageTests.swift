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

  @Test(arguments: rooms)
  func `lists every public type on the front page`(room: String) throws {
    let page = try House.text("Sources/\(room)/\(room).docc/\(room).md")
    let declaration = /(?m)^public (?:indirect )?(?:struct|enum|protocol|final class) (\w+)/
    for path in House.swiftFiles(below: "Sources/\(room)") {
      for found in try House.text(path).matches(of: declaration) {
        #expect(page.contains("``\(found.1)``"), "\(path) declares \(found.1)")
      }
    }
  }
}
