import DraftText
import Redlining

/// What the parties want who are named in a copy of a text.
///
/// Only what is not in the text itself counts: brackets that it has, with the same words, are
/// words like others.
struct BracketedProposal {
  /// What parties want, each thing by itself.
  private(set) var wishes: [(parties: [PartyID], item: ProposalReading.Item)] = []
  private(set) var open: [ProposalReading.Open] = []
  private(set) var notes: [ReadingNote] = []
  /// How much of the text was found in the copy.
  private(set) var share = 0.0
  /// Whether anybody is named.
  private(set) var hasNames = false
  private let base: ProposalBase
  private let senders: [PartyID]
  private let directory: PartyDirectory
  /// The words of each paragraph of the text.
  private let words: [[Substring]]
  /// The paragraphs by their words, and by their labels.
  private var places: [[Substring]: [Int]] = [:]
  private var labelled: [String: [Int]] = [:]
  /// How many paragraphs before and behind are looked at for one that has groups.
  private static let reach = 40

  init(_ copy: Reading, _ base: ProposalBase, parties: [PartyID], directory: PartyDirectory) {
    self.base = base
    senders = parties
    self.directory = directory
    let whole = base.texts.joined(separator: "\n")
    words = base.texts.map { BracketedParagraph.words($0) }
    for (place, own) in words.enumerated() { places[own, default: []].append(place) }
    for (place, paragraph) in base.draft.paragraphs.enumerated() {
      if let label = paragraph.label { labelled[label.text, default: []].append(place) }
    }
    let labels = copy.draft.footnoteLabels
    var isMatched = Array(repeating: false, count: words.count)
    var rest = copy.draft
    rest.paragraphs = []
    var last: Int?
    for paragraph in copy.draft.paragraphs {
      let own = BracketedParagraph(paragraph, labels: labels) { whole.contains($0) }
      if own.hasNames { hasNames = true }
      if own.isOnlyRemarks {
        addRemarks(of: own, at: last)
        continue
      }
      if let label = own.label, takeNumbered(own, label, after: last) { continue }
      var found: (place: Int, choices: [Int?])?
      for place in candidates(own, paragraph, after: last) where !isMatched[place] {
        if let choices = own.choices(in: words[place]) {
          found = (place, choices)
          break
        }
      }
      if let found {
        isMatched[found.place] = true
        rest.paragraphs.append(base.draft.paragraphs[found.place])
        last = found.place
        if let doubt = own.doubt {
          leave(own.raw, doubt, found.place)
        } else {
          takeGroups(of: own, found.choices, at: found.place)
        }
        addRemarks(of: own, at: found.place)
      } else if own.isOnlyGroups, own.doubt == nil {
        takeNew(own, after: last)
      } else if own.hasNames || own.doubt != nil {
        let alike = mostAlike(own, candidates(own, paragraph, after: last), isMatched)
        if let alike {
          isMatched[alike] = true
          rest.paragraphs.append(base.draft.paragraphs[alike])
          last = alike
        }
        leave(
          own.raw,
          own.doubt
            ?? "besides what stands in brackets, it is not the text of "
            + (alike.map(base.name(of:)) ?? base.label),
          alike
        )
      } else {
        rest.paragraphs.append(paragraph)
      }
    }
    let long = words.indices.filter { words[$0].count > 3 }
    if !long.isEmpty { share = Double(long.count { isMatched[$0] }) / Double(long.count) }
    addUnmarked(rest)
  }

  /// The paragraphs of the text that one of the copy may be, the likeliest first.
  private func candidates(
    _ own: BracketedParagraph,
    _ paragraph: Paragraph,
    after last: Int?
  ) -> [Int] {
    let next = (last ?? -1) + 1
    if let words = own.onlyWords {
      let equal = places[words] ?? []
      return equal.filter { $0 >= next } + equal.filter { $0 < next }
    }
    let near = Array(next..<min(next + Self.reach, max(next, words.count)))
    let named = paragraph.label.flatMap { labelled[$0.text] } ?? []
    return near + named.prefix(Self.reach)
      + Array(max(0, next - Self.reach)..<min(next, words.count))
  }

  // MARK: - Names

  /// The party that is named; words that name none are left open by the caller.
  private func party(_ named: PartyID) -> PartyID? {
    if senders.contains(named) { return named }
    return try? directory.party(named: named.name)
  }

  private mutating func add(
    _ change: ProposedChange,
    _ parties: [PartyID],
    _ words: String,
    _ role: Role? = nil
  ) {
    wishes.append((parties, ProposalReading.Item(change, role: role, words: words)))
  }

  private mutating func leave(
    _ words: String,
    _ reason: String,
    _ paragraph: Int?,
    _ parties: [PartyID] = []
  ) {
    open.append(
      ProposalReading.Open(parties: parties, words: words, reason: reason, paragraph: paragraph)
    )
  }

