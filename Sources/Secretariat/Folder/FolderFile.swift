import DraftText

/// The name of a version's file in a folder: `01-rev-1.md`, and `01-rev-1.fr.md` in French.
struct FolderFile: Hashable {
  /// The place of the version among the versions, counted from 0.
  var number: Int
  /// The label, as far as a name of a file can hold it.
  var slug: String
  /// The language, where it is an edition.
  var language: Language?

  /// Names the file of a version.
  init(number: Int, label: String, language: Language? = nil) {
    self.number = number
    self.language = language
    var slug = ""
    for character in label.lowercased() {
      // Sixty bytes are a name that every file system takes, with what stands around it.
      guard slug.utf8.count < 60 else { break }
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    self.slug = slug
  }

  /// Reads a name.
  ///
  /// - Returns: nothing where it is not that of a version.
  init?(name: String) {
    guard name.hasSuffix(".md") else { return nil }
    var rest = Substring(name.dropLast(3))
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard digits.utf8.count >= 2, digits.utf8.count < 7, let number = Int(digits) else {
      return nil
    }
    rest = rest.dropFirst(digits.count)
    language = nil
    if let dot = rest.lastIndex(of: "."),
      let language = Language(rawValue: String(rest[rest.index(after: dot)...]))
    {
      self.language = language
      rest = rest[..<dot]
    }
    guard rest.isEmpty || rest.first == "-" else { return nil }
    self.number = number
    slug = String(rest.dropFirst())
  }

  /// The name.
  var name: String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let words = slug.isEmpty ? "" : "-" + slug
    return digits + words + (language.map { ".\($0.rawValue)" } ?? "") + ".md"
  }

  /// A label for a version of which only the file's name is known.
  var label: String {
    let words = slug.split(separator: "-").joined(separator: " ")
    return words.isEmpty ? "Version \(number)" : words.prefix(1).uppercased() + words.dropFirst()
  }
}
