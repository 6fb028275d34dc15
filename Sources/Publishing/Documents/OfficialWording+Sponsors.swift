public import DraftText

extension OfficialWording {
  /// What States submit.
  public enum Proposal: Hashable, Sendable {
    /// A draft resolution.
    case draft
    /// A draft resolution that replaces an earlier one.
    case revised
    /// An amendment to a draft resolution.
    case amendment(to: DocumentSymbol)
  }

  /// The line over a draft that a president submits:
  /// `Draft resolution submitted by the President of the General Assembly`.
  ///
  /// - Parameter organ: the organ's name in English.
  /// - Returns: the line.
  public func submitted(byPresidentOf organ: String) -> String {
    guard organ == Self.assembly else {
      return "Draft resolution submitted by the President of the \(organ)"
    }
    return switch language {
    case .arabic: "مشروع قرار مقدم من رئيس الجمعية العامة"
    case .chinese: "大会主席提交的决议草案"
    case .english: "Draft resolution submitted by the President of the General Assembly"
    case .french: "Projet de résolution déposé par le Président de l’Assemblée générale"
    case .russian: "Проект резолюции, представленный Председателем Генеральной Ассамблеи"
    case .spanish: "Proyecto de resolución presentado por el Presidente de la Asamblea General"
    }
  }

  /// The line over a draft that States submit: `Argentina, Australia and Japan: draft resolution`.
  ///
  /// - Parameters:
  ///   - states: the States; they are put in the alphabetical order of English, and in other
  ///     languages stay in the order in which they are given.
  ///   - kind: what they submit.
  ///   - isOnBehalf: whether an asterisk calls a note that says for whom, ``onBehalf(of:)``.
  /// - Returns: the line.
  public func submitted(
    by states: [String],
    kind: Proposal = .draft,
    isOnBehalf: Bool = false
  ) -> String {
    let what: String =
      switch (language, kind) {
      case (.arabic, .draft): "مشروع قرار"
      case (.arabic, .revised): "مشروع قرار منقح"
      case (.arabic, .amendment(let symbol)): "تعديل لمشروع القرار \(symbol)"
      case (.chinese, .draft): "决议草案"
      case (.chinese, .revised): "订正决议草案"
      case (.chinese, .amendment(let symbol)): "对决议草案\(symbol)的修正案"
      case (.english, .draft): "draft resolution"
      case (.english, .revised): "revised draft resolution"
      case (.english, .amendment(let symbol)): "amendment to draft resolution \(symbol)"
      case (.french, .draft): "projet de résolution"
      case (.french, .revised): "projet de résolution révisé"
      case (.french, .amendment(let symbol)): "amendement au projet de résolution \(symbol)"
      case (.russian, .draft): "проект резолюции"
      case (.russian, .revised): "пересмотренный проект резолюции"
      case (.russian, .amendment(let symbol)): "поправка к проекту резолюции \(symbol)"
      case (.spanish, .draft): "proyecto de resolución"
      case (.spanish, .revised): "proyecto de resolución revisado"
      case (.spanish, .amendment(let symbol)): "enmienda al proyecto de resolución \(symbol)"
      }
    let colon =
      switch language {
      case .chinese: "："
      case .french: " :"
      default: ":"
      }
    let space = language == .chinese ? "" : " "
    return list(of: states) + colon + (isOnBehalf ? "*" : "") + space + what
  }

  /// The note on a State that submits for a group, without its asterisk.
  ///
  /// - Parameter group: the group's name in the language, with its article.
  /// - Returns: the note, such as `On behalf of the Group of 77 and China.`
  public func onBehalf(of group: String) -> String {
    switch language {
    case .arabic: "باسم \(group)."
    case .chinese: "代表\(group)。"
    case .english: "On behalf of \(group)."
    case .french: "Au nom de \(group)."
    case .russian: "От имени \(group)."
    case .spanish: "En nombre de \(group)."
    }
  }

  /// The lines of an addendum that names further sponsors: what it is, what is to be done, and the
  /// States.
  public func addendum(sponsors states: [String]) -> [String] {
    let (title, call) =
      switch language {
      case .arabic:
        ("إضافة", "تضاف البلدان التالية إلى قائمة مقدمي مشروع القرار:")
      case .chinese: ("增编", "在决议草案提案国名单中增列下列国家：")
      case .english:
        (
          "Addendum",
          "Add the following countries to the list of sponsors of the draft resolution:"
        )
      case .french:
        (
          "Additif",
          "Ajouter les pays suivants à la liste des auteurs du projet de résolution\u{A0}:"
        )
      case .russian:
        ("Добавление", "В список авторов проекта резолюции включить следующие страны:")
      case .spanish:
        (
          "Adición",
          "Añádanse los siguientes países a la lista de patrocinadores del proyecto de resolución:"
        )
      }
    return [title, call, list(of: states)]
  }

  /// States in a row: `Argentina, Australia and Japan`.
  public func list(of states: [String]) -> String {
    let states = language == .english ? Self.alphabetical(states) : states
    guard let last = states.last, states.count > 1 else { return states.first ?? "" }
    let first = states.dropLast()
    return switch language {
    case .arabic: states.joined(separator: " و")
    case .chinese: first.joined(separator: "、") + "和" + last
    case .english: first.joined(separator: ", ") + " and " + last
    case .french: first.joined(separator: ", ") + " et " + last
    case .russian: first.joined(separator: ", ") + " и " + last
    // “Y” before the sound of another one is “e”.
    case .spanish:
      first.joined(separator: ", ")
        + (last.hasPrefix("I") || last.hasPrefix("Hi") ? " e " : " y ") + last
    }
  }

  /// Names in the alphabetical order of English: `Côte d’Ivoire` before `Croatia`.
  static func alphabetical(_ names: [String]) -> [String] {
    func key(_ name: String) -> String {
      String(
        name.lowercased().map { letter -> Character in
          switch letter {
          case "á", "à", "â", "ã", "ä", "å": "a"
          case "ç": "c"
          case "é", "è", "ê", "ë": "e"
          case "í", "ì", "î", "ï": "i"
          case "ó", "ò", "ô", "õ", "ö": "o"
          case "ú", "ù", "û", "ü": "u"
          case "’", "-": " "
          default: letter
          }
        }
      )
    }
    return names.map { (key($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}
