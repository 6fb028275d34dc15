// swift-tools-version: 6.3

import PackageDescription

// The manifest is the map of the house: a room may use the rooms above it and no others.
// What each room must not know stands in the documentation of `DraftText`, HouseOfRooms.
let package = Package(
  name: "zerodraft",
  products: [
    .executable(name: "zerodraft", targets: ["zerodraft"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration.git", exact: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics.git", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl.git", exact: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
    .package(
      url: "https://github.com/swift-server/swift-service-lifecycle.git",
      exact: "2.13.0"
    ),
  ],
  targets: [
    // Engine: the Swift standard library and nothing else.
    .target(name: "Differencing"),
    .target(name: "DraftText"),
    .target(name: "Redlining", dependencies: ["Differencing", "DraftText"]),
    .target(name: "Editorial", dependencies: ["DraftText"]),

    .target(name: "Negotiation", dependencies: ["DraftText", "Redlining"]),

    // Formats
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Markup", dependencies: ["CXML"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Archive", dependencies: ["CZip"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "Interchange", dependencies: ["DraftText", "Markup", "Redlining"]),
    .target(
      name: "Publishing",
      dependencies: ["DraftText", "Editorial", "Interchange", "Negotiation", "Redlining"]
    ),
    .target(
      name: "WordFormat",
      dependencies: ["Archive", "DraftText", "Interchange", "Markup", "Publishing", "Redlining"]
    ),
    .target(
      name: "Typesetting",
      dependencies: ["DraftText", "Interchange", "Publishing", "Redlining"]
    ),

    // Application
    .target(
      name: "RecordStore",
      dependencies: ["DraftText", "Negotiation", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .target(
      name: "Secretariat",
      dependencies: [
        "Archive", "DraftText", "Editorial", "Interchange", "Negotiation", "Publishing",
        "RecordStore", "Redlining", "WordFormat",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Parties/parties.json")]
    ),
    .target(
      name: "DraftWeb",
      dependencies: [
        "CZlib", "DraftText", "Editorial", "Interchange", "Negotiation", "Publishing", "Redlining",
        "Secretariat", "WordFormat",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [
        .embedInCode("Assets"), .embedInCode("Demonstration"), .embedInCode("Documents"),
        .embedInCode("Templates"),
      ]
    ),
    .target(
      name: "CommandLineTool",
      dependencies: [
        "CMalloc", "DraftText", "DraftWeb", "Editorial", "Interchange", "Negotiation", "Publishing",
        "Redlining",
        "Secretariat", "Typesetting", "WordFormat",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
      ]
    ),
    .executableTarget(name: "zerodraft", dependencies: ["CommandLineTool"]),

    // Tests
    .executableTarget(
      name: "comparison-benchmark",
      dependencies: ["Differencing", "DraftText", "Interchange", "Redlining"],
      path: "Tests/Benchmarks/ComparisonBenchmark"
    ),
    .target(
      name: "ZerodraftTestSupport",
      dependencies: ["DraftText", "Publishing", "Redlining"],
      path: "Tests/ZerodraftTestSupport"
    ),
    .target(
      name: "CanaryRecords",
      dependencies: ["DraftText", "Negotiation", "Secretariat"],
      path: "Tests/CanaryRecords"
    ),
    .testTarget(name: "DifferencingTests", dependencies: ["Differencing", "ZerodraftTestSupport"]),
    .testTarget(name: "DraftTextTests", dependencies: ["DraftText", "ZerodraftTestSupport"]),
    .testTarget(
      name: "RedliningTests",
      dependencies: ["Differencing", "DraftText", "Redlining", "ZerodraftTestSupport"]
    ),
    .testTarget(
      name: "EditorialTests",
      dependencies: ["DraftText", "Editorial", "Interchange", "ZerodraftTestSupport"]
    ),
    .testTarget(
      name: "NegotiationTests",
      dependencies: ["DraftText", "Negotiation", "Redlining", "ZerodraftTestSupport"],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "RecordStoreTests",
      dependencies: [
        "DraftText", "Negotiation", "RecordStore", "ZerodraftTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "ZerodraftTestSupport"]),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive", "ZerodraftTestSupport"]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["DraftText", "Interchange", "Redlining", "ZerodraftTestSupport"],
      exclude: ["Snapshots", "Instructions/phrasings.json", "Instructions/further-phrasings.json"]
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "DraftText", "Editorial", "Interchange", "Negotiation", "Publishing", "Redlining",
        "ZerodraftTestSupport",
      ]
    ),
    .testTarget(
      name: "WordFormatTests",
      dependencies: [
        "Archive", "DraftText", "Interchange", "Markup", "Publishing", "Redlining", "WordFormat",
        "ZerodraftTestSupport",
      ]
    ),
    .testTarget(
      name: "TypesettingTests",
      dependencies: [
        "DraftText", "Interchange", "Publishing", "Redlining", "Typesetting",
        "ZerodraftTestSupport",
      ]
    ),
    .testTarget(
      name: "SecretariatTests",
      dependencies: [
        "Archive", "DraftText", "Interchange", "Negotiation", "Publishing", "RecordStore",
        "Redlining", "Secretariat", "WordFormat", "ZerodraftTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "DraftWebTests",
      dependencies: [
        "Archive", "CanaryRecords", "DraftText", "DraftWeb", "Interchange", "Negotiation",
        "Secretariat", "ZerodraftTestSupport",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]
    ),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: [
        "Archive", "CanaryRecords", "CommandLineTool", "DraftText", "Negotiation", "Publishing",
        "Secretariat",
        "ZerodraftTestSupport",
      ]
    ),
    .testTarget(name: "HouseTests"),
  ],
  swiftLanguageModes: [.v6]
)

// What every room is held to, each setting tried with Swift 6.3.1.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .treatWarning("ExplicitSendable", as: .error),
  ]
}
