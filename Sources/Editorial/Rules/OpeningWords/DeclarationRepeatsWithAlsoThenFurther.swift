import DraftText

/// In a declaration, sentences that begin alike continue with “We also” and then “We further”.
///
/// The cycle is that of a resolution, with the added word between “We” and the verb: We commit, We
/// also commit, We further commit. Only consecutive sentences are compared, and only certain
/// repetitions are reported: “We also” after “We also” with the same verb, “We further” after “We
/// further”, and “also” after the verb.
///
/// - Right: `We commit to …. We also commit to …. We further commit to ….`
/// - Wrong: `We also commit to take steps …. We also commit to intensify our efforts ….`
/// - Wrong: `We reaffirm also the importance of ….`
/// - Source: resolution 76/7, annex, paragraph 15; paragraph 13 differs
/// - Certainty: B
/// - Severity: information
/// - Languages: English
struct DeclarationRepeatsWithAlsoThenFurther: EditorialRule {
  let id: RuleID = 26

  func remarks(on text: CheckedText) -> [Remark] {
    var remarks: [Remark] = []
    for part in text.parts where part.manner == .sentences {
      var previous: [String]?
      for unit in text.paragraphs[part.paragraphs] {
        switch unit.role {
        case .operative, .item, .plain, .preambular, .flush: break
        default:
          previous = nil
          continue
        }
        for sentence in sentences(of: unit) {
          let opening = opening(sentence)
          if let opening, opening == previous {
            remarks.append(repetition(sentence, in: unit))
          } else if let span = misplaced(sentence, in: unit) {
            remarks.append(span)
          }
          previous = opening
        }
      }
    }
    return remarks
  }

  /// The tokens of each sentence.
  private func sentences(of unit: TextUnit) -> [ArraySlice<Token>] {
    unit.tokens.split { [".", ";", "?", "!"].contains($0.words) || $0.kind == .anchor }
  }

  /// `also` or `further`, the verb, and what follows where the verb alone says little.
  private func opening(_ sentence: ArraySlice<Token>) -> [String]? {
    let words = sentence.prefix(6).map(\.folded)
    guard words.count > 3, words[0] == "we", ["also", "further"].contains(words[1]),
      sentence.first?.words == "We"
    else { return nil }
    let isLight = ["express", "take", "call", "look", "will", "are", "have", "pay"]
      .contains(words[2])
    return Array(words[1..<(isLight ? words.count : 3)])
  }

  private func repetition(_ sentence: ArraySlice<Token>, in unit: TextUnit) -> Remark {
    let tokens = Array(sentence.prefix(3))
    let span = tokens[0].range.lowerBound..<tokens[2].range.upperBound
    let isAlso = tokens[1].folded == "also"
    let edit =
      isAlso
      ? unit.replacing(tokens[1].range, with: "further")
      : unit.replacing(tokens[0].range.upperBound..<tokens[1].range.upperBound, with: "")
    return unit.remark(
      span,
      "Sentences that begin alike take “also”, then “further”, and are then plain again.",
      suggestion: edit
    )
  }

  /// “We reaffirm also that”.
  private func misplaced(_ sentence: ArraySlice<Token>, in unit: TextUnit) -> Remark? {
    let tokens = Array(sentence.prefix(4))
    guard tokens.count > 3, tokens[0].words == "We", OpeningWords.bare.contains(tokens[1].folded),
      tokens[2].folded == "also", !unit.isQuoted(tokens[0].range.lowerBound)
    else { return nil }
    let span = tokens[1].range.lowerBound..<tokens[2].range.upperBound
    return unit.remark(
      span,
      "In a declaration “also” comes between “We” and the verb.",
      suggestion: unit.replacing(span, with: "also " + tokens[1].words, isSafe: true)
    )
  }
}