  /// The parties of attributions; leaves words open whose holder nobody knows.
  private mutating func known(
    _ attribution: Attribution,
    _ words: String,
    _ paragraph: Int?
  ) -> [PartyID] {
    var parties: [PartyID] = []
    for name in attribution.parties {
      if let party = party(name) {
        parties.append(party)
      } else {
        leave(words, "no party is known as “\(name.name)”", paragraph)
      }
    }
    return parties
  }

  // MARK: - Groups

  private mutating func takeGroups(of own: BracketedParagraph, _ choices: [Int?], at place: Int) {
    var wanted: [PartyID: [Int: String]] = [:]
    var order: [PartyID] = []
    func want(_ parties: [PartyID], _ piece: Int, _ words: String) -> [PartyID] {
      var refused: [PartyID] = []
      for party in parties {
        if wanted[party]?[piece] != nil {
          refused.append(party)
          continue
        }
        if wanted[party] == nil { order.append(party) }
        wanted[party, default: [:]][piece] = words
      }
      return refused
    }
    for (index, piece) in own.pieces.enumerated() {
      guard case .group(let alternatives, let isStruck, let isMarked) = piece else { continue }
      for (number, alternative) in alternatives.enumerated() {
        let isBase = choices[index] == number
        let quoted = "“\(Self.squeezed(alternative.words))”"
        if alternative.attributions.isEmpty {
          if isMarked, isBase, !isStruck { continue }
          if isMarked, !senders.isEmpty {
            for _ in want(senders, index, isStruck ? "" : alternative.words) {
              leave(own.raw, "\(quoted) is one of two wishes of one party", place)
            }
          } else if !isBase {
            leave(quoted, "nobody is named for it", place)
          } else if alternatives.count == 1 {
            leave(quoted, "it stands in brackets, and nobody is named", place)
          }
          continue
        }
        for attribution in alternative.attributions {
          let parties = known(attribution, quoted, place)
          guard !parties.isEmpty else { continue }
          switch attribution.verb {
          case .propose, .alternative:
            if isStruck {
              _ = want(parties, index, "")
            } else if isBase {
              add(.stance(.retain, paragraphs: [place]), parties, quoted)
            } else {
              for party in want(parties, index, alternative.words) {
                leave(quoted, "it is one of two wishes of one party at one place", place, [party])
              }
            }
          case .delete:
            if isBase {
              _ = want(parties, index, "")
            } else {
              add(.stance(.retain, paragraphs: [place]), parties, "against \(quoted)")
            }
          case .retain, .retainOriginal:
            add(.stance(.retain, paragraphs: [place]), parties, quoted)
          case .reserve: add(.stance(.reservation, paragraphs: [place]), parties, quoted)
          case .move, .merge:
            leave("\(attribution): \(quoted)", "it is not clear what moves where", place, parties)
          }
        }
      }
    }
    var texts: [(text: String, parties: [PartyID])] = []
    for party in order {
      let text = Self.text(of: own, choices, wanted[party] ?? [:])
      if let index = texts.firstIndex(where: { $0.text == text }) {
        texts[index].parties.append(party)
      } else {
        texts.append((text, [party]))
      }
    }
    for (text, parties) in texts { addText(text, parties, own, place) }
  }

  /// How the paragraph reads with what somebody wants at some of its pieces.
  private static func text(
    of own: BracketedParagraph,
    _ choices: [Int?],
    _ wanted: [Int: String]
  ) -> String {
    var text = ""
    for (index, piece) in own.pieces.enumerated() {
      switch piece {
      case .plain(let words): text += words
      case .group(let alternatives, _, let isMarked):
        let words = wanted[index] ?? choices[index].map { alternatives[$0].words } ?? ""
        // Inside of brackets the space may stand on either side.
        text += isMarked ? words : " \(words) "
      case .demand, .note: break
      }
    }
    return squeezed(text)
  }

  private mutating func addText(
    _ text: String,
    _ parties: [PartyID],
    _ own: BracketedParagraph,
    _ place: Int
  ) {
    func one(_ words: String) -> Draft {
      let id = ParagraphID.recorded(entry: 0, ordinal: 0)
      return Draft(paragraphs: [Paragraph(id: id, role: .plain, runs: [.text(words)])])
    }
    let comparison = Comparison(comparing: one(base.texts[place]), with: one(text))
    for change in WantedChanges(comparison).changes {
      add(change.change.moved(by: place), parties, own.raw)
    }
  }

