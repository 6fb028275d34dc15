import DraftText

/// The United Nations and its main organs are never abbreviated, and other acronyms are introduced.
///
/// `UN`, `GA`, `SG` and `SC` are written out. Any other acronym is given in parentheses after the
/// full name at its first mention, and a resolution has few of them. Some, such as `AIDS`, need no
/// introduction. Cited titles, titles in italics and text in square brackets are not checked. In a
/// theme in quotation marks that the text itself gives to a panel, `COVID-19` is information.
///
/// The names that are never abbreviated are errors in the paragraphs of a resolution, and warnings
/// in notes, letters and other lines. `COVID-19` without its introduction is a warning, any other
/// acronym information, and footnotes are not checked for these.
///
/// - Right: `the coronavirus disease (COVID-19) pandemic`
/// - Wrong: `trafficking in persons in the context of COVID-19`
/// - Wrong: `In accordance with GA resolutions 74/176 and 75/283`
/// - Wrong: `the United Nations General Assembly (UNGA)`
/// - Source: United Nations Correspondence Manual, abbreviations, for the names that are never
///   abbreviated; that other acronyms are introduced was observed in resolution 76/7
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct AcronymIsIntroduced: EditorialRule {
  let id: RuleID = 75

  func yields(to other: RuleID) -> Bool { [12, 49, 50, 68, 84].contains(other) }

  func remarks(on text: CheckedText) -> [Remark] {
    var introduced: Set<String> = []
    return text.units.flatMap { remarks(on: $0, &introduced) }
  }

  private func remarks(on unit: TextUnit, _ introduced: inout Set<String>) -> [Remark] {
    var remarks: [Remark] = []
    let tokens = unit.wordTokens
    for (index, token) in tokens.enumerated() where token.kind == .word && token.hasCapital {
      let word = token.owner
      if let name = Self.neverAbbreviated[word] {
        remarks.append(contentsOf: abbreviation(index, tokens, name, unit))
      } else if token.folded.hasPrefix("covid") {
        remarks.append(contentsOf: covid(index, tokens, unit, &introduced))
      } else if token.isInCapitals || word.hasSuffix("s") && word.count > 3 {
        remarks.append(contentsOf: acronym(index, tokens, unit, &introduced))
      }
    }
    return remarks
  }

  /// Whether `UN` stands for nothing but the name: neither `UN’s` nor `UN DESA`.
  private func isWhole(_ token: Token, _ next: String) -> Bool {
    token.words == "UN" && (next.unicodeScalars.count < 2 || next != next.uppercased())
  }

  /// `UN`, `GA`, `SG`, `SC`.
  private func abbreviation(
    _ index: Int,
    _ tokens: [Token],
    _ name: String,
    _ unit: TextUnit
  ) -> [Remark] {
    let token = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1].words : ""
    guard !unit.isOfOthers(token.range.lowerBound), !unit.isBracketed(token.range.lowerBound),
      !unit.isInAddress(token.range), !Self.brands.contains(next), next != "/",
      // A title of others stands in a note without a sign of it: `Handbook on the UN General …`.
      unit.role != nil || unit.isLetter || tokens[safe: index + 1]?.hasCapital != true,
      // Letters of a list or of a code: `SC 5`, `sect. GA`.
      !(token.words.count == 2 && token.words != "UN" && tokens[safe: index + 1]?.kind == .number)
    else { return [] }
    let span = token.range.lowerBound..<(token.range.lowerBound + token.owner.unicodeScalars.count)
    return [
      unit.remark(
        span,
        "“\(name)” is never abbreviated.",
        suggestion: introduction(index, tokens).map { unit.replacing($0, with: "") }
          ?? unit.replacing(span, with: name, isSafe: isWhole(token, next)),
        atMost: unit.role == nil || unit.role == .plain ? .warning : nil
      )
    ]
  }

  /// The bracket, and the space before it, that introduces a short form: ` (UNGA)`.
  private func introduction(_ index: Int, _ tokens: [Token]) -> Range<Int>? {
    guard let name = tokens[safe: index - 2], name.kind == .word,
      tokens[index - 1].words == "(", let close = tokens[safe: index + 1], close.words == ")"
    else { return nil }
    return name.range.upperBound..<close.range.upperBound
  }

  private static let neverAbbreviated = [
    "UN": "United Nations", "GA": "General Assembly", "SG": "Secretary-General",
    "SC": "Security Council", "UNGA": "General Assembly", "UNSC": "Security Council",
    "UNSG": "Secretary-General", "ECOSOC": "Economic and Social Council",
  ]

  /// What is really called so, or is found as a wrong name.
  private static let brands: Set<String> = [
    "Charter", "WebTV", "Women", "Tourism", "Habitat", "OPS", "SPIDER", "Chronicle",
  ]

  /// `COVID-19`, which has its capitals and is introduced.
  private func covid(
    _ index: Int,
    _ tokens: [Token],
    _ unit: TextUnit,
    _ introduced: inout Set<String>
  ) -> [Remark] {
    let token = tokens[index]
    let owner = token.owner
    let span = token.range.lowerBound..<(token.range.lowerBound + owner.unicodeScalars.count)
    if owner != "COVID-19", owner.lowercased() == "covid-19", !unit.isOfOthers(span.lowerBound) {
      return [
        unit.remark(
          span,
          "“COVID-19” is written in capitals.",
          suggestion: unit.replacing(span, with: "COVID-19", isSafe: true),
          atMost: .warning
        )
      ]
    }
    let isQuoted = unit.isQuoted(span.lowerBound)
    guard unit.role != nil, !unit.standsOverOthers, owner.hasSuffix("19"),
      !isQuoted || !unit.isCitedTitle(span.lowerBound),
      introduced.insert("COVID-19").inserted,
      !isIntroduced(index, tokens), !unit.isInTitle(span.lowerBound)
    else { return [] }
    return [
      unit.remark(
        span,
        "An acronym is introduced at its first mention: “coronavirus disease (COVID-19)”.",
        suggestion: isQuoted
          ? nil : unit.replacing(span, with: "coronavirus disease (COVID-19)"),
        atMost: isQuoted ? .information : .warning
      )
    ]
  }

  /// Any other word of three to eight capitals.
  private func acronym(
    _ index: Int,
    _ tokens: [Token],
    _ unit: TextUnit,
    _ introduced: inout Set<String>
  ) -> [Remark] {
    let token = tokens[index]
    var word = token.owner
    if word.hasSuffix("s") { word.removeLast() }
    let count = word.unicodeScalars.count
    guard (3...8).contains(count), word.unicodeScalars.allSatisfy({ ("A"..."Z").contains($0) }),
      !Self.common.contains(word), !word.allSatisfy({ "IVXLCDM".contains($0) })
    else { return [] }
    if isIntroduced(index, tokens) {
      introduced.insert(word)
      return []
    }
    guard unit.isRunningText, !introduced.contains(word),
      !unit.isOfOthers(token.range.lowerBound), !unit.isBracketed(token.range.lowerBound),
      !unit.isInAddress(token.range), !isInCapitals(tokens[safe: index - 1]),
      !isInCapitals(tokens[safe: index + 1]), !isInName(index, tokens)
    else { return [] }
    introduced.insert(word)
    return [
      unit.remark(
        token.range,
        "An acronym is introduced at its first mention: the name, then the acronym in parentheses.",
        atMost: .information
      )
    ]
  }

  /// Whether the words beside it make a name of it: `the OSPAR Commission`, `Girls in ICT Day`,
  /// `known as RELIEFH`, `(the CLOUT system)`.
  private func isInName(_ index: Int, _ tokens: [Token]) -> Bool {
    if let next = tokens[safe: index + 1], next.kind == .word, next.hasCapital { return true }
    guard let previous = tokens[safe: index - 1], let other = tokens[safe: index - 2] else {
      return false
    }
    switch previous.folded {
    case "in", "on", "for": return other.hasCapital
    case "as": return other.folded == "known"
    case "the": return other.words == "("
    default: return false
    }
  }

  private func isInCapitals(_ token: Token?) -> Bool {
    guard let token else { return false }
    return token.isInCapitals && token.words.unicodeScalars.count > 2
  }

  /// Whether it stands in parentheses, or what it means does: `ACABQ (Advisory Committee …)`.
  private func isIntroduced(_ index: Int, _ tokens: [Token]) -> Bool {
    let before = tokens[safe: index - 1]?.words
    let after = tokens[safe: index + 1]
    if before == "(", after?.words == ")" || after?.words == "," || after?.words == ";" {
      return true
    }
    if after?.words == ")", tokens[..<index].suffix(4).contains(where: { $0.words == "(" }) {
      return true
    }
    return after?.words == "(" && tokens[safe: index + 2]?.hasCapital == true
  }

  /// What adopted texts write without saying what it stands for.
  private static let common: Set<String> = Set(
    """
    AIDS HIV UNESCO UNICEF UNAIDS INTERPOL AFRIPOL EUROPOL ASEANAPOL COVAX ISIL TRIPS START \
    PROBLUE UNCITRAL UNIDROIT ASEAN SAMOA CARICOM MERCOSUR BRICS UNISPACE ECOWAS UNITAR CITES \
    UNIDO UNCTAD LGBTI DNA RNA GDP CEO URL PDF NATO OPEC FRONTEX UNRWA UNITAID UNIFEM
    """.split(separator: " ").map(String.init)
  )
}
