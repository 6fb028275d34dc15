/// Allots the identities of a page's parts, each once.
struct IdentityPool {
  private var taken: Set<String>
  private var repeats: [String: Int] = [:]

  /// Begins with identities that the page uses already.
  init(taken: Set<String>) {
    self.taken = taken
  }

  /// The identity for a part by its name, `op4-b` for “OP4 (b)”; a number is added where another
  /// part has it.
  mutating func take(_ name: String) -> String {
    let name = Self.slug(name)
    if taken.insert(name).inserted { return name }
    var count = 2
    // Names that repeat are few, but a hostile text may repeat one without end.
    if let last = repeats[name] { count = last + 1 }
    while !taken.insert("\(name)-\(count)").inserted { count += 1 }
    repeats[name] = count
    return "\(name)-\(count)"
  }

  private static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      default: if !slug.hasSuffix("-"), !slug.isEmpty { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "part" : slug
  }
}
