/// A row of the table of rooms: what a room may use, of ours and of others.
///
/// The table is the one of the article “The house of rooms” in `DraftText.docc`; a room that is
/// not built yet has its row already and is simply absent from the manifest.
struct Room: Sendable {
  /// The name of the target.
  let name: String
  /// The line of the picture; a room uses only rooms on lines above its own.
  let line: Int
  /// The rooms it may use.
  let rooms: Set<String>
  /// The modules of others that it may use.
  let outside: Set<String>

  init(_ name: String, line: Int, uses rooms: Set<String> = [], outside: Set<String> = []) {
    self.name = name
    self.line = line
    self.rooms = rooms
    self.outside = outside
  }

  /// Everything it may import.
  var allowed: Set<String> { rooms.union(outside) }
}

extension Room {
  /// The table of rooms.
  ///
  /// An engine room has no outside modules: the standard library is never imported.
  static let table: [Room] = [
    // Libraries of the system, in the clothes of a module; on a line above everything.
    Room("CMalloc", line: -1),
    Room("CXML", line: -1),
    Room("CZip", line: -1),
    Room("CZlib", line: -1),

    // Engine
    Room("Differencing", line: 0),
    Room("DraftText", line: 0),
    Room("Redlining", line: 1, uses: ["Differencing", "DraftText"]),
    Room("Editorial", line: 1, uses: ["DraftText"]),
    Room("Negotiation", line: 2, uses: ["DraftText", "Redlining"]),

    // Formats
    Room("Markup", line: 0, uses: ["CXML"]),
    Room("Archive", line: 0, uses: ["CZip"]),
    Room("Interchange", line: 2, uses: ["DraftText", "Markup", "Redlining"]),
    Room(
      "Publishing",
      line: 3,
      uses: ["DraftText", "Editorial", "Interchange", "Negotiation", "Redlining"]
    ),
    Room(
      "WordFormat",
      line: 4,
      uses: ["Archive", "DraftText", "Interchange", "Markup", "Publishing", "Redlining"]
    ),
    Room(
      "Typesetting",
      line: 4,
      uses: ["DraftText", "Interchange", "Publishing", "Redlining"]
    ),

    // Application: clocks, files and terminals enter here.
    Room(
      "RecordStore",
      line: 3,
      uses: ["DraftText", "Negotiation"],
      outside: ["Foundation", "GRDB", "Glibc"]
    ),
    Room(
      "Secretariat",
      line: 5,
      uses: [
        "Archive", "Differencing", "DraftText", "Editorial", "Interchange", "Markup",
        "Negotiation", "Publishing", "RecordStore", "Redlining", "WordFormat",
      ],
      outside: ["Crypto", "Foundation", "Glibc", "Synchronization"]
    ),
    Room(
      "DraftWeb",
      line: 6,
      uses: [
        "CZlib", "DraftText", "Editorial", "Interchange", "Negotiation", "Publishing", "Redlining",
        "Secretariat", "WordFormat",
      ],
      outside: [
        "Crypto", "Dispatch", "Foundation", "Glibc", "HTTPTypes", "Hummingbird", "HummingbirdCore",
        "HummingbirdTLS", "Logging", "Metrics", "Mustache", "NIOCore", "NIOHTTP1", "NIOPosix",
        "NIOSSL", "ServiceLifecycle", "Synchronization", "UnixSignals",
      ]
    ),
    Room(
      "CommandLineTool",
      line: 7,
      uses: [
        "CMalloc", "DraftText", "DraftWeb", "Editorial", "Interchange", "Negotiation", "Publishing",
        "Redlining", "Secretariat", "Typesetting", "WordFormat",
      ],
      outside: ["ArgumentParser", "Configuration", "Glibc", "Logging"]
    ),
    Room("zerodraft", line: 8, uses: ["CommandLineTool"]),
  ]

  /// The row of a room.
  static func named(_ name: String) -> Room? { table.first { $0.name == name } }
}
