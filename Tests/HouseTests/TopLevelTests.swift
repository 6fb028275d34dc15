import Foundation
import Testing

/// The top level of the package was fixed once; everything new finds a room inside.
struct TopLevelTests {
  static let fixed: Set<String> = [
    "Package.swift", "Sources", "Tests", "Drafts", "Schemas", "README.md",
  ]
  /// What the package manager leaves behind; git ignores it.
  static let leftBehind: Set<String> = ["Package.resolved"]

  @Test func `holds only the fixed names and dot files`() {
    let names = House.names(in: "")
    #expect(names.contains("Package.swift"))
    let surplus = names.filter { name in
      !name.hasPrefix(".") && !Self.fixed.contains(name) && !Self.leftBehind.contains(name)
    }
    #expect(surplus.isEmpty, "the top level also holds \(surplus)")
  }

  @Test func `keeps what the package manager leaves behind out of the repository`() throws {
    let ignored = try House.text(".gitignore").split(separator: "\n").map(String.init)
    for name in Self.leftBehind {
      #expect(ignored.contains(name))
    }
  }
}
