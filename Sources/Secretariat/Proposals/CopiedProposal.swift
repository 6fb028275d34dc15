import DraftText
import Redlining

/// What a whole text wants of the draft that it is a copy of.
struct CopiedProposal {
  /// What the copy wants, each thing with the paragraphs of the copy that show it.
  private(set) var found: [(item: ProposalReading.Item, paragraphs: [Int])] = []
  private(set) var open: [ProposalReading.Open] = []
  private(set) var notes: [ReadingNote] = []

  /// Words that begin a line which gives a reason and is no part of the text.
  private static let reasons = [
    "rationale", "justification", "reason", "explanation", "comment", "explanatory note", "motif",
    "justificación", "motivo", "commentaire", "comentario",
  ]

  /// Takes a copy apart.
  ///
  /// - Parameters:
  ///   - base: the text that it is about.
  ///   - comparison: of that text with the copy.
  ///   - isClean: whether nothing but the copy says what is wanted, so that what belongs to the
  ///     page and not to the text may be missing in it.
  ///   - start: the place in the text of the first paragraph that was compared.
  init(_ base: ProposalBase, _ comparison: Comparison, isClean: Bool, from start: Int = 0) {
    var wanted = WantedChanges(comparison, ignoringTypography: true)
    if start > 0 {
      for index in wanted.changes.indices {
        wanted.changes[index].change = wanted.changes[index].change.moved(by: start)
      }
      wanted.reformatted = wanted.reformatted.map { $0 + start }
      wanted.respelled = wanted.respelled.map { $0 + start }
    }
    let copy = comparison.new
    let labels = copy.footnoteLabels
    let kept = comparison.relations.filter { !$0.old.isEmpty }.flatMap(\.new)
    let first = kept.min() ?? 0
    let last = kept.max() ?? -1
    var missing: [Int] = []
    for change in wanted.changes {
      let words = change.paragraphs.map { index in
        Draft.spell(copy.paragraphs[index].runs, labels: labels)
      }
      .joined(separator: "\n")
      switch change.change {
      case .delete(let paragraphs):
        let furniture = paragraphs.filter { Self.isFurniture(base.draft.paragraphs[$0].role) }
        if isClean, furniture.count == paragraphs.count {
          missing += paragraphs
          continue
        }
        let text = paragraphs.map { base.texts[$0] }.joined(separator: "\n")
        found.append((ProposalReading.Item(change.change, words: text), []))
      case .insert(_, let text):
        let place = change.paragraphs.first ?? 0
        if Self.isReason(text), !found.isEmpty {
          let before = found[found.count - 1].item.rationale.map { $0 + "\n" } ?? ""
          found[found.count - 1].item.rationale = before + text
        } else if Self.isReason(text)
          || isClean && (place < first || place > last)
            && Self.isBeside(change.role)
        {
          open.append(
            ProposalReading.Open(
              parties: [],
              words: text,
              reason:
                "it stands \(place < first ? "before" : "behind") the text and is no part of it"
            )
          )
        } else {
          found.append(
            (ProposalReading.Item(change.change, role: change.role, words: text), change.paragraphs)
          )
        }
      default:
        found.append((ProposalReading.Item(change.change, words: words), change.paragraphs))
      }
    }
    if !missing.isEmpty {
      note("not in the file, and taken for unchanged: \(base.names(of: missing))")
    }
    if !wanted.reformatted.isEmpty {
      lose("another setting of \(base.names(of: wanted.reformatted)), which is no proposal")
    }
    if !wanted.respelled.isEmpty {
      lose("spaces, dashes or quotation marks of \(base.names(of: wanted.respelled))")
    }
    for note in wanted.notes {
      let words =
        note.old.map { "footnote \(note.label): “\($0)” → “\(note.new)”" }
        ?? "footnote \(note.label): “\(note.new)”"
      open.append(
        ProposalReading.Open(
          parties: [],
          words: words,
          reason: "no change of a paragraph can say what becomes of a footnote"
        )
      )
    }
  }

  private mutating func note(_ what: String) {
    notes.append(ReadingNote(line: nil, .assumed(what)))
  }

  private mutating func lose(_ what: String) {
    notes.append(ReadingNote(line: nil, .notCarried(what)))
  }

  private static func isFurniture(_ role: Role) -> Bool {
    switch role {
    case .title, .opening, .closing: true
    default: false
    }
  }

  /// Whether a paragraph may be a remark of the sender's.
  private static func isBeside(_ role: Role?) -> Bool {
    switch role {
    case .plain, .title, .heading, .closing, nil: true
    default: false
    }
  }

  /// Whether a line gives a reason and is no part of the text.
  static func isReason(_ text: String) -> Bool {
    let small = text.prefix(60).lowercased()
    guard let colon = small.firstIndex(where: { $0 == ":" || $0 == "–" }) else { return false }
    return reasons.contains(where: small[..<colon].hasPrefix)
  }
}
