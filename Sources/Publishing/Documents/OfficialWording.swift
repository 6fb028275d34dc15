public import DraftText

/// The fixed words of documents of the organization, in the language of the text.
///
/// ```swift
/// let wording = OfficialWording(.french)
/// wording.distribution(.resolution)       // "Distr. générale"
/// wording.session(76)                     // "Soixante-seizième session"
/// wording.agendaItems(["13", "117"])      // "Points 13 et 117 de l’ordre du jour"
/// ```
///
/// The words of resolutions are those that published resolutions print in each language: name,
/// organ, distribution and day, session, agenda items, adoption, origin, meeting. Of drafts, which
/// are printed in one language, those in English are printed in documents of the Assembly; in the
/// five other languages these are translations from general knowledge: who submitted a draft, its
/// limited distribution and its original language, an addendum, the call to recycle, and so are
/// the names of committees in Spanish, Russian and Chinese.
public struct OfficialWording: Hashable, Sendable {
  /// The language.
  public let language: Language

  /// Takes the words of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The name at the head of a first page.
  public var unitedNations: String {
    switch language {
    case .arabic: "الأمــم المتحـدة"
    case .chinese: "联合国"
    case .english: "United Nations"
    case .french: "Nations Unies"
    case .russian: "Организация Объединенных Наций"
    case .spanish: "Naciones Unidas"
    }
  }

  /// The name of an organ that is named in English; one not known here stays as it is.
  public func organ(_ name: String) -> String {
    guard name == Self.assembly else { return name }
    return switch language {
    case .arabic: "الجمعية العامة"
    case .chinese: "大会"
    case .english: name
    case .french: "Assemblée générale"
    case .russian: "Генеральная Ассамблея"
    case .spanish: "Asamblea General"
    }
  }

  /// How widely a document is distributed: `Distr.: Limited`.
  ///
  /// In Arabic, Chinese and Russian documents this line, the day below it and the original
  /// language are printed in English.
  public func distribution(_ kind: OfficialDocument.Kind) -> String {
    switch (language, kind) {
    case (.french, .draft): "Distr. limitée"
    case (.french, .resolution): "Distr. générale"
    case (.spanish, .draft): "Distr. limitada"
    case (.spanish, .resolution): "Distr. general"
    case (_, .draft): "Distr.: Limited"
    case (_, .resolution): "Distr.: General"
    }
  }

  /// The day below the distribution.
  public func mastheadDate(_ date: CalendarDate) -> String {
    date.printed(in: hasEnglishFacts ? .english : language)
  }

  /// The language in which a draft was submitted: `Original: English`.
  public func original(_ original: Language) -> String {
    let place = Language.allCases.firstIndex(of: original) ?? 0
    return switch language {
    case .french:
      "Original\u{A0}: "
        + ["arabe", "chinois", "anglais", "français", "russe", "espagnol"][place]
    case .spanish:
      "Original: " + ["árabe", "chino", "inglés", "francés", "ruso", "español"][place]
    default:
      "Original: "
        + ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"][place]
    }
  }

  /// The line that opens an annex.
  public var annex: String {
    switch language {
    case .arabic: "المرفق"
    case .chinese: "附件"
    case .english: "Annex"
    case .french: "Annexe"
    case .russian: "Приложение"
    case .spanish: "Anexo"
    }
  }

  /// The call at the foot of a first page.
  public var pleaseRecycle: String {
    switch language {
    case .arabic: "الرجاء إعادة استعمال الورق"
    case .chinese: "请回收"
    case .english: "Please recycle"
    case .french: "Merci de recycler"
    case .russian: "Просьба отправить на вторичную переработку"
    case .spanish: "Se ruega reciclar"
    }
  }

  // MARK: - Agenda

  /// The line of one agenda item: `Agenda item 108`.
  public func agendaItem(_ number: String) -> String { agendaItems([number]) }

  /// The line of agenda items: `Agenda items 13 and 117`.
  public func agendaItems(_ numbers: [String]) -> String {
    let forms = agendaForms
    let form = forms[min(max(numbers.count, 1), forms.count) - 1]
    return form.before + joined(numbers: numbers) + form.after
  }

  /// The numbers that a line of agenda items names, `13 and 117`, as printed; `nil` if it is none.
  public func agendaNumbers(in line: String) -> String? {
    for form in agendaForms.reversed() where line.hasPrefix(form.before) {
      let rest = line.dropFirst(form.before.count)
      guard rest.hasSuffix(form.after) else { continue }
      let numbers = rest.dropLast(form.after.count)
      if numbers.contains(where: \.isWholeNumber) { return String(numbers) }
    }
    return nil
  }

  /// What stands round the number of one item, of two, and of more.
  private var agendaForms: [(before: String, after: String)] {
    switch language {
    case .arabic:
      ["البند ", "البندان ", "البنود "].map { ($0, " من جدول الأعمال") }
    case .chinese: [("议程项目", "")]
    case .english: [("Agenda item ", ""), ("Agenda items ", "")]
    case .french: ["Point ", "Points "].map { ($0, " de l’ordre du jour") }
    case .russian: ["Пункт ", "Пункты "].map { ($0, " повестки дня") }
    case .spanish: ["Tema ", "Temas "].map { ($0, " del programa") }
    }
  }

  // MARK: - What several lines share

  static let assembly = "General Assembly"

  var hasEnglishFacts: Bool {
    switch language {
    case .arabic, .chinese, .russian: true
    case .english, .french, .spanish: false
    }
  }

  /// Numbers and symbols in a row, the last after “and”.
  func joined(numbers: [String]) -> String {
    guard let last = numbers.last, numbers.count > 1 else { return numbers.first ?? "" }
    let first = numbers.dropLast()
    return switch language {
    case .arabic: first.joined(separator: " و ") + " و " + last
    case .chinese: first.joined(separator: "、") + "和" + last
    case .english: first.joined(separator: ", ") + " and " + last
    case .french: first.joined(separator: ", ") + " et " + last
    case .russian: first.joined(separator: ", ") + " и " + last
    case .spanish: first.joined(separator: ", ") + " y " + last
    }
  }
}
