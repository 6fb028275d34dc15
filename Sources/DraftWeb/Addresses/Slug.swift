/// A name as it stands in an address: `rev-1` for “Rev.1”, `op-4-b` for “OP4 (b)”.
struct Slug: Hashable, Sendable {
  /// Small letters, digits and single hyphens; empty where the name has none.
  let text: String

  /// Spells a name.
  init(_ name: String) {
    var text = ""
    var wasLetter: Bool?
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        let isLetter = scalar.value >= 0x61
        // “Rev1” and “Rev.1” are one name, and so are “OP4” and “OP 4”.
        if let before = wasLetter, before != isLetter, !text.hasSuffix("-") { text += "-" }
        wasLetter = isLetter
        text.unicodeScalars.append(scalar)
      default:
        if !text.isEmpty, !text.hasSuffix("-") { text += "-" }
        wasLetter = nil
      }
    }
    while text.hasSuffix("-") { text.removeLast() }
    self.text = text
  }

  /// Spells the names of a list, each once: a name without letters is called after its place, and
  /// one that is taken gets a number.
  ///
  /// - Parameters:
  ///   - names: the names; nothing for what has none and gets no slug.
  ///   - fallback: what something without letters is called, `version`.
  ///   - reserved: what may not be used.
  /// - Returns: the slugs, in the order of the names.
  static func spell(
    _ names: [String?],
    fallback: String,
    reserved: Set<String> = []
  ) -> [String?] {
    var taken = reserved
    return names.enumerated().map { index, name in
      guard let name else { return nil }
      var slug = Slug(name).text
      if slug.isEmpty || reserved.contains(slug) { slug = "\(fallback)-\(index + 1)" }
      var count = 2
      let first = slug
      while !taken.insert(slug).inserted {
        slug = "\(first)-\(count)"
        count += 1
      }
      return slug
    }
  }
}
