import Testing

struct ManifestTests {
  @Test func `reads targets and their arrows`() {
    let manifest = Manifest(
      """
      let package = Package(
        dependencies: [.package(url: "https://example.org/a.git", exact: "1.0.0")],
        targets: [
          .target(name: "Plain"),  // .target(name: "Commented")
          .systemLibrary(name: "CThing", pkgConfig: "thing"),
          .target(name: "Far", dependencies: ["Plain", .target(name: "CThing")]),
          .executableTarget(
            name: "tool",
            dependencies: [
              "Far",
              .product(name: "Parser", package: "a-parser"),
              .byName(name: "Plain"),
            ],
            path: "Elsewhere"
          ),
          .testTarget(name: "FarTests", dependencies: ["Far"]),
        ]
      )
      """
    )
    #expect(manifest.targets.map(\.name) == ["Plain", "CThing", "Far", "tool", "FarTests"])
    #expect(manifest.target("Far")?.dependencies == ["Plain", "CThing"])
    #expect(manifest.target("tool")?.dependencies == ["Far", "Parser", "Plain"])
    #expect(manifest.rooms.map(\.name) == ["Plain", "CThing", "Far", "tool"])
  }
}
