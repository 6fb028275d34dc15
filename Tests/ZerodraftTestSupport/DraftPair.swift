public import DraftText

/// Two drafts, the second made from the first by what negotiations do to a text.
public struct DraftPair: Sendable {
  /// The earlier draft.
  public var old: Draft
  /// The later draft.
  public var new: Draft

  private static let vocabularies: [Language: String] = [
    .english: """
    peace security rights development women children persons States commitment trafficking \
    violence cooperation capacity assistance resources implementation measures protection \
    victims the of and to in for with by on all their as appropriate national international \
    regional 74/176 A/RES/76/7 3,500 résumé d’accord self-determination
    """,
    .french: """
    paix sécurité droits développement femmes enfants personnes États engagement traite \
    l’assistance coopération d’appui de la les des et aux en pour avec selon qu’il 74/176
    """,
    .spanish: """
    paz seguridad derechos desarrollo mujeres niños personas Estados compromiso trata \
    asistencia cooperación de la los las y en para con según 74/176 ¿qué? A/RES/76/7
    """,
    .russian: """
    мир безопасность права развитие женщины дети лица государства обязательство торговля \
    помощь сотрудничество и в на с для по их всех 74/176 A/RES/76/7 «Пакт»
    """,
    .arabic: """
    السلام والأمن حقوق التنمية النساء الأطفال الأشخاص الدول التزام الاتجار المساعدة التعاون \
    في من إلى على مع جميع 74/176 A/RES/76/7 ٣٠
    """,
    .chinese: """
    和平 安全 权利 发展 妇女 儿童 人员 国家 承诺 贩运 援助 合作 执行 措施 保护 的 和 在 第74/176号 决议
    """,
  ]

  private let words: [String]
  private var random: SeededGenerator
  private var notes = 0

  /// Makes a pair; the same seed always makes the same one.
  ///
  /// - Parameters:
  ///   - seed: decides everything.
  ///   - language: whose words the drafts are made of.
  ///   - paragraphs: how many paragraphs the earlier draft has.
  public init(
    seed: UInt64,
    language: Language = .english,
    paragraphs: ClosedRange<Int> = 0...14
  ) {
    random = SeededGenerator(seed: seed)
    words = (Self.vocabularies[language] ?? "").split(separator: " ").map(String.init)
    old = Draft(language: language)
    new = Draft(language: language)
    for _ in 0..<Int.random(in: paragraphs, using: &random) {
      old.paragraphs.append(paragraph())
    }
    old.footnotes = (0..<notes).map { note($0) }
    new = old
    new.footnotes = old.footnotes
    for _ in 0..<Int.random(in: 0...8, using: &random) { edit() }
    Self.renumber(&old)
    Self.renumber(&new)
  }

  /// A pair whose old draft is the new one of another pair.
  public init(continuing pair: DraftPair, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    words = pair.words
    old = pair.new
    new = pair.new
    notes = pair.notes
    for _ in 0..<Int.random(in: 0...8, using: &random) { edit() }
    Self.renumber(&new)
  }

  // MARK: - Text

  private mutating func sentence() -> String {
    let count = Int.random(in: 1...18, using: &random)
    var text = (0..<count).map { _ in word() }.joined(separator: " ")
    if Bool.random(using: &random) { text += "," }
    return text
  }

