import DraftText
import Negotiation
import RecordStore
import Redlining

extension RecordProposals {
  typealias Part = (parties: [PartyID], amendments: [Amendment], open: [Proposal.OpenWords])

  func plan(
    _ bytes: [UInt8],
    named name: String,
    shortName: String?,
    _ particulars: ProposalParticulars,
    in negotiation: String
  ) throws(Problem) -> ProposalPlan {
    let (ledger, file) = try registry.reading(negotiation)
    let version = try VersionReader(registry: registry, ledger: ledger).version(particulars.base)
    let texts = VersionTexts(file: file)
    let draft = try texts.drafts(of: [version])[0]
    let directory = registry.directory(for: ledger)
    let reader = try ReadProposal(
      parties: particulars.parties.isEmpty
        ? [] : parties(particulars.parties, in: ledger),
      authors: authors(particulars.authors, directory),
      form: particulars.form,
      directory: directory
    )
    let reading = try reader.read(bytes, named: name, on: draft, called: version.label)
    let addresses: [Digest]
    do throws(RecordError) {
      addresses = try texts.manifest(version.circulation.manifest).lines.map(\.text)
    } catch {
      throw Problem(error)
    }
    var parts: [Part] = []
    for contribution in reading.contributions {
      var part: Part = (contribution.parties, [], [])
      for item in contribution.items {
        guard item.change.isEffective(on: draft) else {
          part.open.append(.init(words: item.words, reason: "it changes nothing"))
          continue
        }
        let amendment = Amendment(
          item.change,
          of: version,
          draft,
          addresses: addresses,
          words: item.spoken,
          rationale: item.reasons
        )
        if let amendment { part.amendments.append(amendment) }
      }
      parts.append(part)
    }
    for open in reading.open {
      let words = Proposal.OpenWords(words: open.words, reason: open.reason)
      if let place = parts.firstIndex(where: { $0.parties == open.parties }) {
        parts[place].open.append(words)
      } else {
        parts.append((open.parties, [], [words]))
      }
    }
    var plan = try plan(
      parts,
      of: version,
      draft,
      particulars,
      source: shortName.map { Proposal.Source(name: $0, digest: RecordHash.sha256(bytes)) },
      named: name,
      in: ledger
    )
    plan.warnings += try overtaken(plan.proposals, of: version, in: ledger, texts)
    if particulars.base == nil, reading.form != .instructions, reading.form != .table,
      let closer = closer(than: reading, bytes, by: reader, before: version, in: ledger, texts)
    {
      plan.warnings.append(
        "the file is closer to \(closer.label); --base “\(closer.label)” holds it against that one"
      )
    }
    plan.form = reading.form
    plan.notes = reading.notes
    return plan
  }

  func plan(
    _ parts: [Part],
    of version: Version,
    _ draft: Draft?,
    _ particulars: ProposalParticulars,
    source: Proposal.Source?,
    named name: String,
    in ledger: Ledger
  ) throws(Problem) -> ProposalPlan {
    let now = registry.clock.now()
    let times = TimeReader(zone: ledger.timeZone)
    let received = try particulars.received.map { typed throws(Problem) in
      try times.instant(typed)
    }
    let behalf = try particulars.behalf.isEmpty ? [] : parties(particulars.behalf, in: ledger)
    let deadline = particulars.deadline ?? Self.deadline(for: version, in: ledger)
    var proposals: [Proposal] = []
    for part in parts {
      guard !part.parties.isEmpty else {
        throw Problem(
          "\(name): it is not said who wants “\(part.open.first?.words.prefix(60) ?? "")”",
          hint: "Say whose the words are that name nobody: --from “Delegation A”."
        )
      }
      let proposal = Proposal(
        parties: part.parties,
        behalf: behalf,
        version: version.number,
        visibility: particulars.visibility,
        received: received ?? now,
        deadline: deadline,
        amendments: part.amendments,
        open: part.open,
        source: source,
        remarks: particulars.remarks,
        replaces: particulars.replaces
      )
      try ProposedCharacters.check(proposal, in: name)
      do {
        _ = try ledger.entry(
          saying: .proposal(.submitted(proposal)),
          at: now,
          by: registry.recorder,
          after: nil
        )
      } catch {
        throw Problem(error, in: ledger)
      }
      proposals.append(proposal)
    }
    var texts: [ParagraphID?: String] = [:]
    for (identity, paragraph) in zip(version.identities, draft?.paragraphs ?? []) {
      texts[identity] = Draft.spell(paragraph.runs, labels: draft?.footnoteLabels ?? [:])
    }
    let tracked = deadline.flatMap { ledger.state.deadlines[$0] }
    let came = received ?? now
    return ProposalPlan(
      negotiation: ledger.negotiation,
      version: version.label,
      source: name,
      proposals: proposals,
      sentences: proposals.map { proposal in
        proposal.amendments.map { amendment in
          AmendmentSentence(amendment, base: texts[amendment.passages.first?.paragraph])
            .text
        }
      },
      notes: [],
      warnings: Self.besides(proposals, in: ledger)
        + AgreedTexts.warnings(proposals, of: version, draft, in: ledger),
      isLate: tracked?.known(at: came).isLate(came) ?? false,
      versions: ledger.state.versions.map(\.number)
    )
  }

