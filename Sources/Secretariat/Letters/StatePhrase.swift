/// A State as it stands after “of” in a letter.
///
/// Names of States that say what they are, and those of groups of islands, have an article: the
/// Republic of the Philippines, the United Arab Emirates, the Bahamas, but Georgia.
struct StatePhrase {
  /// The name, with its article where it has one.
  let words: String

  private static let firstWords: Set<String> = [
    "Republic", "Kingdom", "United", "Federal", "Federated", "Federative", "Principality",
    "Grand", "Islamic", "Democratic", "People's", "People’s", "State", "Union", "Commonwealth",
    "Co-operative", "Cooperative", "Plurinational", "Bolivarian", "Hashemite", "Socialist",
    "Independent", "Russian", "Czech", "Dominican", "Syrian", "Holy", "Central", "Lao",
    "Argentine", "Hellenic", "Italian", "French", "Swiss", "Arab", "Eastern", "Portuguese",
    "Slovak", "Kyrgyz", "Togolese", "Gabonese", "Oriental", "Sultanate",
  ]
  private static let names: Set<String> = [
    "Bahamas", "Comoros", "Congo", "Gambia", "Maldives", "Netherlands", "Niger", "Philippines",
    "Sudan", "Seychelles",
  ]

  init(_ name: String) {
    let parts = name.split(separator: " ").map(String.init)
    let isOfState = parts.first == "State" && parts.dropFirst().first != "of"
    let hasArticle =
      Self.names.contains(name)
      || !isOfState && parts.count > 1 && parts.first.map(Self.firstWords.contains) ?? false
      || parts.last == "Islands" || parts.last == "Republic" || parts.last == "Federation"
    let isSaid = parts.first?.lowercased() == "the"
    words = hasArticle && !isSaid ? "the \(name)" : name
  }
}
