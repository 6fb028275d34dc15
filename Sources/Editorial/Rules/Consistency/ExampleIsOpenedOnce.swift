import DraftText

/// “Including” needs no “inter alia”: it says already that the list is not complete.
///
/// Adopted texts have the two together now and then, so that this is for information only. Words
/// in quotation marks, such as the theme of a panel, are left as they are.
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
      Self.table.matches(in: unit).compactMap { span, _ in
        guard !unit.isQuoted(span.lowerBound) else { return nil }
        guard let word = unit.tokens(in: span).first else { return nil }
        return unit.remark(
          span,
          "What is “included” is not all: the second phrase for that can go.",
          suggestion: unit.replacing(span, with: word.words)
        )
      }
    }
  }

  private static let table = PhraseTable<Bool>(
    ["including", "include", "includes", "included"].flatMap { word in
      ["inter alia", "among others", "among other things"].flatMap { phrase in
        [
          ("\(word), \(phrase),", true), ("\(word) \(phrase),", true), ("\(word), \(phrase)", true),
          ("\(word) \(phrase)", true),
        ]
      }
    }
  )
}
