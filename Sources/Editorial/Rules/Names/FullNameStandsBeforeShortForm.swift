import DraftText

/// The full name of an instrument is given at its first mention, and the short form afterwards.
///
/// `the Global Plan of Action` is correct once it has been called the `United Nations Global Plan
/// of Action to Combat Trafficking in Persons`. The title of the text does not count as a mention.
/// Reported are short forms whose full name comes later in the same text, and a few that mean
/// nothing by themselves, such as the Paris Principles.
///
/// - Right: `the United Nations Global Plan of Action to Combat Trafficking in Persons … the Global
///   Plan of Action`
/// - Wrong: `the implementation of the Global Plan of Action … the United Nations Global Plan of
///   Action to Combat Trafficking in Persons`
/// - Source: United Nations Correspondence Manual, abbreviations
/// - Certainty: A
/// - Severity: warning
/// - Languages: English
struct FullNameStandsBeforeShortForm: EditorialRule {
  let id: RuleID = 74

  func remarks(on text: CheckedText) -> [Remark] {
    var shorts: [String: (unit: TextUnit, span: Range<Int>)] = [:]
    var full: Set<String> = []
    var remarks: [Remark] = []
    for unit in text.paragraphs where unit.isRunningText || unit.role == .plain {
      for name in InstrumentName.names(in: unit) {
        for short in name.shortForms where full.insert(short).inserted {
          guard let early = shorts[short] else { continue }
          let official = OfficialNames.whole(name.words)
          remarks.append(
            early.unit.remark(
              early.span,
              "The full name is given at the first mention: “\(official)”.",
              suggestion: early.unit.replacing(early.span, with: official)
            )
          )
        }
        if name.isShort, !unit.isOfOthers(name.span.lowerBound),
          !unit.isBracketed(name.span.lowerBound), shorts[name.words] == nil
        {
          shorts[name.words] = (unit, name.span)
        }
      }
    }
    remarks += undefined(in: text)
    return remarks.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  /// Short forms that are never spelled out before.
  private func undefined(in text: CheckedText) -> [Remark] {
    var known: Set<String> = []
    var remarks: [Remark] = []
    for unit in text.paragraphs where !unit.standsOverOthers {
      for match in Self.nicknames.matches(in: unit) where !known.contains(match.value.short) {
        known.insert(match.value.short)
        let earlier = unit.words(0..<match.range.lowerBound).lowercased()
        let tells =
          earlier.contains(match.value.meaning)
          || unit.scalars[match.range.upperBound...].starts(with: " (".unicodeScalars)
        guard !tells, !unit.isOfOthers(match.range.lowerBound) else { continue }
        let before = text.paragraphs.prefix { $0.place != unit.place }
        guard !before.contains(where: { $0.words.lowercased().contains(match.value.meaning) })
        else { continue }
        remarks.append(
          unit.remark(match.range, "The full name is given before its short form is used.")
        )
      }
    }
    return remarks
  }

  private struct Nickname: Sendable {
    var short: String
    /// Words of the full name, in small letters.
    var meaning: String
  }

  private static let nicknames = PhraseTable(
    [
      ("Paris Principles", "status of national institutions"),
      ("Bangkok Rules", "treatment of women prisoners"),
      ("Nelson Mandela Rules", "minimum rules for the treatment of prisoners"),
      ("Tokyo Rules", "non-custodial measures"),
      ("Beijing Rules", "administration of juvenile justice"),
      ("Palermo Protocol", "trafficking in persons"),
      ("Istanbul Convention", "violence against women and domestic violence"),
      ("Palermo Convention", "transnational organized crime"),
      ("Ruggie Principles", "business and human rights"),
    ].map { ($0.0, Nickname(short: $0.0, meaning: $0.1)) },
    isExact: true
  )
}
