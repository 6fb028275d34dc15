/// A Swift file, as far as its name promises what stands in it.
struct SourceFile: Sendable {
  /// The name without `.swift`.
  var name: String
  /// The text.
  var text: String

  /// A declaration at the outermost level that other files can see.
  struct Declaration: Hashable, Sendable {
    /// `struct`, `func`, `extension` and so on.
    var keyword: String
    /// What it names.
    var name: String
  }

  /// The declarations at the outermost level, without private ones, in order.
  var declarations: [Declaration] {
    let head =
      /^(?:@\w+(?:\([^)]*\))?\s+)*((?:\w+(?:\(\w+\))?\s+)*?)(struct|class|enum|actor|protocol|typealias|extension|func)\s+`?([\w.]+)/
    return text.split(separator: "\n").compactMap { line in
      // `import struct` declares nothing.
      guard !line.contains(/\bimport\b/), let match = line.firstMatch(of: head) else { return nil }
      let modifiers = match.1.split(separator: " ")
      guard !modifiers.contains(where: { $0 == "private" || $0 == "fileprivate" }) else {
        return nil
      }
      return Declaration(keyword: String(match.2), name: String(match.3))
    }
  }

  /// What is wrong with the file's name, or `nil`.
  ///
  /// `Type.swift` declares the type first of all types; `Type+Capability.swift` extends the type;
  /// `Type.Nested.swift` declares the nested type in an extension; `function.swift` declares the
  /// function.
  var misnaming: String? {
    if name == "main" { return nil }
    let stem = String(name.prefix { $0 != "+" })
    let types = declarations.filter { $0.keyword != "func" && $0.keyword != "extension" }
    let extended = declarations.filter { $0.keyword == "extension" }.map(\.name)
    if name.contains("+") {
      return extended.contains(stem) ? nil : "does not extend \(stem)"
    }
    if let dot = stem.lastIndex(of: ".") {
      let outer = String(stem[..<dot])
      let nested = String(stem[stem.index(after: dot)...])
      let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
      let declares = text.split(separator: "\n").contains { line in
        let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
        return zip(words, words.dropFirst()).contains { keywords.contains($0) && $1 == nested }
      }
      return extended.contains(outer) && declares ? nil : "does not declare \(stem)"
    }
    if stem.first?.isLowercase == true {
      let functions = declarations.filter { $0.keyword == "func" }
      return functions.first?.name == stem ? nil : "does not declare the function \(stem) first"
    }
    if let first = types.first {
      return first.name == stem ? nil : "declares \(first.name) first, not \(stem)"
    }
    return "declares no type \(stem)"
  }
}
