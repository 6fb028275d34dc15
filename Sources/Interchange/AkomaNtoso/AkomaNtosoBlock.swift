import DraftText

/// A stretch of text with all that the elements around it say.
struct AkomaNtosoBlock {
  /// Where the block stands.
  enum Place: Hashable {
    /// The title of the text itself.
    case title
    /// The opening formula.
    case formula
    /// A paragraph of the preamble.
    case preamble
    /// The body; what the block is shows by its label.
    case body
    /// A heading, 1 the highest; levels are closed up later.
    case heading(rank: Int)
    /// The meeting and date of adoption.
    case conclusion
  }

  /// Where the block stands.
  var place: Place
  /// Which text of the file it belongs to: 0 the main one, then one for each attachment.
  var part: Int
  /// The number as printed, without full stop or dash.
  var label: String?
  /// How many lists stand around it.
  var listDepth: Int
  /// The words and anchors; empty only with a label.
  var runs: [Run]
  /// The line of the source.
  var line: Int

  /// The words alone.
  var words: String {
    var words = ""
    for case .text(let text, _) in runs { words += text }
    return words
  }

  /// The last scalar of the words that is not a blank or a closing quotation mark or bracket.
  var ending: Unicode.Scalar? {
    words.unicodeScalars.last { scalar in
      !scalar.properties.isWhitespace && !"”»\"’)]".unicodeScalars.contains(scalar)
    }
  }

  /// Whether the words end with a comma of their script.
  var endsWithComma: Bool {
    if let ending { ",،，".unicodeScalars.contains(ending) } else { false }
  }

  /// Whether the words announce what follows.
  var endsWithColon: Bool {
    if let ending { ":：".unicodeScalars.contains(ending) } else { false }
  }

  /// Whether there are words and all are bold.
  var isStrong: Bool {
    var found = false
    for case .text(let text, let style) in runs
    where text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
      guard style.strong, !style.emphasis else { return false }
      found = true
    }
    return found
  }

  /// Whether the words begin with a small letter, or in a script that has no small letters.
  var startsSmall: Bool {
    guard let first = words.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return false
    }
    return !first.properties.isUppercase
  }
}