  /// What else the makers of proposals want of the same paragraphs.
  private static func besides(_ proposals: [Proposal], in ledger: Ledger) -> [String] {
    var words: [String] = []
    for proposal in proposals {
      let paragraphs = Set(proposal.amendments.filter(\.wantsWords).flatMap(\.passages))
      for earlier in ledger.state.proposals.holding
      where earlier.proposal.version == proposal.version && earlier.number != proposal.replaces
        && earlier.parties.contains(where: proposal.parties.contains)
      {
        let same = earlier.proposal.amendments.filter(\.wantsWords).flatMap(\.passages)
          .filter(paragraphs.contains)
        guard !same.isEmpty else { continue }
        words.append(
          "#\(earlier.number) of the same party is about \(EventSentence.references(same)) too; "
            + "--replaces “#\(earlier.number)” puts this in its place"
        )
      }
    }
    return words
  }

  /// The version before another one from which a file differs in half as many places or fewer.
  private func closer(
    than reading: ProposalReading,
    _ bytes: [UInt8],
    by reader: ReadProposal,
    before version: Version,
    in ledger: Ledger,
    _ texts: VersionTexts
  ) -> Version? {
    guard let number = version.circulation.basis, let earlier = ledger.state.version(number),
      let draft = try? texts.drafts(of: [earlier]).first
    else { return nil }
    // What differs in nothing is refused; then it is the earlier text itself.
    let there = try? reader.read(bytes, named: "", on: draft, called: earlier.label)
    return (there?.count ?? 0) * 2 <= reading.count && reading.count > 2 ? earlier : nil
  }

  /// What has become of the words that proposals for an earlier version are about.
  private func overtaken(
    _ proposals: [Proposal],
    of version: Version,
    in ledger: Ledger,
    _ texts: VersionTexts
  ) throws(Problem) -> [String] {
    guard let latest = ledger.state.versions.last, latest.number != version.number else {
      return []
    }
    let chain = try VersionChain(to: latest, from: [version.number], in: ledger.state, texts)
    guard let place = chain.place(of: version.number) else { return [] }
    return proposals.flatMap(\.amendments).compactMap { amendment in
      let change = amendment.change(in: ledger.state, saidIn: ledger.nextNumber)
      guard let change else { return nil }
      let (carried, since) = chain.carried(change, from: place)
      guard carried.state != .applies else { return nil }
      return "\(AmendmentSentence(amendment).text): \(carried.state.rawValue) in "
        + chain.versions[since].label
    }
  }

  func parties(_ typed: [String], in ledger: Ledger) throws(Problem) -> [PartyID] {
    let directory = registry.directory(for: ledger)
    var parties: [PartyID] = []
    for name in typed.flatMap({ $0.split(separator: ",") }) {
      let party = try directory.party(named: name.trimmed)
      if !parties.contains(party) { parties.append(party) }
    }
    guard !parties.isEmpty else {
      throw Problem("Nobody is named who proposes it", hint: "Say it with --from “Delegation A”.")
    }
    return parties
  }

  private func authors(
    _ typed: [String],
    _ directory: PartyDirectory
  ) throws(Problem) -> [String: PartyID] {
    var authors: [String: PartyID] = [:]
    for pair in typed {
      guard let place = pair.lastIndex(of: "="), place != pair.startIndex else {
        throw Problem(
          "“\(pair)” does not say for whom an author writes",
          hint: "Write it as --author “J. Doe=Delegation A”."
        )
      }
      let party = try directory.party(named: pair[pair.index(after: place)...].trimmed)
      authors[pair[..<place].trimmed] = party
    }
    return authors
  }

  /// The deadline for written proposals for a version: the last that was set and speaks of it, or
  /// of no version.
  private static func deadline(for version: Version, in ledger: Ledger) -> Int? {
    let words = ["comment", "input", "proposal", "amendment", "submission"]
    return ledger.state.deadlines.all.last { tracked in
      guard !tracked.isLifted, version.number < tracked.number || tracked.deadline.version != nil
      else { return false }
      if let number = tracked.deadline.version, number != version.number { return false }
      let what = tracked.deadline.what.lowercased()
      return words.contains(where: what.contains)
    }?.number
  }
}

extension ProposalReading.Item {
  /// How it was written; a side that is taken says it all by itself.
  fileprivate var spoken: String? {
    switch change {
    case .stance(.support, _), .stance(.oppose, _), .stance(.retain, _), .stance(.reservation, _):
      nil
    default: words.isEmpty ? nil : words
    }
  }

  /// Why it is wanted, with what was remarked beside it.
  fileprivate var reasons: String? {
    let all = (rationale.map { [$0] } ?? []) + comments.map(\.text)
    return all.isEmpty ? nil : all.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// Without white space around it.
  fileprivate var trimmed: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}

extension Amendment {
  /// Whether it wants other words of a paragraph.
  fileprivate var wantsWords: Bool {
    switch wish {
    case .edit, .rewrite, .delete, .split, .merge: true
    default: false
    }
  }
}

extension ProposedChange {
  /// Whether it would change anything.
  func isEffective(on draft: Draft) -> Bool {
    func text(_ index: Int) -> String {
      guard draft.paragraphs.indices.contains(index) else { return "" }
      return Draft.spell(draft.paragraphs[index].runs, labels: draft.footnoteLabels)
    }
    switch self {
    case .edit(let index, let edits):
      return TextEdit.applying(edits, to: text(index)) != text(index)
    case .rewrite(let index, let words): return words != text(index)
    case .merge(let paragraphs, _): return Set(paragraphs).count > 1
    case .exchange(let one, let other): return one != other
    case .move(let index, .before(let place)), .move(let index, .after(let place)):
      return index != place
    default: return true
    }
  }
}
