/// What letters put before a name, cut off from it: `H.E. Mr.`.
struct FormOfAddress {
  /// What stands before the name; nothing where nothing does.
  let address: String?
  /// The name alone.
  let name: String

  private static let words: Set<String> = [
    "H.E.", "H.R.H.", "H.S.H.", "Mr.", "Ms.", "Mrs.", "Miss", "Dr.", "Sir", "Dame", "Lord", "Lady",
    "Sheikh", "Sheikha", "Archbishop", "Monsignor", "Prince", "Princess", "Mr", "Ms", "Mrs", "Dr",
  ]

  /// Cuts a name as it is typed: `H.E. Ms. Name Surname`.
  init(_ typed: String) {
    let parts = typed.split(separator: " ").map(String.init)
    // At least the last word is the name.
    let lead = parts.dropLast().prefix { Self.words.contains($0) }
    address = lead.isEmpty ? nil : lead.joined(separator: " ")
    name = lead.isEmpty ? typed : parts[lead.endIndex...].joined(separator: " ")
  }
}
