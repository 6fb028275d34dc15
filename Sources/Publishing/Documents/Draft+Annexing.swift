public import DraftText

extension Draft {
  /// The resolution that adopts a declaration and has it in its annex.
  ///
  /// ```
  /// (title)
  ///       The General Assembly
  ///       Adopts the political declaration entitled “(title)” annexed to the present resolution.
  /// Annex
  /// (title)
  /// 1.  We, the States Members of the United Nations, …
  /// ```
  ///
  /// The words are those of resolution 76/7 in its six languages.
  ///
  /// - Parameter title: the title of the declaration; nothing for the draft's own.
  /// - Returns: the resolution; the draft itself where it opens as a resolution does, or has an
  ///   annex; `nil` where there is no title.
  public func annexed(title: String? = nil) -> Draft? {
    let isResolution = paragraphs.contains { $0.role == .opening || $0.role == .annex }
    guard !isResolution else { return self }
    guard let title = title ?? self.title else { return nil }
    var next = paragraphs.map(\.id).reduce(0) { last, id in
      if case .provisional(let number) = id { max(last, number + 1) } else { last }
    }
    func paragraph(_ role: Role, _ runs: [Run]) -> Paragraph {
      defer { next += 1 }
      return Paragraph(id: .provisional(next), role: role, runs: runs)
    }
    let formula = AdoptionFormula(language)
    let italic = Style(emphasis: true)
    var resolution = self
    resolution.paragraphs = [
      paragraph(.title, [.text(title)]), paragraph(.opening, [.text(formula.organ, italic)]),
      paragraph(
        .operative,
        [.text(formula.verb, italic), .text(formula.before + title + formula.after)]
      ),
      paragraph(.annex, [.text(OfficialWording(language).annex)]),
    ]
    if self.title == nil { resolution.paragraphs.append(paragraph(.title, [.text(title)])) }
    let added = resolution.paragraphs.count
    resolution.paragraphs += paragraphs
    // Places of bracket marks are counted from the first paragraph.
    for index in brackets.marks.indices { resolution.brackets.marks[index].paragraph += added }
    return resolution
  }
}

/// The words with which the Assembly adopts a declaration that is annexed.
private struct AdoptionFormula {
  let organ: String
  let verb: String
  let before: String
  let after: String

  init(_ language: Language) {
    (organ, verb, before, after) =
      switch language {
      case .arabic:
        ("إن الجمعية العامة", "تعتمد", " الإعلان السياسي المعنون ”", "“ المرفق بهذا القرار.")
      case .chinese: ("大会，", "通过", "本决议所附的政治宣言，标题为“", "”。")
      case .english:
        (
          "The General Assembly", "Adopts", " the political declaration entitled “",
          "” annexed to the present resolution."
        )
      case .french:
        (
          "L’Assemblée générale", "Adopte", " la déclaration politique intitulée «\u{A0}",
          "\u{A0}», qui se trouve annexée à la présente résolution."
        )
      case .russian:
        (
          "Генеральная Ассамблея,", "принимает", " политическую декларацию под названием «",
          "», которая прилагается к настоящей резолюции."
        )
      case .spanish:
        (
          "La Asamblea General,", "Aprueba", " la declaración política titulada “",
          "”, que figura en el anexo de la presente resolución."
        )
      }
  }
}
