import WordFormat

/// What a comparison in Word is for: `?as=tracked`.
enum ComparisonPurpose: String, Hashable, Sendable, CaseIterable {
  /// To accept and reject changes, with those who made them.
  case tracked
  /// To read and pass on; nothing in it can be accepted.
  case `static`
  /// To read both beside each other.
  case sideBySide = "side-by-side"
  /// To go on with the later text.
  case clean

  /// Reads a purpose.
  ///
  /// - Throws: ``AnswerFault/notUnderstood(_:hint:)`` where it is none.
  init(_ query: Query) throws(AnswerFault) {
    guard let typed = query["as"] else {
      self = .tracked
      return
    }
    guard let purpose = Self(rawValue: typed) else {
      let all = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw .notUnderstood(
        "“\(typed.prefix(40))” is no kind of Word document here",
        hint: "There are: \(all)."
      )
    }
    self = purpose
  }

  /// What a reader is told about it.
  var name: String {
    switch self {
    case .tracked: "Word, tracked changes"
    case .static: "Word, marked for reading"
    case .sideBySide: "Word, side by side"
    case .clean: "Word, the later text clean"
    }
  }

  /// The form of changes; nothing for a text without any.
  var form: WordTextWriter.Form? {
    switch self {
    case .tracked: .tracked
    case .static: .redline
    case .sideBySide: .sideBySide
    case .clean: nil
    }
  }
}
