// swift-tools-version: 6.3

import PackageDescription

// The rooms that read files of others, and one program that feeds them. `fuzz.sh` lays this
// manifest beside links to the sources, in a folder that git ignores, so that the project's own
// package knows nothing of it.
let package = Package(
  name: "fuzzing",
  targets: [
    .target(name: "Differencing"),
    .target(name: "DraftText"),
    .target(name: "Redlining", dependencies: ["Differencing", "DraftText"]),
    .target(name: "Negotiation", dependencies: ["DraftText", "Redlining"]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0"),
    .target(name: "Markup", dependencies: ["CXML"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip"),
    .target(name: "Archive", dependencies: ["CZip"]),
    .target(name: "Interchange", dependencies: ["DraftText", "Markup", "Redlining"]),
    .target(name: "Publishing", dependencies: ["DraftText", "Interchange", "Redlining"]),
    .target(
      name: "WordFormat",
      dependencies: ["Archive", "DraftText", "Interchange", "Markup", "Publishing", "Redlining"]
    ),
    .target(
      name: "ZerodraftTestSupport",
      dependencies: ["DraftText"],
      path: "Tests/ZerodraftTestSupport"
    ),
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "Archive", "Differencing", "DraftText", "Interchange", "Markup", "Negotiation", "Redlining",
        "WordFormat",
        "ZerodraftTestSupport",
      ],
      path: "Fuzzing"
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
