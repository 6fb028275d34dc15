import Negotiation

/// The name under which somebody records; it stands in every entry for good.
struct RecorderName {
  /// The most characters that a name may have.
  static let limit = 200

  /// Checks a name.
  ///
  /// - Throws: that it says nothing, is too long, or has characters that are not to be seen.
  static func check(_ name: String) throws(Problem) {
    let hint = "ZERODRAFT_RECORDER says who records, such as “co-facilitators”."
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw Problem("The name of the one who records says nothing", hint: hint)
    }
    // Counted by scalars too, of which one character can have any number.
    guard name.unicodeScalars.count <= limit else {
      throw Problem("The name of the one who records has more than \(limit) characters", hint: hint)
    }
    guard !name.unicodeScalars.contains(where: isHidden) else {
      throw Problem(
        "The name of the one who records holds a line break or another control character",
        hint: hint
      )
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
