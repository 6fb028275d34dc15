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
  let base: ProposalBase
  let senders: [PartyID]
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

  /// Adds what parties want.
  mutating func add(
    _ change: ProposedChange,
    _ parties: [PartyID],
    _ words: String,
    _ role: Role? = nil
  ) {
    wishes.append((parties, ProposalReading.Item(change, role: role, words: words)))
  }

  /// Leaves words open, for a reason.
  mutating func leave(
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
  mutating func known(
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
