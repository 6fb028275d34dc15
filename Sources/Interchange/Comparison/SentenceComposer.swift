import DraftText
import Redlining

/// Says what happened to a paragraph or a footnote in one sentence.
struct SentenceComposer {
  typealias Part = ChangeSentence.Part

  /// What the relations are part of.
  let report: ComparisonReport
  private let composer: RedlineComposer

  init(report: ComparisonReport) {
    self.report = report
    composer = RedlineComposer(report: report)
  }

  /// The sentence about a relation between paragraphs; `nil` if nothing happened.
  func sentence(aboutParagraphs relation: Relation) -> ChangeSentence? {
    if relation.operation == .same, !relation.isMoved, !relation.isRelabelled,
      relation.formatting.isEmpty, !relation.new.contains(where: isPreambular)
    {
      return nil
    }
    let old = relation.old.map { name(ofParagraph: $0, in: report.old) }
    let new = relation.new.map { name(ofParagraph: $0, in: report.new) }
    let isRenamed =
      relation.isRelabelled || (old != new && relation.new.contains(where: isPreambular))
    let place = relation.isMoved ? self.place(of: relation) : nil
    let pieces =
      relation.operation == .same
      ? [] : composer.changes(ofParagraphs: relation)
    return sentence(relation, old: old, new: new, isRenamed: isRenamed, place: place, pieces)
  }

  /// The sentence about a relation between footnotes; `nil` if nothing happened.
  func sentence(aboutFootnotes relation: Relation) -> ChangeSentence? {
    let old = relation.old.map { [Part.unit("footnote \(report.old.draft.footnotes[$0].label)")] }
    let new = relation.new.map { [Part.unit("footnote \(report.new.draft.footnotes[$0].label)")] }
    let pieces =
      relation.operation == .same
      ? [] : composer.changes(ofFootnotes: relation)
    return sentence(
      relation,
      old: old,
      new: new,
      isRenamed: old != new,
      place: nil,
      pieces
    )
  }

  /// The sentence left where moved paragraphs stood, such as “OP7 of the zero draft is now OP4”.
  func sentence(aboutDepartureOf relation: Relation) -> ChangeSentence {
    var parts = Self.list(relation.old.map { name(ofParagraph: $0, in: report.old) })
    parts.append(.words(" of \(report.old.nameInSentence) moved"))
    if relation.new.count == 1 {
      parts.append(.words(" to "))
      parts += name(ofParagraph: relation.new[0], in: report.new)
    }
    return ChangeSentence(Self.capitalized(parts))
  }

  private func sentence(
    _ relation: Relation,
    old: [[Part]],
    new: [[Part]],
    isRenamed: Bool,
    place: [Part]?,
    _ pieces: [RedlinePiece]
  ) -> ChangeSentence? {
    let edits = EditDescription(
      pieces,
      unit: wordUnit,
      isFolding: report.folding.contains(.typography)
    ).parts
    var clauses: [[Part]] = []
    if let place { clauses.append(place) }
    var parts: [Part]
    switch relation.operation {
    case .inserted: parts = Self.list(new) + [.words(" inserted")]
    case .deleted: parts = Self.list(old) + [.words(" deleted")]
    case .split:
      parts = Self.list(old) + [.words(" split into ")] + Self.list(new)
      if let edits { clauses.append(edits) }
    case .merged:
      parts = Self.list(old) + [.words(" merged into ")] + Self.list(new)
      if let edits { clauses.append(edits) }
    case .same, .modified:
      if let edits { clauses.append(edits) }
      // Where words differ, how the others are set is no news.
      if edits == nil, let formatting = FormattingDescription(relation.formatting).parts {
        clauses.append(formatting)
      }
      if isRenamed, old != new {
        let version = Part.words(" of \(report.old.nameInSentence) is ")
        parts = Self.list(old) + [version] + Self.list(new)
      } else {
        parts = Self.list(new)
      }
      if edits == nil, place != nil { clauses.append([.words("words unchanged")]) }
      if clauses.isEmpty {
        guard isRenamed else { return nil }
        parts.append(.words(", unchanged but for its number"))
      }
    }
    for (index, clause) in clauses.enumerated() {
      parts.append(.words(index == 0 ? ": " : ", "))
      parts += clause
    }
    return ChangeSentence(Self.capitalized(parts))
  }

  private var wordUnit: String { report.new.draft.language == .chinese ? "character" : "word" }

  private func isPreambular(_ paragraph: Int) -> Bool {
    report.new.draft.paragraphs[paragraph].role == .preambular
  }

  /// Where a moved paragraph stands now: after which paragraph of the new version.
  private func place(of relation: Relation) -> [Part] {
    guard let first = relation.new.first else { return [.words("moved")] }
    guard first > 0 else { return [.words("moved to the beginning")] }
    return [.words("moved after ")] + name(ofParagraph: first - 1, in: report.new)
  }

  /// What people call a paragraph: its reference, or else what it is.
  private func name(ofParagraph index: Int, in version: ComparedVersion) -> [Part] {
    let paragraph = version.draft.paragraphs[index]
    var opening: Part { .quotation(Self.firstWords(of: paragraph)) }
    let reference = index < version.references.count ? version.references[index] : nil
    return switch (paragraph.role, reference) {
    case (.title, _): [.unit("the title "), opening]
    case (.heading, _): [.unit("the heading "), opening]
    case (.opening, _): [.unit("the opening formula")]
    case (.closing, _): [.unit("the closing formula")]
    case (.annex, _): [.unit("the line "), opening]
    case (_, let reference?): [.unit(reference)]
    case (.flush, nil): [.unit("the words "), opening, .words(" after the items")]
    case (.preambular, nil), (.operative, nil), (.item, nil), (.plain, nil):
      [.unit("the paragraph "), opening]
    }
  }

  /// The first words of a paragraph, at most forty characters of them.
  static func firstWords(of paragraph: Paragraph) -> String {
    // A paragraph can be a page long, and forty characters of it are wanted.
    let words = paragraph.words.prefix(80)
    var opening = ""
    var isCut = false
    for word in words.split(whereSeparator: \.isWhitespace) {
      guard opening.count + word.count < 40 else {
        if opening.isEmpty { opening = String(word.prefix(20)) }
        isCut = true
        break
      }
      opening += opening.isEmpty ? word : " " + word
    }
    return isCut ? opening + " …" : opening
  }

  /// `a`, `a and b`, `a, b and c`.
  private static func list(_ names: [[Part]]) -> [Part] {
    var parts: [Part] = []
    for (index, name) in names.enumerated() {
      if index > 0 { parts.append(.words(index == names.count - 1 ? " and " : ", ")) }
      parts += name
    }
    return parts
  }

  private static func capitalized(_ parts: [Part]) -> [Part] {
    func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    var parts = parts
    switch parts.first {
    case .words(let text): parts[0] = .words(raised(text))
    case .unit(let text): parts[0] = .unit(raised(text))
    case .quotation, nil: break
    }
    return parts
  }
}
