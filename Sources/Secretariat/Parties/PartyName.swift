import Foundation

/// A party's name in the form in which names are compared.
///
/// Case, marks, punctuation and spaces do not count, nor does “the”; `&` is “and”, and `St.` is
/// “Saint”. So `the cote d'ivoire` is Côte d’Ivoire, and `Iran, Islamic Republic of` is Iran (Islamic
/// Republic of).
struct PartyName: Hashable {
  /// The letters and digits of the words, small and without marks.
  let key: String

  /// Takes a name.
  init(_ name: String) {
    let plain =
      name
      .replacing("&", with: " and ")
      .folding(
        options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive],
        locale: Locale(identifier: "en_US_POSIX")
      )
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map { $0 == "st" ? "saint" : $0 }
    let telling = words.filter { $0 != "the" }
    key = (telling.isEmpty ? words : telling).joined()
  }

  /// The name read from behind its comma: `Korea, Republic of` as `Republic of Korea`.
  static func inverted(_ name: String) -> PartyName? {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return PartyName("\(parts[1]) \(parts[0])")
  }
}
