import Foundation

/// A party's name in the form in which names are compared: `the Côte d’Ivoire`, `cote d'ivoire`.
struct PartyName: Hashable {
  /// The letters and digits, small and without marks; no “the” before them.
  let key: String

  /// Takes a name.
  init(_ name: String) {
    let plain = name.folding(
      options: [.diacriticInsensitive, .caseInsensitive],
      locale: Locale(identifier: "en_US_POSIX")
    )
    var words =
      plain
      .split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
    if words.count > 1, words.first == "the" { words.removeFirst() }
    key = words.joined()
  }
}
