import Foundation
import Testing

/// The arrows that the house promises, against the manifest and against every import.
struct ArrowTests {
  static let rooms = (try? Manifest.ofThisPackage().rooms.map(\.name)) ?? []
  static let targets = (try? Manifest.ofThisPackage().targets.map(\.name)) ?? []

  @Test(arguments: rooms)
  func `imports only what its row of the table allows`(room: String) throws {
    let row = try #require(Room.named(room), "\(room) has no row in the table of rooms")
    for file in House.swiftFiles(below: "Sources/\(room)") {
      for statement in ImportStatement.all(in: try House.text(file)) {
        #expect(
          row.allowed.contains(statement.module),
          "\(file):\(statement.line) imports \(statement.module)"
        )
      }
    }
  }

  @Test(arguments: rooms)
  func `declares only arrows that the table has`(room: String) throws {
    let row = try #require(Room.named(room), "\(room) has no row in the table of rooms")
    let target = try #require(Manifest.ofThisPackage().target(room))
    let surplus = target.dependencies.subtracting(row.allowed)
    #expect(surplus.isEmpty, "the manifest lets \(room) use \(surplus.sorted())")
  }

  // SwiftPM builds an import of a module that another target happens to bring along.
  @Test(arguments: targets)
  func `imports of the house only what the manifest declares`(name: String) throws {
    let manifest = try Manifest.ofThisPackage()
    let target = try #require(manifest.target(name))
    let ours = Set(manifest.targets.map(\.name))
    let supports = ["CanaryRecords", "ZerodraftTestSupport"]
    let folder = target.name.hasSuffix("Tests") || supports.contains(target.name)
    for file in House.swiftFiles(below: "\(folder ? "Tests" : "Sources")/\(name)") {
      for statement in ImportStatement.all(in: try House.text(file))
      where ours.contains(statement.module) {
        #expect(
          target.dependencies.contains(statement.module),
          "\(file):\(statement.line) imports \(statement.module), which \(name) does not declare"
        )
      }
    }
  }

  @Test(arguments: Room.table.map(\.name))
  func `uses only rooms on lines above its own`(room: String) throws {
    let row = try #require(Room.named(room))
    for used in row.rooms {
      let line = try #require(Room.named(used), "\(used) has no row").line
      #expect(line < row.line, "\(room) uses \(used), which is not above it")
    }
  }

  @Test func `gives every folder of sources and tests a target`() throws {
    let named = Set(try Manifest.ofThisPackage().targets.map(\.name))
    let rooms = House.names(in: "Sources")
    let suites = House.names(in: "Tests").filter { $0.hasSuffix("Tests") }
    #expect(rooms.count > 1 && suites.count > 1)
    for folder in rooms + suites {
      #expect(named.contains(folder), "\(folder) is no target of the manifest")
    }
  }
}
