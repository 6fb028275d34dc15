import DraftText
public import Interchange
public import Redlining

/// Prints a compilation.
///
/// ```swift
/// let paper = CompilationPaper(compiled).text(in: .namesAfter)
/// ```
public struct CompilationPaper: Sendable {
  /// What is printed.
  public let compiled: CompiledVersion
  /// Whether the names of parties are told.
  public var isAttributed: Bool
  /// Whether only what is contested is printed.
  public var isContestedOnly: Bool
  let sentences: RemarkSentence
  let labels: [FootnoteID: String]

  /// Makes a printer of a compilation.
  ///
  /// - Parameters:
  ///   - compiled: the compilation; where names are not to be told, one that holds none.
  ///   - isAttributed: whether the names of parties are told.
  ///   - isContestedOnly: whether paragraphs that nobody disputes are left out.
  public init(
    _ compiled: CompiledVersion,
    isAttributed: Bool = true,
    isContestedOnly: Bool = false
  ) {
    self.compiled = compiled
    self.isAttributed = isAttributed && !compiled.parties.isEmpty
    self.isContestedOnly = isContestedOnly
    sentences = RemarkSentence(compiled: compiled)
    labels = compiled.compilation.base.footnoteLabels
  }

  /// The text with everything that is proposed in its place.
  ///
  /// - Parameter convention: how it shows what is proposed.
  /// - Returns: the document.
  public func text(in convention: AttributionConvention = .namesAfter) -> Paper {
    var blocks = head(convention.legend(isAttributed: isAttributed))
    for remark in compiled.compilation.remarks {
      blocks.append(.text(PaperText(sentences.pieces(remark), setting: .remark(indent: 0))))
    }
    for entry in compiled.compilation.entries {
      switch entry {
      case .paragraph(let index): blocks += self.blocks(index, convention)
      case .addition(let index): blocks += addition(index, convention)
      }
    }
    return paper("Compilation text", blocks + notes() + tail())
  }

  /// What a remark says, without those who say it.
  public func sentence(_ remark: CompilationRemark) -> String { sentences.sentence(remark) }

  // MARK: - Head and tail

  func paper(_ kind: String, _ blocks: [Paper.Block], isLandscape: Bool = false) -> Paper {
    Paper(
      language: compiled.compilation.base.language,
      title:
        "\(compiled.title): \(kind.prefix(1).lowercased() + kind.dropFirst()) of \(compiled.version)",
      isLandscape: isLandscape,
      blocks: blocks
    )
  }

  func head(_ legend: [String]) -> [Paper.Block] {
    let parties = isAttributed ? ", \(count(compiled.parties.count, "party", "parties"))" : ""
    let paragraphs = compiled.compilation.paragraphs
    let contested = paragraphs.count { $0.status == .contested }
    let open = paragraphs.count { $0.status == .proposed }
    let additions = compiled.compilation.additions.filter { !$0.isElsewhere }
    let disputed = additions.count(where: \.isContested)
    let words =
      "\(count(paragraphs.count, "paragraph", "paragraphs"))\(parties): "
      + "\(contested) contested, \(open) with proposals that nobody contradicts"
      + (additions.isEmpty
        ? "" : "; \(count(additions.count, "new paragraph", "new paragraphs"))")
      + (disputed > 0 ? ", \(disputed) of them contested." : ".")
    return [.text(PaperText(words))]
      + legend.map { .text(PaperText($0, setting: .item)) }
  }

  /// The footnotes of the base.
  private func notes() -> [Paper.Block] {
    let notes = compiled.compilation.base.footnotes
    guard !notes.isEmpty, !isContestedOnly else { return [] }
    return [.heading(1, "Footnotes")]
      + notes.map { note in
        .text(
          PaperText(
            [.label("\(note.label) ")]
              + note.runs.compactMap { run in
                guard case .text(let words, let style) = run else { return nil }
                return PaperText.Piece(.plain, words, style: style)
              },
            setting: .small
          )
        )
      }
  }

  func tail() -> [Paper.Block] {
    var blocks: [Paper.Block] = []
    if !compiled.unplaced.isEmpty {
      blocks.append(.heading(1, "Proposals for earlier versions that have no place above"))
      blocks.append(.text(PaperText(statesLegend, setting: .small)))
    }
    // What was taken up asks for nothing any more.
    let taken = compiled.unplaced.filter { $0.state == "absorbed" }
    for item in compiled.unplaced.filter({ $0.state != "absorbed" }) + taken {
      blocks.append(
        .text(
          PaperText(
            named(item.holders)
              + [
                .plain("\(item.words) ("), .mark(item.state),
                .plain(", made for \(item.version))"),
              ],
            setting: .item
          )
        )
      )
    }
    if !compiled.open.isEmpty { blocks.append(.heading(1, "Not understood")) }
    for item in compiled.open {
      let words = item.words.split(whereSeparator: \.isNewline).joined(separator: " / ")
      blocks.append(
        .text(
          PaperText(
            named(item.holders) + [.plain("“\(words)” ("), .mark(item.reason), .plain(")")],
            setting: .item
          )
        )
      )
    }
    return blocks
  }

