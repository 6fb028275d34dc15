import DraftText
import Negotiation
import Secretariat

extension VersionSlugs {
  /// The versions for a form to choose from, the latest first.
  ///
  /// - Parameters:
  ///   - chosen: the slug of the one that is chosen already.
  ///   - hidden: the slug of one that cannot be chosen.
  /// - Returns: the versions with their days.
  func options(choosing chosen: String?, without hidden: String? = nil) -> [Option] {
    all.reversed().filter { $0.slug != hidden }.map { slug, version in
      Option(
        name: version.day.map { "\(version.label), \($0.printed)" } ?? version.label,
        value: slug,
        isChosen: slug == chosen
      )
    }
  }

  /// The version that another is compared with unless somebody asks for something else: the one it
  /// is based on, else the one before it.
  func slug(before slug: String) -> String? {
    guard let place = all.firstIndex(where: { $0.slug == slug }) else { return nil }
    if let basis = all[place].version.circulation.basis.flatMap({ self.slug(of: $0) }) {
      return basis
    }
    return place > 0 ? all[place - 1].slug : nil
  }

  /// The version that was out on a day: the last that bears this day or one before it.
  ///
  /// - Parameter typed: the day, as somebody asked for it.
  /// - Returns: the version with its slug.
  /// - Throws: ``AnswerFault/notUnderstood(_:hint:)`` where this is no day, or none was out.
  func standing(on typed: String) throws(AnswerFault) -> (slug: String, version: Version) {
    guard let day = CalendarDate(parsing: typed) else {
      throw .notUnderstood(
        "“\(typed.prefix(40))” is no day",
        hint: "Write it as year, month and day, such as 2021-06-07."
      )
    }
    if let found = all.last(where: { $0.version.out.map { $0 <= day } ?? false }) { return found }
    let first = all.compactMap { item in item.version.out.map { (item.version.label, $0) } }
      .min { $0.1 < $1.1 }
    throw .notUnderstood(
      "No text was out on \(day.printed)",
      hint: first.map { "\($0.0) is of \($0.1.printed): ask for that day or a later one." }
        ?? "Choose a version by its name."
    )
  }
}

extension Version {
  /// The day from which it counts: its own, else the one on which it was recorded.
  fileprivate var out: CalendarDate? { day ?? recorded.localDate }

  /// The languages it can be read in, its own first.
  var languages: [Language] { [circulation.language] + editions.map(\.language) }

  /// What it is, in a sentence.
  ///
  /// ```
  /// Revision of 14 May 2021; 61 paragraphs, in English and French.
  /// ```
  var sentence: String {
    let kind = circulation.kind.rawValue
    var sentence = kind.prefix(1).uppercased() + kind.dropFirst()
    if let symbol = circulation.symbol { sentence += " \(symbol)" }
    if let day { sentence += " of \(day.printed)" }
    let count = circulation.paragraphs
    sentence += "; \(count) \(count == 1 ? "paragraph" : "paragraphs")"
    if languages.count > 1 {
      let names = languages.map(\.englishName)
      sentence += ", in \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    }
    return sentence + (circulation.status.map { "; \($0)." } ?? ".")
  }
}