  /// Words with one space between them and none before marks.
  private static func squeezed(_ text: String) -> String {
    var squeezed = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let closes = word.first.map { ",;.:)]".contains($0) } ?? false
      if !squeezed.isEmpty, !closes, squeezed.last != "(" { squeezed += " " }
      squeezed += word
    }
    return squeezed
  }

  // MARK: - New paragraphs

  /// Takes `OP4 alt (Delegation A) …` and `OP4 bis (Delegation A) …`.
  private mutating func takeNumbered(
    _ own: BracketedParagraph,
    _ label: Reference,
    after last: Int?
  ) -> Bool {
    // A text that has such a paragraph of its own is not added to.
    if base.draft.paragraph(at: label) != nil { return false }
    let name = label.description.split(separator: " ").first.map(String.init) ?? ""
    guard let place = base.paragraph(called: name) else { return false }
    let isAlternative = label.description.contains("alt")
    var words = ""
    var attributions = own.holders
    for piece in own.pieces {
      switch piece {
      case .plain(let text): words += text
      case .group(let alternatives, let isStruck, _):
        if isStruck { continue }
        words += alternatives[0].words
        attributions += alternatives[0].attributions
        if alternatives.count > 1 {
          leave(own.raw, "a new paragraph with several wordings", place)
          return true
        }
      case .demand, .note: break
      }
    }
    words = Self.squeezed(words.drop { !$0.isLetter && $0 != "[" && $0 != "“" }.description)
    var parties = attributions.filter(\.holdsWords).flatMap { known($0, own.raw, place) }
    if attributions.isEmpty { parties = senders }
    guard !parties.isEmpty else {
      if attributions.isEmpty { leave(own.raw, "nobody is named for it", place) }
      return true
    }
    if isAlternative {
      add(.alternative(paragraph: place, words: words), parties, own.raw)
    } else {
      add(.insert(after: place, words: words), parties, own.raw, base.draft.paragraphs[place].role)
    }
    for attribution in attributions where !attribution.holdsWords {
      leave("\(attribution)", "it speaks of words that are not in \(base.label)", place)
    }
    return true
  }

  /// Takes a paragraph that stands in brackets as a whole.
  private mutating func takeNew(_ own: BracketedParagraph, after last: Int?) {
    for case .group(let alternatives, let isStruck, _) in own.pieces {
      for alternative in alternatives {
        let words = Self.squeezed(alternative.words)
        let holding = alternative.attributions.filter(\.holdsWords)
        let parties = holding.flatMap { known($0, words, last) }
        if holding.isEmpty || isStruck {
          leave(words, "nobody is named for it", last)
        } else if !parties.isEmpty {
          add(.insert(after: last, words: words), parties, own.raw)
        }
        for attribution in alternative.attributions where !attribution.holdsWords {
          leave(
            "\(attribution): “\(words)”",
            "it speaks of words that are not in \(base.label)",
            last,
            known(attribution, words, last)
          )
        }
      }
    }
  }

  // MARK: - Remarks

  private mutating func addRemarks(of own: BracketedParagraph, at place: Int?) {
    for piece in own.pieces {
      switch piece {
      case .note(let text):
        leave(text, "a remark on where the paragraph stands, which proposes nothing", place)
      case .demand(let attributions, let text):
        guard let place else {
          leave(text, "no paragraph stands before it", nil)
          continue
        }
        for attribution in attributions { take(attribution, text, at: place) }
      case .plain, .group: break
      }
    }
  }

  private mutating func take(_ attribution: Attribution, _ text: String, at place: Int) {
    let parties = known(attribution, text, place)
    guard !parties.isEmpty else { return }
    switch attribution.verb {
    case .delete where attribution.coversParagraph:
      add(.delete(paragraphs: base.block(place)), parties, text)
    case .delete:
      leave(text, "it does not say whether the paragraph is to go, or which words", place, parties)
    case .retain, .retainOriginal: add(.stance(.retain, paragraphs: [place]), parties, text)
    case .reserve: add(.stance(.reservation, paragraphs: [place]), parties, text)
    case .merge:
      if let other = attribution.target.flatMap({ base.draft.paragraph(at: $0) }), other != place {
        add(.merge(paragraphs: [min(place, other), max(place, other)], words: nil), parties, text)
      } else {
        leave(text, "it is not clear with what the paragraph is to be merged", place, parties)
      }
    case .move, .propose, .alternative:
      leave(text, "it is not clear what is wanted", place, parties)
    }
  }

  // MARK: - What is not marked

  private mutating func addUnmarked(_ rest: Draft) {
    let comparison = Comparison(comparing: base.draft, with: rest)
    let unmarked = CopiedProposal(base, comparison, isClean: true)
    notes += unmarked.notes
    for (item, _) in unmarked.found {
      if senders.isEmpty {
        leave(
          item.words,
          "it differs from \(base.label), and nobody is named",
          item.change.paragraphs.first
        )
      } else {
        wishes.append((senders, item))
      }
    }
    open += unmarked.open
    if !unmarked.found.isEmpty, !senders.isEmpty, hasNames {
      notes.append(
        ReadingNote(
          line: nil,
          .assumed(
            "changes without a name were taken for those of "
              + senders.map(\.name).joined(separator: ", ")
          )
        )
      )
    }
  }

  /// The paragraph of the text that shares most words with one of the copy.
  private func mostAlike(
    _ own: BracketedParagraph,
    _ candidates: [Int],
    _ isMatched: [Bool]
  ) -> Int? {
    let wanted = Set(BracketedParagraph.words(own.raw))
    var best: (place: Int, share: Double)?
    for place in candidates where !isMatched[place] && !words[place].isEmpty {
      let shared = Set(words[place]).intersection(wanted).count
      let share = Double(shared) / Double(Set(words[place]).count)
      if share > 0.5, share > best?.share ?? 0 { best = (place, share) }
    }
    return best?.place
  }
}
