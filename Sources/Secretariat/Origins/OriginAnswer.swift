import DraftText
import Negotiation
import Publishing
import Redlining

/// Answers what somebody asked of the words of a version.
struct OriginAnswer {
  let trace: OriginTrace
  let reader: VersionReader
  let question: OriginQuestion

  /// The words that answer the question, with their origins.
  ///
  /// - Throws: what of the question means nothing, with the nearest.
  func traced() throws(Problem) -> TracedVersion {
    let version = trace.version
    var traced = TracedVersion(
      title: trace.ledger.state.opening?.title ?? trace.ledger.negotiation,
      version: version.label,
      entry: version.number,
      language: version.circulation.language,
      sources: trace.versions.map { TracedVersion.Source(label: $0.label, entry: $0.number) },
      asked: trace.asked,
      paragraphs: trace.paragraphs
    )
    traced.countWords()
    traced.isExcerpt = question.words != nil || question.party != nil || question.since != nil
    try choose(&traced)
    if let words = question.words { try find(words, in: &traced) }
    if let since = question.since { try keep(since: since, in: &traced) }
    if let party = question.party { try keep(of: party, in: &traced) }
    if traced.isExcerpt { traced.paragraphs.removeAll { $0.stretches.isEmpty } }
    traced.restricted = restricted(traced)
    traced.remarks = remarks
    return traced
  }

  // MARK: - Paragraphs

  private func choose(_ traced: inout TracedVersion) throws(Problem) {
    guard let typed = question.paragraphs else { return }
    let passages = try reader.passages(typed, of: trace.version)
    let places = trace.draft.places(of: passages, in: trace.version)
    let notes = Set(
      places.flatMap { place in
        trace.draft.paragraphs[place].runs.compactMap { run -> FootnoteID? in
          if case .footnote(let id) = run { id } else { nil }
        }
      }
    )
    let count = trace.draft.paragraphs.count
    traced.paragraphs = traced.paragraphs.enumerated().filter { index, paragraph in
      paragraph.isNote
        ? notes.contains(trace.draft.footnotes[index - count].id) : places.contains(index)
    }
    .map(\.element)
  }

  // MARK: - Words

  private func find(_ words: String, in traced: inout TracedVersion) throws(Problem) {
    let quoted = words.count > 60 ? "“\(words.prefix(60))…”" : "“\(words)”"
    guard let search = WordSearch(words) else {
      throw Problem(
        "There is no word in \(quoted)",
        hint: "Quote some words as they stand in the text: --words \"every month\"."
      )
    }
    var nearest: (words: String, share: Int, name: String)?
    var places: [String] = []
    var count = 0
    for index in traced.paragraphs.indices {
      let paragraph = traced.paragraphs[index]
      let text = paragraph.stretches.map(\.words).joined()
      let ranges = search.ranges(in: text)
      if ranges.isEmpty {
        if count == 0, let near = search.nearest(in: text), near.share > nearest?.share ?? 0 {
          nearest = (near.words, near.share, paragraph.name)
        }
      } else {
        places.append(ranges.count > 1 ? "\(paragraph.name) (\(ranges.count))" : paragraph.name)
      }
      count += ranges.count
      traced.paragraphs[index].stretches = ranges.flatMap { range in
        paragraph.stretches.compactMap { $0.clipped(to: range) }
      }
    }
    guard count > 0 else {
      throw Problem(
        "\(traced.version) does not say \(quoted)"
          + (question.paragraphs.map { " in \($0)" } ?? ""),
        hint: nearest.flatMap { near in
          // A few letters in common say little where much was quoted.
          near.share >= 33 ? "\(near.name) says “\(near.words)”." : nil
        } ?? "Quote some words as they stand in it: “zerodraft show” prints it."
      )
    }
    let times = count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
    traced.answers.append("\(quoted) stands \(times): \(places.joined(separator: ", ")).")
  }

  // MARK: - Versions