  /// What the words mean that say why something has no place, for those that occur.
  private var statesLegend: String {
    let meanings = [
      ("changed beneath", "the words it is about are others now"),
      ("obsolete", "its paragraph is gone"), ("absorbed", "the text says it now"),
    ]
    let states = Set(compiled.unplaced.map(\.state))
    return meanings.filter { states.contains($0.0) }.map { "\($0.0): \($0.1)" }
      .joined(separator: "; ")
  }

  private func named(_ holders: [PartyID]) -> [PaperText.Piece] {
    holders.isEmpty ? [] : [.names(holders.spelled), .mark(": ")]
  }

  // MARK: - Paragraphs

  private func blocks(_ index: Int, _ convention: AttributionConvention) -> [Paper.Block] {
    let paragraph = compiled.compilation.paragraphs[index]
    guard !isContestedOnly || paragraph.status == .contested else { return [] }
    let base = compiled.compilation.base.paragraphs[index]
    if case .heading(let level) = base.role, paragraph.status == .untouched {
      return [.heading(min(level + 1, 6), base.words)]
    }
    var blocks: [Paper.Block] = []
    if let status = status(paragraph) { blocks.append(.text(status)) }
    blocks.append(
      .text(
        PaperText(label(base.label) + words(paragraph, convention), setting: setting(base.role))
      )
    )
    for remark in paragraph.remarks {
      blocks.append(
        .text(PaperText(sentences.pieces(remark), setting: .remark(indent: indent(base.role))))
      )
    }
    return blocks
  }

  /// The line over a paragraph that says where it stands.
  private func status(_ paragraph: CompiledParagraph) -> PaperText? {
    let role = compiled.compilation.base.paragraphs[paragraph.index].role
    guard let name = compiled.references[paragraph.index],
      paragraph.status != .untouched || role.isNegotiated
    else { return nil }
    // Nothing is said of what nobody touches, so that the eye finds the rest.
    var words = paragraph.status == .untouched ? "" : " · " + paragraph.status.rawValue
    let parties = paragraph.parties
    if isAttributed, !parties.isEmpty { words += " · " + count(parties.count, "party", "parties") }
    let conflicts = paragraph.merge.pieces.count { piece in
      if case .contested = piece { true } else { false }
    }
    if conflicts > 0 { words += " · " + count(conflicts, "place", "places") + " in dispute" }
    let aside: [PaperText.Piece] = words.isEmpty ? [] : [.plain(words)]
    return PaperText([.label(name)] + aside, setting: .small, anchor: name)
  }

  func words(
    _ paragraph: CompiledParagraph,
    _ convention: AttributionConvention
  ) -> [PaperText.Piece] {
    var styles = BaseStyles(compiled.compilation.base.paragraphs[paragraph.index], labels: labels)
    return paragraph.merge.pieces.flatMap { piece in
      convention.pieces(piece) { styles.take($0) }
    }
  }

  private func addition(_ index: Int, _ convention: AttributionConvention) -> [Paper.Block] {
    let addition = compiled.compilation.additions[index]
    // What moves and what is split is said of the paragraph itself.
    guard !addition.isElsewhere, !isContestedOnly || addition.isContested else { return [] }
    let status = addition.isContested ? "contested" : "proposed"
    let what = addition.kind == .alternative ? "another text" : "new paragraph"
    var blocks: [Paper.Block] = [
      .text(
        PaperText(
          [.label(addition.name), .plain(" · \(what) · \(status)")],
          setting: .small,
          anchor: addition.name
        )
      )
    ]
    let piece = TextMerge.Piece.agreed(
      deleted: "",
      inserted: addition.words,
      holders: addition.holders
    )
    blocks.append(
      .text(
        PaperText(
          label(addition.label) + convention.pieces(piece) { [.plain($0)] },
          setting: setting(addition.role)
        )
      )
    )
    for remark in addition.remarks {
      blocks.append(
        .text(PaperText(sentences.pieces(remark), setting: .remark(indent: indent(addition.role))))
      )
    }
    return blocks
  }

  func label(_ label: Label?) -> [PaperText.Piece] {
    label.map { [.label($0.printed + " ")] } ?? []
  }

  private func indent(_ role: Role) -> Int {
    if case .item(let depth) = role { depth } else { 0 }
  }

  private func setting(_ role: Role) -> PaperText.Setting { .body(indent: indent(role)) }

  /// A number with its noun.
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

extension CompiledAddition {
  /// Whether its words stand in the text elsewhere already, so that a remark says it.
  var isElsewhere: Bool {
    switch kind {
    case .alternative, .insertion: false
    case .part, .arrival: true
    }
  }
}

extension Role {
  /// Whether it is one of those that are negotiated one by one.
  fileprivate var isNegotiated: Bool {
    switch self {
    case .preambular, .operative, .item: true
    default: false
    }
  }
}
