import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every next draft.
struct NextDraftLaws {
  private static let seeds = 0..<200 as Range<UInt64>

  /// What is decided on, each change with a place of its own in its proposal, and how.
  private struct Decided {
    var base: Draft
    var accepted: [Contribution] = []
    var open: [Contribution] = []

    init(seed: UInt64) {
      let world = CompilationWorld(seed: seed)
      var random = SeededGenerator(seed: seed &+ 1000)
      base = world.base
      for (place, contribution) in world.contributions.enumerated() {
        var contribution = contribution
        contribution.place = place
        switch Int.random(in: 0..<3, using: &random) {
        case 0: accepted.append(contribution)
        case 1: open.append(contribution)
        default: continue
        }
      }
    }

    func next(_ numbering: NextDraft.Numbering = .kept, isAttributed: Bool = true) -> NextDraft {
      NextDraft(
        base: base,
        accepted: accepted,
        open: open,
        numbering: numbering,
        isAttributed: isAttributed
      )
    }
  }

  /// The words that a change puts in, in its own spelling.
  private static func words(of change: ProposedChange) -> [String] {
    switch change {
    case .edit(_, let edits): edits.map(\.words)
    case .insert(_, let words): [words]
    case .alternative(_, let words), .rewrite(_, let words):
      words.split(separator: " ").map(String.init)
    case .split(_, let texts): texts.flatMap { $0.split(separator: " ").map(String.init) }
    default: []
    }
  }

  @Test func `is the base where nothing was decided`() {
    for seed in Self.seeds {
      let base = CompilationWorld(seed: seed).base
      let next = NextDraft(base: base, accepted: [], numbering: .kept)
      #expect(next.draft == base, "seed \(seed)")
      #expect(next.findings.isEmpty && next.basis == base.paragraphs.indices.map { [$0] })
      var numbered = base
      let labels = NumberingScheme.consecutive.labels(for: base)
      for index in labels.indices { numbered.paragraphs[index].label = labels[index] }
      #expect(NextDraft(base: numbered, accepted: []).draft == numbered, "seed \(seed)")
    }
  }

