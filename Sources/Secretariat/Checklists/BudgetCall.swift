import DraftText

/// A paragraph whose words may cost the organization something, so that the Secretariat has to say
/// before action what.
///
/// It is a hint for a person: whether a paragraph has implications is for the Secretariat to say.
struct BudgetCall: Hashable {
  /// How people point at the paragraph.
  let place: String
  /// The words that say it.
  let words: String

  /// What a text asks for in its operative part; each paragraph once.
  ///
  /// - Complexity: linear in the text.
  static func all(in draft: Draft) -> [BudgetCall] {
    let references = draft.references()
    return draft.paragraphs.enumerated().compactMap { index, paragraph in
      switch paragraph.role {
      case .operative, .item, .flush: break
      default: return nil
      }
      let words = paragraph.words
      let folded = words.lowercased()
      // The earliest of the phrases, as the text spells it.
      let found = phrases.compactMap { folded.firstRange(of: $0) }
        .min { $0.lowerBound < $1.lowerBound }
      guard let found else { return nil }
      let start = folded.distance(from: folded.startIndex, to: found.lowerBound)
      let length = folded.distance(from: found.lowerBound, to: found.upperBound)
      return BudgetCall(
        place: references[index]?.description ?? "paragraph \(index + 1)",
        words: String(words.dropFirst(start).prefix(length))
      )
    }
  }

  private static let phrases = [
    "requests the secretary-general", "request the secretary-general",
    "requests the united nations office", "request the united nations office",
    "requests the secretariat", "request the secretariat", "decides to convene",
    "decides to hold", "decides to establish", "decide to convene", "decide to hold",
    "decide to establish", "decides to extend", "additional resources",
    "within existing resources", "regular budget", "conference services",
  ]
}
