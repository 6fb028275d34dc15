import DraftText
import Publishing
import Redlining

/// Finds what parties stand against each other on, paragraph by paragraph.
struct ConflictFinder {
  let compiled: CompiledVersion
  private let sentences: CompilationPaper

  init(compiled: CompiledVersion) {
    self.compiled = compiled
    sentences = CompilationPaper(compiled)
  }

  /// The paragraphs in dispute, in the order of the text.
  var paragraphs: [ConflictListing.Paragraph] {
    var found: [ConflictListing.Paragraph] = []
    let additions = Dictionary(grouping: compiled.compilation.additions, by: \.anchor)
    for paragraph in compiled.compilation.paragraphs {
      let mine = additions[paragraph.index] ?? []
      var conflicts: [ConflictListing.Conflict] = []
      if paragraph.status == .contested {
        conflicts += words(paragraph) + whole(paragraph, mine.filter { $0.kind == .alternative })
      }
      conflicts += rivals(mine.filter { $0.kind == .insertion && $0.isContested })
      guard !conflicts.isEmpty else { continue }
      found.append(
        ConflictListing.Paragraph(
          paragraph: compiled.name(of: paragraph.index),
          parties: Set(conflicts.flatMap { $0.sides.flatMap(\.parties) }).sorted(),
          conflicts: conflicts
        )
      )
    }
    return found
  }

  private func words(_ paragraph: CompiledParagraph) -> [ConflictListing.Conflict] {
    paragraph.merge.pieces.compactMap { piece in
      guard case .contested(let base, let alternatives) = piece else { return nil }
      let sides = alternatives.map { side($0.words, isWords: true, $0.holders) }
      return conflict(.words, base: base.isEmpty ? nil : base, sides)
    }
  }

  /// Whether the paragraph stays as it is, is changed, goes or gives way to another text.
  private func whole(
    _ paragraph: CompiledParagraph,
    _ alternatives: [CompiledAddition]
  ) -> [ConflictListing.Conflict] {
    var sides: [ConflictListing.Side] = []
    let changes = paragraph.merge.pieces.reduce(into: Set<PartyID>()) { parties, piece in
      switch piece {
      case .kept: break
      case .agreed(_, _, let holders): parties.formUnion(holders)
      case .contested(_, let wishes): for wish in wishes { parties.formUnion(wish.holders) }
      }
    }
    let isChanged = paragraph.merge.pieces.contains { piece in
      if case .kept = piece { false } else { true }
    }
    if isChanged {
      sides.append(
        side("change its words", isWords: false, changes.sorted { $0.name < $1.name })
      )
    }
    for remark in paragraph.remarks {
      let isSide =
        switch remark.kind {
        case .delete, .move, .exchange, .split, .merge: true
        case .stance: remark.isObjection
        case .rationale: false
        }
      if isSide { sides.append(side(sentences.sentence(remark), isWords: false, remark.holders)) }
    }
    for alternative in alternatives {
      sides.append(side(alternative.words, isWords: true, alternative.holders))
    }
    guard sides.count > 1 else { return [] }
    let kind: ConflictListing.Kind = alternatives.isEmpty ? .paragraph : .alternatives
    return [conflict(kind, base: nil, sides)]
  }

  private func rivals(_ additions: [CompiledAddition]) -> [ConflictListing.Conflict] {
    guard additions.count > 1 else { return [] }
    return [
      conflict(
        .additions,
        base: nil,
        additions.map { side($0.words, isWords: true, $0.holders) }
      )
    ]
  }

  private func side(
    _ wants: String,
    isWords: Bool,
    _ parties: [PartyID]
  ) -> ConflictListing.Side {
    ConflictListing.Side(wants: wants, isWords: isWords, parties: parties.map(\.name))
  }

  /// Sides beyond these are not measured against each other.
  private static let most = 40

  private func conflict(
    _ kind: ConflictListing.Kind,
    base: String?,
    _ sides: [ConflictListing.Side]
  ) -> ConflictListing.Conflict {
    let texts = sides.filter(\.isWords).prefix(Self.most).map(\.wants)
    let distance = texts.count > 1 ? TextDistance.widest(among: Array(texts)) : 1
    return ConflictListing.Conflict(
      kind: kind,
      base: base,
      sides: sides,
      distance: Int((distance * 100).rounded())
    )
  }
}