  @Test func `is the text of a party whose changes alone are accepted`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      for party in world.parties {
        let own = world.contributions.filter { contribution in
          switch contribution.change {
          case .alternative, .stance: false
          default: contribution.holders == [party]
          }
        }
        let next = NextDraft(base: world.base, accepted: own)
        let wanted = world.base.applying(own.map(\.change)).draft
        #expect(
          next.draft.paragraphs.map(\.words) == wanted.paragraphs.map(\.words),
          "seed \(seed), \(party)"
        )
        #expect(next.draft.paragraphs.map(\.role) == wanted.paragraphs.map(\.role), "seed \(seed)")
      }
    }
  }

  @Test func `is the copy that a party sent whose changes are all accepted`() {
    for seed in Self.seeds {
      let pair = DraftPair(seed: seed)
      let wanted = WantedChanges(Comparison(comparing: pair.old, with: pair.new))
      let own = wanted.changes.enumerated().map { place, wish in
        Contribution(proposal: 1, place: place, holders: [PartyID("Group X")], change: wish.change)
      }
      let next = NextDraft(base: pair.old, accepted: own, numbering: .kept)
      let made = pair.old.applying(wanted.changes.map(\.change)).draft
      #expect(
        next.draft.paragraphs.map(\.words) == made.paragraphs.map(\.words),
        "seed \(seed): \(own.map(\.change))"
      )
      #expect(next.draft.footnotes == made.footnotes, "seed \(seed)")
    }
  }

  @Test func `has every accepted word, plain or in brackets`() {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      for isAttributed in [true, false] {
        let next = decided.next(isAttributed: isAttributed)
        let text = next.draft.paragraphs.map(\.words).joined(separator: "\n")
        for contribution in decided.accepted + decided.open {
          for words in Self.words(of: contribution.change) {
            #expect(text.contains(words), "seed \(seed): \(contribution.change)")
          }
        }
      }
    }
  }

  @Test func `does not depend on the order of arrival`() {
    for seed in Self.seeds {
      var decided = Decided(seed: seed)
      let before = decided.next()
      var random = SeededGenerator(seed: seed)
      decided.accepted.shuffle(using: &random)
      decided.open.shuffle(using: &random)
      #expect(decided.next() == before, "seed \(seed)")
      // Nor on the numbers that proposals got.
      func renumbered(_ all: [Contribution]) -> [Contribution] {
        all.map { contribution in
          var contribution = contribution
          contribution.proposal = 100 - contribution.proposal
          return contribution
        }
      }
      decided.accepted = renumbered(decided.accepted)
      decided.open = renumbered(decided.open)
      #expect(decided.next().draft == before.draft, "seed \(seed)")
    }
  }

  @Test func `has no brackets where nothing is open and nothing excludes anything`() {
    var plain = 0
    for seed in Self.seeds {
      var decided = Decided(seed: seed)
      decided.open = []
      let next = decided.next()
      let isContested = next.findings.contains { if case .conflict = $0 { true } else { false } }
      #expect(next.bracketed.isEmpty != isContested, "seed \(seed)")
      if !isContested {
        plain += 1
        #expect(next.draft.brackets.marks.isEmpty, "seed \(seed)")
      } else {
        #expect(!next.draft.brackets.marks.isEmpty, "seed \(seed)")
      }
    }
    #expect(plain > 50 && plain < 190)
  }

  @Test func `has brackets that pair and never stand in each other`() {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      for isAttributed in [true, false] {
        let next = decided.next(isAttributed: isAttributed)
        for (index, paragraph) in next.draft.paragraphs.enumerated() {
          var depth = 0
          for scalar in paragraph.words.unicodeScalars {
            depth += scalar == "[" ? 1 : scalar == "]" ? -1 : 0
            #expect((0...1).contains(depth), "seed \(seed): \(paragraph.words)")
          }
          #expect(depth == 0, "seed \(seed): \(next.draft.paragraphs[index].words)")
        }
        #expect(next.draft.brackets.pairs.allSatisfy { $0 != nil }, "seed \(seed)")
        for finding in next.findings {
          if case .unreadable = finding { Issue.record("seed \(seed): \(finding)") }
        }
      }
    }
  }

  @Test func `names in brackets those whose words stand there, and nobody where that is not told`()
    throws
  {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      let next = decided.next()
      let holders = Set(next.draft.brackets.holders.values.joined())
      let known = Set((decided.accepted + decided.open).flatMap(\.holders))
      #expect(holders.isSubset(of: known), "seed \(seed)")
      // Who wants words that are nowhere but in brackets is named there.
      for contribution in decided.open {
        guard case .insert(let anchor, let words) = contribution.change,
          !decided.accepted.contains(where: { $0.change == .insert(after: anchor, words: words) })
        else { continue }
        #expect(holders.contains(contribution.holders[0]), "seed \(seed)")
      }
      let silent = decided.next(isAttributed: false)
      #expect(silent.draft.brackets.holders.isEmpty, "seed \(seed)")
      let text = silent.draft.paragraphs.map(\.words).joined()
      #expect(!text.contains("Delegation"), "seed \(seed)")
    }
  }

  @Test func `says of every change what became of it`() {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      let next = decided.next()
      var told = Set(next.made).union(next.bracketed)
      for finding in next.findings {
        if case .unmade(let source, _) = finding { told.insert(source) }
      }
      for contribution in decided.accepted + decided.open {
        let source = NextDraft.Source(proposal: contribution.proposal, place: contribution.place)
        #expect(told.contains(source), "seed \(seed): \(contribution.change)")
      }
      #expect(Set(next.made).isDisjoint(with: next.bracketed), "seed \(seed)")
    }
  }

  @Test func `says delete beside words of the base only, unless they were changed for good`() {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      let next = decided.next(.kept)
      let deletions = decided.accepted.flatMap { contribution -> [Int] in
        if case .delete(let paragraphs) = contribution.change { paragraphs } else { [] }
      }
      for (paragraph, basis) in zip(next.draft.paragraphs, next.basis) {
        guard basis.count == 1, deletions.contains(basis[0]), paragraph.words.first == "["
        else { continue }
        let words = decided.base.paragraphs[basis[0]].words.drop { $0 == "[" }.prefix { $0 != "]" }
        #expect(paragraph.words.dropFirst().hasPrefix(words), "seed \(seed): \(paragraph.words)")
      }
    }
  }

  @Test func `tells of everything accepted that stands in brackets`() {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      let next = decided.next()
      let told = Set(
        next.findings.flatMap { finding -> [NextDraft.Source] in
          switch finding {
          case .conflict(let sources, _): sources
          case .held(let source, _): [source]
          default: []
          }
        }
      )
      for contribution in decided.accepted {
        let source = NextDraft.Source(proposal: contribution.proposal, place: contribution.place)
        guard next.bracketed.contains(source) else { continue }
        #expect(told.contains(source), "seed \(seed): \(contribution.change)")
      }
    }
  }

  @Test func `numbers paragraphs through, or keeps every number that there was`() {
    for seed in Self.seeds {
      let decided = Decided(seed: seed)
      let anew = decided.next(.renumbered).draft.paragraphs.filter { $0.role == .operative }
      let numbers = anew.compactMap { $0.label?.number }
      if anew.count > 1 {
        #expect(numbers.count == anew.count, "seed \(seed)")
        let plain = numbers.filter(\.suffixes.isEmpty).map(\.value)
        #expect(plain == Array(1..<plain.count + 1), "seed \(seed)")
      }
      let kept = decided.next(.kept)
      for (paragraph, basis) in zip(kept.draft.paragraphs, kept.basis) where basis.count == 1 {
        guard decided.base.paragraphs[basis[0]].id == paragraph.id else { continue }
        #expect(paragraph.label == decided.base.paragraphs[basis[0]].label, "seed \(seed)")
      }
      let labels = kept.draft.paragraphs.compactMap(\.label?.text)
      #expect(Set(labels).count == labels.count, "seed \(seed): \(labels)")
    }
  }
}
