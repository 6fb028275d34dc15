import DraftText

/// “Including” needs no “inter alia”: it already shows that the list is incomplete.
///
/// Some adopted texts have both, so this is reported as information only. Words in quotation
/// marks, such as the theme of a panel, are not checked.
///
/// - Right: `relevant stakeholders, including civil society, academia and the private sector`
/// - Wrong: `relevant stakeholders, including, inter alia, civil society, academia and the private sector`
/// - Source: good practice
/// - Certainty: G
/// - Severity: information
/// - Languages: English
struct ExampleIsOpenedOnce: EditorialRule {
  let id: RuleID = 89

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.flatMap { unit in
      Self.table.matches(in: unit).compactMap { span, phrase in
        guard !unit.isQuoted(span.lowerBound) else { return nil }
        guard let word = unit.tokens(in: span).first else { return nil }
        return unit.remark(
          span,
          "“Including” already shows that the list is incomplete, so “\(phrase)” can go.",
          suggestion: unit.replacing(span, with: word.words)
        )
      }
    }
  }

  private static let table = PhraseTable<String>(
    ["including", "include", "includes", "included"].flatMap { word in
      ["inter alia", "among others", "among other things"].flatMap { phrase in
        [
          ("\(word), \(phrase),", phrase), ("\(word) \(phrase),", phrase),
          ("\(word), \(phrase)", phrase), ("\(word) \(phrase)", phrase),
        ]
      }
    }
  )
}
