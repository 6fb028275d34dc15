/// The page of a rule: what a person reads who asks why.
///
/// It is the documentation comment of the rule, which has this form:
///
/// ```
/// A preambular paragraph ends with a comma.
///
/// Why, exceptions, what the rule is careful about; as many paragraphs as it takes.
///
/// - Right: `… Global Plan of Action,`
/// - Wrong: `… December 2021;`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3, “ends with a comma”
/// - Certainty: A
/// - Severity: error
/// - Languages: English
/// ```
///
/// The severity is `error`, `warning`, `information` or `none`, where the phases differ
/// `warning in a draft, error in a final text`. Languages are `English` or `all`.
public struct RulePage: Hashable, Sendable {
  /// The rule.
  public let id: RuleID
  /// The type that holds texts against it; its name is the sentence in short.
  public let name: String
  /// The rule as one sentence.
  public let sentence: String
  /// The paragraphs below it.
  public let explanation: [String]
  /// Examples that keep it.
  public let right: [String]
  /// Examples that break it.
  public let wrong: [String]
  /// Where it stands written, or which texts show it.
  public let source: String
  /// How surely it is a rule.
  public let certainty: Certainty
  /// Whether it holds in all six languages, or in English alone.
  public let isForEveryLanguage: Bool

  private let severities: [Phase: Severity]

  /// What breaking it weighs in a phase; `nil` where it weighs nothing.
  ///
  /// What is not certainly a rule never weighs more than a warning.
  public func severity(in phase: Phase) -> Severity? {
    guard let severity = severities[phase] else { return nil }
    return certainty == .stated ? severity : min(severity, .warning)
  }

  /// Reads the lines of a documentation comment, without their slashes.
  ///
  /// - Returns: `nil` if they have not the form that is described above.
  public init?(id: RuleID, name: String, comment lines: [String]) {
    var blocks: [String] = [""]
    for line in lines {
      let line = line.trimmingSpaces
      if line.isEmpty || line.hasPrefix("- ") { blocks.append("") }
      if blocks[blocks.count - 1].isEmpty {
        blocks[blocks.count - 1] = line
      } else {
        blocks[blocks.count - 1] += " " + line
      }
    }
    blocks.removeAll(where: \.isEmpty)
    guard let sentence = blocks.first else { return nil }
    var fields: [String: [String]] = [:]
    var explanation: [String] = []
    for block in blocks.dropFirst() {
      guard block.hasPrefix("- "), let colon = block.firstIndex(of: ":") else {
        explanation.append(block)
        continue
      }
      let field = String(block[..<colon].dropFirst(2))
      fields[field, default: []].append(String(block[colon...].dropFirst()).trimmingSpaces)
    }
    let known: Set = ["Right", "Wrong", "Source", "Certainty", "Severity", "Languages"]
    guard known.isSuperset(of: fields.keys), let source = fields["Source"]?.only,
      let certainty = fields["Certainty"]?.only.flatMap(Certainty.init),
      let severities = fields["Severity"]?.only.flatMap(Self.severities),
      let languages = fields["Languages"]?.only, ["English", "all"].contains(languages)
    else { return nil }
    self.id = id
    self.name = name
    self.sentence = sentence
    self.explanation = explanation
    self.right = fields["Right"] ?? []
    self.wrong = fields["Wrong"] ?? []
    self.source = source
    self.certainty = certainty
    self.severities = severities
    self.isForEveryLanguage = languages == "all"
  }

  private static func severities(_ text: String) -> [Phase: Severity]? {
    func severity(_ word: Substring) -> Severity?? {
      word == "none" ? .some(nil) : Severity(rawValue: String(word)).map(Optional.some)
    }
    if let one = severity(text[...]) {
      return one.map { [.draft: $0, .final: $0] } ?? [:]
    }
    let parts = text.split(separator: ",")
    guard parts.count == 2 else { return nil }
    let first = parts[0].split(separator: " ")
    let second = parts[1].split(separator: " ")
    guard first.dropFirst() == ["in", "a", "draft"],
      second.dropFirst() == ["in", "a", "final", "text"],
      let draft = severity(first[0]), let final = severity(second[0])
    else { return nil }
    var severities: [Phase: Severity] = [:]
    severities[.draft] = draft
    severities[.final] = final
    return severities
  }
}

extension Array {
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}

extension StringProtocol {
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
