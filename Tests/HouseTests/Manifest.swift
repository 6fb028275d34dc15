/// What `Package.swift` says about its targets, read from its text.
///
/// The text is read, and not the answer of `swift package describe`, because the tests run while
/// the build holds the package. Only the forms that the manifest uses are understood, and the
/// tests check that each folder of `Sources` and `Tests` was found.
struct Manifest: Sendable {
  /// A target and what it declares.
  struct Target: Sendable {
    /// The function that declares it: `target`, `executableTarget`, `systemLibrary`, `testTarget`.
    var kind: String
    /// Its name.
    var name: String
    /// The targets of this package and the products of others that it depends on.
    var dependencies: Set<String>
  }

  /// The targets in order.
  var targets: [Target]

  /// Reads the text of a manifest.
  init(_ text: String) {
    let source = Self.withoutComments(text)
    targets = []
    let declaration = /\.(target|executableTarget|systemLibrary|testTarget|macro|plugin)\(/
    for match in source.matches(of: declaration) {
      let arguments = Self.enclosed(in: source, from: match.range.upperBound, by: "(", ")")
      // In a list of dependencies `.target(name:)` is an arrow and not a target.
      guard !Self.isInsideDependencies(match.range.lowerBound, of: source) else { continue }
      guard let name = arguments.firstMatch(of: /name:\s*"([^"]+)"/) else { continue }
      var dependencies: Set<String> = []
      if let list = arguments.firstMatch(of: /dependencies:\s*\[/) {
        let entries = Self.enclosed(in: arguments, from: list.range.upperBound, by: "[", "]")
        // A product is known by its own name, not by its package's.
        let names = entries.replacing(/package:\s*"[^"]*"/, with: "")
        for entry in names.matches(of: /"([^"]+)"/) { dependencies.insert(String(entry.1)) }
      }
      targets.append(
        Target(kind: String(match.1), name: String(name.1), dependencies: dependencies)
      )
    }
  }

  private static func withoutComments(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        guard let comment = line.firstRange(of: "//") else { return String(line) }
        // `https://` inside a string is not a comment.
        let before = line[..<comment.lowerBound]
        return before.count(where: { $0 == "\"" }).isMultiple(of: 2) ? String(before) : String(line)
      }
      .joined(separator: "\n")
  }

  /// The text between a bracket that was just opened and the one that closes it.
  private static func enclosed(
    in text: String,
    from start: String.Index,
    by opening: Character,
    _ closing: Character
  ) -> String {
    var depth = 1
    var isQuoted = false
    for index in text[start...].indices {
      switch text[index] {
      case "\"": isQuoted.toggle()
      case opening where !isQuoted: depth += 1
      case closing where !isQuoted: depth -= 1
      default: break
      }
      if depth == 0 { return String(text[start..<index]) }
    }
    return String(text[start...])
  }

  private static func isInsideDependencies(_ place: String.Index, of text: String) -> Bool {
    for list in text[..<place].matches(of: /dependencies:\s*\[/).reversed() {
      let inside = enclosed(in: text, from: list.range.upperBound, by: "[", "]")
      let length = text.distance(from: list.range.upperBound, to: place)
      if length < inside.count { return true }
    }
    return false
  }
}

extension Manifest {
  /// The manifest of this package.
  static func ofThisPackage() throws -> Manifest {
    Manifest(try House.text("Package.swift"))
  }

  /// The targets beside the tests that are no rooms either.
  private static let besideTests: Set<String> = [
    "CanaryRecords", "ZerodraftTestSupport", "comparison-benchmark",
  ]

  /// The targets that are rooms: neither tests nor what stands beside them.
  var rooms: [Target] {
    targets.filter { $0.kind != "testTarget" && !Self.besideTests.contains($0.name) }
  }

  /// The target of a name.
  func target(_ name: String) -> Target? { targets.first { $0.name == name } }
}