  private func keep(since typed: String, in traced: inout TracedVersion) throws(Problem) {
    let version = try reader.version(typed)
    guard let place = trace.versions.firstIndex(where: { $0.number == version.number }) else {
      throw Problem(
        "\(version.label) does not lead up to \(traced.version)",
        hint: "The versions that do are: \(traced.sources.map(\.label).joined(separator: ", "))."
      )
    }
    traced.keep { $0.source > place }
    let isNone = traced.paragraphs.allSatisfy(\.stretches.isEmpty)
    traced.answers.append(
      isNone
        ? "No word of this came in after \(version.label)."
        : "These words came in after \(version.label)."
    )
  }

  // MARK: - Parties

  private func keep(of typed: String, in traced: inout TracedVersion) throws(Problem) {
    let party = try reader.registry.directory(for: trace.ledger).party(named: typed)
    func isOwn(_ number: Int) -> Bool {
      guard let proposal = trace.ledger.state.proposals[number] else { return false }
      return (proposal.holders + proposal.parties).contains(party)
    }
    let own = Set(trace.asked.indices.filter { isOwn(trace.asked[$0].proposal) })
    traced.keep { !own.isDisjoint(with: $0.asked) }
    let standing = Set(traced.cited.map { trace.asked[$0].key })
    // Where only some paragraphs were asked about, its words may stand in others.
    if question.paragraphs == nil, question.words == nil, question.since == nil {
      traced.unheard = unheard(where: isOwn).filter { !standing.contains($0.key) }
    }
    let isNone = traced.paragraphs.allSatisfy(\.stretches.isEmpty)
    traced.answers.append(
      isNone
        ? "No word of this is known to come from an amendment of \(party.name)."
        : "These words come from amendments of \(party.name)."
    )
  }

  /// The amendments of proposals for the versions that lead up to this one, but for those that take
  /// no side with words.
  private func unheard(where isOwn: (Int) -> Bool) -> [TracedVersion.Asked] {
    let versions = Set(trace.versions.map(\.number))
    return trace.ledger.state.proposals.all.flatMap { proposal -> [TracedVersion.Asked] in
      guard versions.contains(proposal.proposal.version), isOwn(proposal.number) else { return [] }
      return proposal.proposal.amendments.indices.compactMap { index in
        if case .stance = proposal.proposal.amendments[index].wish { return nil }
        var asked = trace.ledger.asked(proposal, index + 1, isAttributed: trace.isAttributed)
        if asked?.fate == nil, proposal.proposal.version == trace.version.number {
          asked?.fate = "for the next version"
        }
        return asked
      }
    }
  }

  // MARK: - What else is said

  /// The proposals that not everybody may see as they are told.
  private func restricted(_ traced: TracedVersion) -> [Int] {
    let told = Set(traced.cited.map { traced.asked[$0].proposal } + traced.unheard.map(\.proposal))
    return told.sorted().filter { number in
      switch trace.ledger.state.proposals[number]?.proposal.visibility {
      case .attributed, nil: false
      case .unattributed: trace.isAttributed
      case .coFacilitators: true
      }
    }
  }

  private var remarks: [String] {
    let version = trace.version
    var remarks: [String] = []
    let own = version.circulation.language.englishName
    if !version.editions.isEmpty {
      let others = version.editions.map(\.language.englishName)
      remarks.append(
        "Traced are the words in \(own); those in \(SilenceSentence.list(others)) are not."
      )
    }
    if let basis = trace.versions[0].circulation.basis.flatMap({ trace.ledger.state.version($0) }) {
      remarks.append("\(basis.label) is not in \(own), and no word is traced back to it.")
    }
    return remarks
  }
}

extension TracedVersion {
  /// Leaves out the words that are not wanted.
  fileprivate mutating func keep(_ isWanted: (Stretch) -> Bool) {
    for index in paragraphs.indices { paragraphs[index].stretches.removeAll { !isWanted($0) } }
  }
}

extension TracedVersion.Stretch {
  /// The part of it that lies in a range; nothing where none does.
  fileprivate func clipped(to other: Range<Int>) -> Self? {
    let common = range.clamped(to: other)
    guard !common.isEmpty else { return nil }
    var clipped = self
    clipped.range = common
    var view = String.UnicodeScalarView()
    view +=
      Array(words.unicodeScalars)[
        (common.lowerBound - range.lowerBound)..<(common.upperBound - range.lowerBound)
      ]
    clipped.words = String(view)
    return clipped
  }
}
