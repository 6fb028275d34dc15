public import DraftText
public import Redlining

extension Amendment {
  /// Records a change of a version's text; `nil` if it names a paragraph that the version does not
  /// have.
  ///
  /// - Parameters:
  ///   - change: what is wanted; its paragraphs are those of the version.
  ///   - version: the version.
  ///   - draft: its text.
  ///   - addresses: the addresses of its paragraphs' words, in order; none where unknown.
  ///   - words: how it was written.
  ///   - rationale: why it is wanted.
  public init?(
    _ change: ProposedChange,
    of version: Version,
    _ draft: Draft,
    addresses: [Digest] = [],
    words: String? = nil,
    rationale: String? = nil
  ) {
    guard change.paragraphs.allSatisfy(version.identities.indices.contains),
      version.identities.count == draft.paragraphs.count
    else { return nil }
    let references = draft.references()
    func passage(_ index: Int) -> Passage {
      Passage(
        version: version.number,
        paragraph: version.identities[index],
        reference: references[index]
      )
    }
    func text(_ index: Int) -> Digest? {
      addresses.indices.contains(index) ? addresses[index] : nil
    }
    var passages = change.paragraphs.map(passage)
    let wish: Wish
    switch change {
    case .edit(let index, let edits):
      let labels = draft.footnoteLabels
      let base = Array(Draft.spell(draft.paragraphs[index].runs, labels: labels).unicodeScalars)
      guard edits.allSatisfy({ $0.range.upperBound <= base.count }) else { return nil }
      wish = .edit(
        edits.map { edit in
          var quoted = String.UnicodeScalarView()
          quoted.append(contentsOf: base[edit.range])
          return Edit(start: edit.range.lowerBound, quoted: String(quoted), words: edit.words)
        }
      )
    case .rewrite(_, let words): wish = .rewrite(words)
    case .alternative(_, let words): wish = .alternative(words)
    case .delete: wish = .delete
    case .insert(_, let words): wish = .insert(words)
    case .move(_, .before(let place)):
      wish = .move(Target(passage: passage(place), isBefore: true))
      passages.removeLast()
    case .move(_, .after(let place)):
      wish = .move(Target(passage: passage(place), isBefore: false))
      passages.removeLast()
    case .exchange: wish = .exchange
    case .split(_, let texts): wish = .split(texts)
    case .merge(_, let words): wish = .merge(words: words)
    case .stance(let stance, _): wish = .stance(Stance(stance))
    }
    self.init(
      wish,
      passages: passages,
      text: change.paragraphs.first.flatMap(text),
      words: words,
      rationale: rationale
    )
  }

  /// The change as one of its version's paragraphs.
  ///
  /// - Parameters:
  ///   - state: the state, which knows what was corrected since.
  ///   - entry: the number of the entry with the proposal.
  /// - Returns: `nil` for what is wanted of another proposal, or of paragraphs that the version
  ///   does not have.
  public func change(in state: NegotiationState, saidIn entry: Int) -> ProposedChange? {
    guard target == nil else { return nil }
    let places = passages.compactMap { state.place(of: $0, saidIn: entry) }
    guard places.count == passages.count else { return nil }
    switch wish {
    case .edit(let edits):
      return places.first.map { .edit(paragraph: $0, edits: edits.map(TextEdit.init)) }
    case .rewrite(let words): return places.first.map { .rewrite(paragraph: $0, words: words) }
    case .alternative(let words):
      return places.first.map { .alternative(paragraph: $0, words: words) }
    case .delete: return places.isEmpty ? nil : .delete(paragraphs: places)
    case .insert(let words): return .insert(after: places.first, words: words)
    case .move(let target):
      guard let place = places.first, let aim = state.place(of: target.passage, saidIn: entry)
      else { return nil }
      return .move(paragraph: place, to: target.isBefore ? .before(aim) : .after(aim))
    case .exchange: return places.count == 2 ? .exchange(places[0], places[1]) : nil
    case .split(let texts): return places.first.map { .split(paragraph: $0, texts: texts) }
    case .merge(let words):
      return places.count > 1 ? .merge(paragraphs: places, words: words) : nil
    case .stance(let stance):
      return .stance(ProposedChange.Stance(stance), paragraphs: places)
    }
  }
}

extension TextEdit {
  /// The edit that an amendment records.
  public init(_ edit: Amendment.Edit) {
    self.init(edit.start..<edit.start + edit.quoted.unicodeScalars.count, edit.words)
  }
}

extension Amendment.Stance {
  /// The same, as it is recorded.
  public init(_ stance: ProposedChange.Stance) {
    self =
      switch stance {
      case .retain: .retain
      case .reservation: .reserve
      case .placeholder: .placeholder
      case .support: .support
      case .oppose: .oppose
      case .question: .question
      case .comment: .comment
      }
  }
}

extension ProposedChange.Stance {
  /// The same, as a change of a text says it.
  public init(_ stance: Amendment.Stance) {
    self =
      switch stance {
      case .retain: .retain
      case .reserve: .reservation
      case .placeholder: .placeholder
      case .support: .support
      case .oppose: .oppose
      case .question: .question
      case .comment: .comment
      }
  }
}
