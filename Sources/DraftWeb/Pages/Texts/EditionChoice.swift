import DraftText
import Negotiation
import Secretariat

/// In which languages a text is read: `?language=fr`, or `?beside=fr` for two beside each other.
struct EditionChoice: Hashable {
  /// The language of the text; nothing for the version's own.
  var language: Language?
  /// The language of the edition beside it; nothing for none.
  var beside: Language?

  /// Reads a choice.
  ///
  /// - Parameters:
  ///   - query: what stands after the question mark.
  ///   - versions: the versions that are read; each has to be there in the language.
  /// - Throws: ``AnswerFault/notUnderstood(_:hint:)`` where one is not.
  init(_ query: Query, of versions: [Version]) throws(AnswerFault) {
    let own = versions.last?.circulation.language
    language = try Self.language(query["language"], of: versions)
    if language == own, versions.allSatisfy({ $0.circulation.language == own }) { language = nil }
    beside = try Self.language(query["beside"], of: versions)
    if let beside, beside == language ?? own {
      throw .notUnderstood(
        "The text in \(beside.englishName) stands beside itself",
        hint: "Choose another language for one of the two, or leave “beside” out."
      )
    }
  }

  /// Says in which languages a text is read.
  init(language: Language? = nil, beside: Language? = nil) {
    self.language = language
    self.beside = beside
  }

  /// The language, for an address of versions that may not be there in it.
  ///
  /// - Parameter versions: what the address is of.
  /// - Returns: the language where all of them are there in it, else nothing.
  func language(for versions: [Version]) -> Query {
    guard let language, versions.allSatisfy({ $0.languages.contains(language) }),
      !versions.allSatisfy({ $0.circulation.language == language })
    else { return Query() }
    return EditionChoice(language: language).query
  }

  /// What the name of a file ends with; nothing for the version’s own language.
  var suffix: String { language.map { "-\($0.rawValue)" } ?? "" }

  /// As it stands in an address.
  var query: Query {
    Query(["language": language?.rawValue, "beside": beside?.rawValue])
  }

  private static func language(
    _ typed: String?,
    of versions: [Version]
  ) throws(AnswerFault) -> Language? {
    guard let typed else { return nil }
    let languages = versions.first?.languages ?? []
    let all = languages.filter { language in
      versions.allSatisfy { $0.languages.contains(language) }
    }
    guard let language = Language(rawValue: typed), all.contains(language) else {
      let names = all.map { "\($0.englishName) (\($0.rawValue))" }.joined(separator: ", ")
      throw .notUnderstood(
        "The text is not there in “\(typed.prefix(40))”",
        hint: all.isEmpty ? "Leave the language out." : "It is there in \(names)."
      )
    }
    return language
  }
}
