import DraftText

extension OfficialWording {
  /// The line of a regular session, `Seventy-sixth session`; nothing where its number has no
  /// words here, which are those up to the ninety-ninth, and in English to the hundred and
  /// nineteenth.
  public func session(_ number: Int) -> String? {
    guard language != .english else { return AssemblySession(number: number).printed }
    guard (1...99).contains(number) else { return nil }
    return switch language {
    case .arabic: "الدورة " + Self.arabic(number)
    case .chinese: "第\(Self.chinese(number))届会议"
    case .french: Self.capitalized(Self.french(number)) + " session"
    case .russian: Self.capitalized(Self.russian(number)) + " сессия"
    case .spanish: Self.capitalized(Self.spanish(number)) + " período de sesiones"
    case .english: nil
    }
  }

  private static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return (ten > 1 ? digits[ten] : "") + (ten > 0 ? "十" : "") + digits[unit]
  }

  private static func arabic(_ number: Int) -> String {
    let units = [
      "", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
      "التاسعة",
    ]
    let tens = [
      "", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون",
      "التسعون",
    ]
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    let one = unit == 1 && ten > 0 ? "الحادية" : units[unit]
    switch ten {
    case 0: return one
    case 1: return unit == 0 ? "العاشرة" : "\(one) عشرة"
    default: return unit == 0 ? tens[ten] : "\(one) و\(tens[ten])"
    }
  }

  private static func french(_ number: Int) -> String {
    let small = [
      "", "première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
      "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième",
      "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    ]
    if number < 20 { return small[number] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    let name = ["vingt", "trente", "quarante", "cinquante", "soixante", "", "quatre-vingt"]
    // Seventy and ninety are counted on from sixty and eighty.
    if ten == 7 || ten == 9 {
      let joint = ten == 7 && unit == 1 ? " et " : "-"
      return name[ten - 3] + joint + small[10 + unit]
    }
    switch unit {
    case 0:
      let stem = name[ten - 2]
      return (stem.hasSuffix("e") ? String(stem.dropLast()) : stem) + "ième"
    case 1: return name[ten - 2] + (ten == 8 ? "-unième" : " et unième")
    default: return name[ten - 2] + "-" + small[unit]
    }
  }

  private static func russian(_ number: Int) -> String {
    let small = [
      "", "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая",
      "девятая", "десятая", "одиннадцатая", "двенадцатая", "тринадцатая", "четырнадцатая",
      "пятнадцатая", "шестнадцатая", "семнадцатая", "восемнадцатая", "девятнадцатая",
    ]
    if number < 20 { return small[number] }
    let whole = [
      "двадцатая", "тридцатая", "сороковая", "пятидесятая", "шестидесятая", "семидесятая",
      "восьмидесятая", "девяностая",
    ]
    let first = [
      "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
      "девяносто",
    ]
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return unit == 0 ? whole[ten - 2] : "\(first[ten - 2]) \(small[unit])"
  }

  private static func spanish(_ number: Int) -> String {
    // Before a masculine noun the first and the third lose their last letter.
    let units = [
      "", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo",
      "noveno",
    ]
    let tens = [
      "", "décimo", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo",
      "septuagésimo", "octogésimo", "nonagésimo",
    ]
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    switch number {
    case 11: return "undécimo"
    case 12: return "duodécimo"
    case 13...19: return "decimo" + units[unit]
    case _ where ten == 0: return units[unit]
    default: return unit == 0 ? tens[ten] : "\(tens[ten]) \(units[unit])"
    }
  }
}
