public import DraftText

extension OfficialWording {
  /// The line over a resolution: `Resolution adopted by the General Assembly on 22 November 2021`.
  ///
  /// - Parameters:
  ///   - date: the day of adoption.
  ///   - organ: the organ's name in English.
  /// - Returns: the line.
  public func adopted(on date: CalendarDate, by organ: String) -> String {
    let day = date.printed(in: language)
    guard organ == Self.assembly else { return "Resolution adopted by the \(organ) on \(day)" }
    return switch language {
    case .arabic: "قرار اتخذته الجمعية العامة في \(day)"
    case .chinese: "\(day)大会决议"
    case .english: "Resolution adopted by the General Assembly on \(day)"
    case .french: "Résolution adoptée par l’Assemblée générale le \(day)"
    case .russian: "Резолюция, принятая Генеральной Ассамблеей \(day)"
    case .spanish: "Resolución aprobada por la Asamblea General el \(day)"
    }
  }

  /// Where a resolution came from that no committee considered:
  /// `[without reference to a Main Committee (A/61/L.45 and Add.1)]`.
  ///
  /// - Parameter drafts: the draft, and what was added to it.
  /// - Returns: the line, with its brackets.
  public func origin(withoutReference drafts: [DocumentSymbol]) -> String {
    let words =
      switch language {
      case .arabic: "دون الإحالة إلى لجنة رئيسية"
      case .chinese: "未经发交主要委员会而通过"
      case .english: "without reference to a Main Committee"
      case .french: "sans renvoi à une grande commission"
      case .russian: "без передачи в главные комитеты"
      case .spanish: "sin remisión previa a una Comisión Principal"
      }
    return "[\(words) (\(joined(family: drafts)))]"
  }

  /// Where a resolution came from that a committee recommended:
  /// `[on the report of the Third Committee (A/74/400, para. 12)]`.
  ///
  /// - Parameters:
  ///   - committee: the committee's name in English, such as `Third Committee`; one not known here
  ///     stays as it is.
  ///   - report: the symbol of its report.
  ///   - paragraph: the paragraph of the report that has the text.
  /// - Returns: the line, with its brackets.
  public func origin(
    reportOf committee: String,
    _ report: DocumentSymbol,
    paragraph: Int? = nil
  ) -> String {
    let name = self.committee(committee)
    let place = paragraph.map { number in
      switch language {
      case .arabic: "، الفقرة \(number)"
      case .chinese: "，第\(number)段"
      case .english: ", para. \(number)"
      case .french: ", par. \(number)"
      case .russian: ", п. \(number)"
      case .spanish: ", párr. \(number)"
      }
    }
    let source = "\(report)\(place ?? "")"
    return switch language {
    case .arabic: "[بناء على تقرير \(name) (\(source))]"
    case .chinese: "[根据\(name)的报告(\(source))通过]"
    case .english: "[on the report of the \(name) (\(source))]"
    case .french: "[sur la base du rapport de la \(name) (\(source))]"
    case .russian: "[по докладу \(name) (\(source))]"
    case .spanish: "[sobre la base del informe de la \(name) (\(source))]"
    }
  }

  /// A document and what was added to it: `A/61/L.45 and Add.1`.
  ///
  /// Of documents of one family the first is named in full and the others by their last suffix.
  func joined(family symbols: [DocumentSymbol]) -> String {
    var names: [String] = []
    for symbol in symbols {
      if let first = symbols.first, !names.isEmpty, symbol.base == first.base,
        let suffix = symbol.suffixes.last
      {
        names.append(suffix.kind.rawValue + String(suffix.number))
      } else {
        names.append(symbol.description)
      }
    }
    return joined(numbers: names)
  }

  /// The name of a committee, in Russian as it stands after “on the report of”.
  private func committee(_ name: String) -> String {
    let ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"]
    guard let place = ordinals.firstIndex(where: { name == $0 + " Committee" }) else {
      return name
    }
    return switch language {
    case .arabic:
      "اللجنة " + ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة"][place]
    case .chinese: "第" + ["一", "二", "三", "四", "五", "六"][place] + "委员会"
    case .english: name
    case .french:
      ["Première", "Deuxième", "Troisième", "Quatrième", "Cinquième", "Sixième"][place]
        + " Commission"
    case .russian:
      ["Первого", "Второго", "Третьего", "Четвертого", "Пятого", "Шестого"][place] + " комитета"
    case .spanish:
      ["Primera", "Segunda", "Tercera", "Cuarta", "Quinta", "Sexta"][place] + " Comisión"
    }
  }

  // MARK: - Closing lines

  /// The lines under a resolution: the meeting, then the day.
  ///
  /// - Parameters:
  ///   - meeting: the meeting as it is printed, or its number.
  ///   - date: the day of adoption.
  /// - Returns: the lines.
  public func closing(meeting: String, date: CalendarDate) -> [String] {
    [Self.number(ofMeeting: meeting).map(plenaryMeeting) ?? meeting, date.printed(in: language)]
  }

  /// A plenary meeting by its number: `37th plenary meeting`.
  public func plenaryMeeting(_ number: Int) -> String {
    switch language {
    case .arabic: return "الجلسة العامة \(number)"
    case .chinese: return "第\(number)次全体会议"
    case .english: return "\(number)\(Self.ending(number)) plenary meeting"
    case .french: return "\(number)\(number == 1 ? "re" : "e") séance plénière"
    case .russian: return "\(number)-е пленарное заседание"
    case .spanish: return "\(number)a sesión plenaria"
    }
  }

  /// The number of a meeting that is named by it alone, or as in English.
  private static func number(ofMeeting meeting: String) -> Int? {
    let digits = meeting.prefix { $0.isASCII && $0.isWholeNumber }
    guard let number = Int(digits), number < 10_000 else { return nil }
    let rest = meeting.dropFirst(digits.count)
    return rest.isEmpty || rest == ending(number) || rest == "\(ending(number)) plenary meeting"
      ? number : nil
  }

  /// What stands behind the digits of an English ordinal number.
  private static func ending(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