  private mutating func word() -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  private mutating func runs() -> [Run] {
    var runs: [Run] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let isSet = Int.random(in: 0..<4, using: &random) == 0
      runs.append(.text(sentence() + " ", isSet ? Style(emphasis: true) : .plain))
      if Int.random(in: 0..<4, using: &random) == 0 {
        runs.append(.footnote(.provisional(notes)))
        notes += 1
      }
    }
    return runs
  }

  private mutating func paragraph() -> Paragraph {
    let roles: [Role] = [.operative, .operative, .preambular, .item(depth: 1), .title, .plain]
    let role = roles[Int.random(in: 0..<roles.count, using: &random)]
    let label = role == .operative ? Label("\(Int.random(in: 1...30, using: &random))") : nil
    return Paragraph(id: .provisional(0), role: role, label: label, runs: runs())
  }

  private mutating func note(_ ordinal: Int) -> Footnote {
    let repeated = Int.random(in: 0..<3, using: &random) == 0
    let text = repeated ? "Ibid." : "Resolution \(Int.random(in: 1...80, using: &random))/1."
    return Footnote(id: .provisional(ordinal), label: "", runs: [.text(text)])
  }

  // MARK: - Edits

  private mutating func edit() {
    let count = new.paragraphs.count
    let place = Int.random(in: 0...count, using: &random)
    let kind = Int.random(in: 0..<9, using: &random)
    if kind == 0 || count == 0 {
      let known = notes
      new.paragraphs.insert(paragraph(), at: place)
      for ordinal in known..<notes { new.footnotes.append(note(ordinal)) }
      return
    }
    let index = min(place, count - 1)
    switch kind {
    case 1: new.paragraphs.remove(at: index)
    case 2:
      let moved = new.paragraphs.remove(at: index)
      new.paragraphs.insert(moved, at: Int.random(in: 0..<count, using: &random))
    case 3: split(index)
    case 4 where index + 1 < count:
      let next = new.paragraphs.remove(at: index + 1)
      new.paragraphs[index].runs += next.runs
    case 5: new.paragraphs[index].runs = new.paragraphs[index].runs.map(Self.respell)
    case 6: restyle(index)
    default: changeWord(index)
    }
  }

  private mutating func split(_ index: Int) {
    let runs = new.paragraphs[index].runs
    guard runs.count > 1 else { return }
    let at = Int.random(in: 1..<runs.count, using: &random)
    var rest = new.paragraphs[index]
    new.paragraphs[index].runs = Array(runs[..<at])
    rest.runs = Array(runs[at...])
    new.paragraphs.insert(rest, at: index + 1)
  }

  private mutating func restyle(_ index: Int) {
    guard !new.paragraphs[index].runs.isEmpty else { return }
    let run = Int.random(in: 0..<new.paragraphs[index].runs.count, using: &random)
    if case .text(let text, let style) = new.paragraphs[index].runs[run] {
      new.paragraphs[index].runs[run] = .text(text, Style(strong: !style.strong))
    }
  }

  private mutating func changeWord(_ index: Int) {
    let texts = new.paragraphs[index].runs.indices.filter { run in
      if case .text = new.paragraphs[index].runs[run] { true } else { false }
    }
    guard let run = texts.randomElement(using: &random),
      case .text(let text, let style) = new.paragraphs[index].runs[run]
    else { return }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let at = Int.random(in: 0..<words.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: words[at] = word()
    case 1: words.insert(word(), at: at)
    default: words.remove(at: at)
    }
    let changed = words.joined(separator: " ")
    if changed.isEmpty {
      new.paragraphs[index].runs.remove(at: run)
    } else {
      new.paragraphs[index].runs[run] = .text(changed, style)
    }
  }

  /// Another spelling of the same words: decomposed characters, doubled spaces.
  private static func respell(_ run: Run) -> Run {
    guard case .text(let text, let style) = run else { return run }
    var spelled = ""
    for scalar in text.unicodeScalars {
      if scalar == "é" {
        spelled += "e\u{301}"
      } else {
        spelled.unicodeScalars.append(scalar)
        if scalar == "," { spelled += "  " }
      }
    }
    return .text(spelled, style)
  }

  /// Numbers notes in the order of their anchors; notes that nothing calls go.
  private static func renumber(_ draft: inout Draft) {
    let known = Dictionary(
      draft.footnotes.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var ordered: [Footnote] = []
    for (index, paragraph) in draft.paragraphs.enumerated() {
      draft.paragraphs[index].id = .provisional(index)
      for run in paragraph.runs {
        guard case .footnote(let id) = run, var note = known[id],
          !ordered.contains(where: { $0.id == id })
        else { continue }
        note.label = "\(ordered.count + 1)"
        ordered.append(note)
      }
    }
    draft.footnotes = ordered
  }
}
