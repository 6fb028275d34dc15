import DraftText

/// Titles give the names of organs, offices and instruments in full.
///
/// A title appears in lists and registers, where nothing explains a short form. A short form in
/// parentheses after the full name is accepted. So are COVID-19, HIV and AIDS, and any title in
/// capitals.
///
/// - Right: `… the United Nations Global Plan of Action to Combat Trafficking in Persons`
/// - Wrong: `… the UN Global Plan of Action to Combat Trafficking in Persons`
/// - Source: United Nations Editorial Manual, resolutions and other formal decisions, section B
/// - Certainty: A
/// - Severity: error
/// - Languages: English
struct TitleSpellsNamesInFull: EditorialRule {
  let id: RuleID = 12

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.filter { $0.role == .title }.flatMap(remarks)
  }

  private func remarks(on unit: TextUnit) -> [Remark] {
    let words = unit.tokens.filter { $0.kind == .word }
    let capital = words.filter { Self.isShortForm($0.words) }
    guard capital.count * 2 <= words.count else { return [] }
    return unit.tokens.indices.compactMap { place in
      let token = unit.tokens[place]
      guard token.kind == .word, !isBracketed(unit, place) else { return nil }
      if let name = TitleNames.full[token.words] {
        return unit.remark(
          token.range,
          "In a title, “\(token.words)” is spelled in full.",
          suggestion: unit.replacing(token.range, with: name)
        )
      }
      guard Self.isShortForm(token.words), !TitleNames.common.contains(token.words) else {
        return nil
      }
      return unit.remark(
        token.range,
        "In a title, names are spelled in full.",
        atMost: .warning
      )
    }
  }

  /// Two capitals or more and nothing else, but a small plural `s`; roman numerals are no names.
  private static func isShortForm(_ words: String) -> Bool {
    var letters = Array(words.unicodeScalars)
    if letters.count > 2, letters.last == "s" { letters.removeLast() }
    guard letters.count >= 2, letters.allSatisfy(\.isCapital) else { return false }
    return !letters.allSatisfy { ["I", "V", "X", "L", "C"].contains($0) }
  }

  private func isBracketed(_ unit: TextUnit, _ place: Int) -> Bool {
    var depth = 0
    for token in unit.tokens[..<place] {
      if token.words == "(" { depth += 1 }
      if token.words == ")" { depth -= 1 }
    }
    return depth > 0
  }
}

/// Short forms of names that turn up in the titles of drafts.
private enum TitleNames {
  /// What the short forms stand for.
  static let full: [String: String] = [
    "UN": "United Nations", "GA": "General Assembly", "UNGA": "General Assembly",
    "SC": "Security Council", "UNSC": "Security Council",
    "ECOSOC": "Economic and Social Council", "HRC": "Human Rights Council",
    "PGA": "President of the General Assembly", "SG": "Secretary-General",
    "GPA": "Global Plan of Action", "SDG": "Sustainable Development Goal",
    "SDGs": "Sustainable Development Goals", "MDGs": "Millennium Development Goals",
    "HLM": "high-level meeting", "HLPF": "high-level political forum on sustainable development",
    "NGO": "non-governmental organization", "NGOs": "non-governmental organizations",
    "LDCs": "least developed countries", "LLDCs": "landlocked developing countries",
    "SIDS": "small island developing States",
    "UNODC": "United Nations Office on Drugs and Crime",
    "UNDP": "United Nations Development Programme",
    "UNEP": "United Nations Environment Programme",
    "UNFPA": "United Nations Population Fund",
    "UNICEF": "United Nations Children’s Fund",
    "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
    "UNCTAD": "United Nations Conference on Trade and Development",
    "OHCHR": "Office of the United Nations High Commissioner for Human Rights",
    "WHO": "World Health Organization", "ILO": "International Labour Organization",
    "IOM": "International Organization for Migration",
    "FAO": "Food and Agriculture Organization of the United Nations",
    "IAEA": "International Atomic Energy Agency", "WTO": "World Trade Organization",
    "WFP": "World Food Programme", "ICC": "International Criminal Court",
    "ICJ": "International Court of Justice", "AU": "African Union", "EU": "European Union",
    "ASEAN": "Association of Southeast Asian Nations", "TIP": "trafficking in persons",
    "ICT": "information and communications technologies",
    "ICTs": "information and communications technologies",
    "AI": "artificial intelligence", "NCDs": "non-communicable diseases",
    "UNTOC": "United Nations Convention against Transnational Organized Crime",
    "UNCAC": "United Nations Convention against Corruption",
    "NPT": "Treaty on the Non-Proliferation of Nuclear Weapons",
  ]

  /// What titles of adopted texts have without a full name.
  static let common: Set<String> = ["COVID", "COVID-19", "HIV", "AIDS", "TV"]
}
