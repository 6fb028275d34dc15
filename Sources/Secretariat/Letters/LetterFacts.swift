import Publishing

/// Collects what a letter or a document needs and nobody has said, so that all of it is asked for at
/// once.
struct LetterFacts {
  /// What needs it, as the subject of a sentence.
  private let paper: String
  private var missing: [(what: String, hint: String)] = []
  private var advice: [String] = []

  init(of paper: String = "The letter") { self.paper = paper }

  /// Takes a fact.
  ///
  /// - Parameters:
  ///   - value: what is known.
  ///   - what: what it is, to be read after “needs”.
  ///   - hint: how it can be said.
  /// - Returns: the fact on one line; nothing to be read where there is none, in which case the
  ///   letter is refused before anybody reads it.
  mutating func need(_ value: String?, _ what: String, hint: String) -> String {
    let words = value?.onOneLine ?? ""
    if words.isEmpty { lack(what, hint: hint) }
    return words
  }

  /// Says that a fact is missing.
  mutating func lack(_ what: String, hint: String) {
    if !missing.contains(where: { $0.what == what }) { missing.append((what, hint)) }
  }

  /// Says, once, what helps with several facts.
  mutating func say(_ sentence: String) {
    if !advice.contains(sentence) { advice.append(sentence) }
  }

  /// Refuses a letter that lacks facts.
  ///
  /// - Throws: which, and how to say them.
  func requireAll() throws(Problem) {
    guard !missing.isEmpty else { return }
    var hints: [String] = []
    for hint in missing.map(\.hint) where !hints.contains(hint) { hints.append(hint) }
    throw Problem(
      "\(paper) needs \(ParagraphGroup.list(missing.map(\.what)))",
      hint: (["Say it with " + hints.joined(separator: "; with ") + "."] + advice)
        .joined(separator: " ")
    )
  }
}

extension String {
  /// The words on one line, without what could act on whoever shows them.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: line.append(" ")
      // Marks that turn the order of words about.
      case 0x202A...0x202E, 0x2066...0x2069: continue
      default: line.append(scalar)
      }
    }
    return String(line).split(separator: " ").joined(separator: " ")
  }

  /// The words as they stand in a sentence: `Zero draft` becomes `zero draft`, and a name stays one.
  var insideSentence: String {
    let words = split(separator: " ")
    guard let first = words.first, first.dropFirst().allSatisfy({ !$0.isUppercase }),
      !first.contains(where: { $0.isNumber || $0 == "." }),
      words.dropFirst().first?.first?.isUppercase != true
    else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
