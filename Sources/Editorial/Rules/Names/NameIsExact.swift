import DraftText

/// Organs, offices, instruments and events are called by their exact official names.
///
/// It is the `Office on Drugs and Crime`, not `of`; the Global Plan of Action is one `to Combat
/// Trafficking in Persons`, not `against`. The rule knows some three hundred names, and
/// reports those whose main words are right but whose small words, commas or plurals are not, as
/// well as common wrong names. Quotations are not checked, since they may reproduce an error; only
/// in a theme that the text itself gives, a term in small letters is reported as information. A
/// name that adopted texts use beside the official one is information too, without a suggestion.
///
/// - Right: `the United Nations Office on Drugs and Crime`
/// - Right: `the Global Compact for Safe, Orderly and Regular Migration`
/// - Wrong: `the United Nations Office of Drugs and Crime`
/// - Wrong: `the Global Compact for Safe Orderly and Regular Migration`
/// - Source: the names that the bodies use for themselves in United Nations documents
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct NameIsExact: EditorialRule {
  let id: RuleID = 84

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      var named: Set<Int> = []
      var remarks: [Remark] = []
      func add(_ span: Range<Int>, _ name: String) {
        // A term in small letters is no title of others, even in a quoted theme.
        let isTerm = name.unicodeScalars.first.map { !$0.isCapital } ?? false
        let isQuoted = unit.isQuoted(span.lowerBound)
        guard !isQuoted || isTerm && !unit.isCitedTitle(span.lowerBound),
          !unit.isBracketed(span.lowerBound),
          !unit.isInAddress(span), named.isDisjoint(with: span)
        else { return }
        named.formUnion(span)
        let isLight = isQuoted || Self.isDescription(unit, span)
        remarks.append(
          unit.remark(
            span,
            "The name is “\(name)”.",
            suggestion: isLight ? nil : unit.replacing(span, with: name),
            atMost: isLight ? .information : nil
          )
        )
      }
      for match in Self.variants.matches(in: unit) { add(match.range, match.value) }
      for miss in Self.search.nearMisses(in: unit) { add(miss.span, miss.name) }
      return remarks.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  /// Whether the words say more than the name, as adopted texts do: `Special Rapporteur of the Human
  /// Rights Council on …`.
  private static func isDescription(_ unit: TextUnit, _ span: Range<Int>) -> Bool {
    unit.scalars[span].starts(with: "Special Rapporteur of the Human".unicodeScalars)
  }

  private static let search = NameSearch(OfficialNames.all)
  private static let variants = PhraseTable(OfficialNames.variants, isExact: true)
}
