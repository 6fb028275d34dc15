/// The names that come nearest to one that nobody has.
struct NearestNames {
  /// The nearest, at most three.
  let names: [String]

  /// Names that are found to be the nearest; no more than three are kept.
  init(_ names: [String]) { self.names = Array(names.prefix(3)) }

  /// Finds the names that differ from one by the fewest letters, if these are few enough.
  ///
  /// Of a name with strokes, such as `America/New_York`, the last part counts as well as the whole.
  init(of typed: String, in known: [String]) {
    let wanted = Array(typed.lowercased())
    let limit = max(wanted.count > 3 ? 2 : 1, wanted.count / 3)
    names =
      known
      .map { (name: $0, distance: Self.distance(wanted, toNameOrPart: $0.lowercased())) }
      .filter { candidate in
        candidate.distance <= limit
          || wanted.count > 3 && candidate.name.lowercased().contains(typed.lowercased())
      }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(3)
      .map(\.name)
  }

  /// “Did you mean …?”, where there is something to mean.
  var question: String? {
    guard let last = names.last else { return nil }
    let rest = names.dropLast().joined(separator: ", ")
    return "Did you mean \(rest.isEmpty ? last : "\(rest) or \(last)")?"
  }

  private static func distance(_ wanted: [Character], toNameOrPart name: String) -> Int {
    let whole = distance(wanted, Array(name))
    guard let part = name.split(separator: "/").last, part.count < name.count else { return whole }
    return min(whole, distance(wanted, Array(part)))
  }

  /// How many letters have to be inserted, deleted or replaced (Levenshtein 1965).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    guard one.count <= 200, other.count <= 200 else { return max(one.count, other.count) }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, another) in other.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == another ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
