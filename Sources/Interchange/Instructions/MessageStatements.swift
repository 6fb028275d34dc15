/// The statements of a message: its paragraphs and list items, each with the text that belongs to it.
struct MessageStatements {
  private(set) var statements: [String] = []

  /// Words that begin a line which explains and asks for nothing.
  private static let explanations = ["rationale", "reason", "motif", "justification", "motivo"]
  /// Words that begin the greeting at the head or the end of a letter.
  private static let greetings = [
    "dear", "thank", "with best", "best regards", "kind regards", "sincerely",
  ]

  init(_ message: String) {
    var waits = false
    for line in message.split(whereSeparator: \.isNewline) {
      let words = Self.withoutMarker(line)
      let small = words.lowercased()
      guard !words.isEmpty, !Self.explanations.contains(where: small.hasPrefix) else { continue }
      if !waits, Self.greetings.contains(where: small.hasPrefix) { continue }
      if waits, let last = statements.popLast() {
        statements.append(last + "\n" + words)
      } else {
        statements.append(words)
      }
      // A line that announces a text goes on with it.
      let isAnnounced =
        small.hasSuffix(":") || small.hasSuffix("as follows")
        || small.hasSuffix("bis") || Self.isHeadAlone(small)
      if isAnnounced, Self.isOpening(small) {
        statements.removeLast()
        waits = false
      } else {
        // The parts of a paragraph that is split stand on lines of their own.
        waits = isAnnounced || waits && statements.last?.lowercased().contains("split") == true
      }
    }
  }

  /// Whether a line opens a letter whose proposals follow, and is none itself.
  ///
  /// “Group Y thanks the co-facilitators and proposes the following:” asks for nothing yet; “After
  /// OP8, add the following:” does.
  private static func isOpening(_ line: String) -> Bool {
    // “Delegation E on Rev.1:” names no paragraph.
    let wishes = ["add", "insert", "replac", "delet", "new ", "text:", "wording:", "language:"]
    guard !wishes.contains(where: line.contains) else { return false }
    let words = line.split { !$0.isLetter && !$0.isNumber }
    if words.count <= 8, let place = words.firstIndex(of: "rev"), place > 0,
      words[place - 1] == "on"
    {
      return words.count == place + 2
    }
    let verbs = ["submit", "propose", "suggest", "request", "present"]
    return !line.contains(where: \.isNumber)
      && verbs.contains { verb in
        line.contains("\(verb) the following") || line.contains("\(verb)s the following")
      }
  }

  /// Whether a line only names a paragraph, so that the next one says what of it.
  private static func isHeadAlone(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count <= 3 && words.last?.contains(where: \.isNumber) == true
      && ["preambular", "operative", "paragraph"].contains { line.hasPrefix($0) }
  }

  /// A line without a list mark: “-”, “•”, “1.” before a paragraph's name, “(i)”.
  private static func withoutMarker(_ line: Substring) -> String {
    var words = line[...]
    func trim() { while words.first?.isWhitespace == true { words.removeFirst() } }
    trim()
    if let first = words.first, "-•*–".contains(first), words.dropFirst().first == " " {
      words.removeFirst()
      trim()
    } else {
      let marker = words.prefix { !$0.isWhitespace }
      let inner = marker.filter { $0.isLetter || $0.isNumber }
      let rest = words.dropFirst(marker.count).drop { $0.isWhitespace }
      let isMarker =
        (marker.hasSuffix(".") || marker.hasSuffix(")")) && inner.count <= 4
        && marker.count - inner.count <= 2 && marker.count > inner.count
        && inner.allSatisfy { $0.isNumber || "ivx".contains($0) || inner.count == 1 }
      let names = ["op", "pp", "para", "add ", "in ", "delete", "replace", "move"]
      if isMarker, names.contains(where: rest.lowercased().hasPrefix) { words = rest }
    }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
