import DraftText
import Negotiation
import RecordStore

/// Walks through a record once, from the first entry to the last view, and notes what is wrong.
struct RecordWalk {
  /// What was found.
  private(set) var report: VerificationReport
  /// The digests of the entries that follow each other without a fault, by negotiation.
  private(set) var digests: [String: [Digest]] = [:]

  /// The first entry that cannot follow, by negotiation; those after it are not looked at.
  private(set) var ends: [String: Int] = [:]

  private var chains: [String: EntryChain] = [:]
  private var wrong: [String: Int] = [:]
  private var sound = SoundContents()
  private var referenced: Set<Digest> = []

  init(path: String) {
    report = VerificationReport(record: path, isIntact: true, sqlite: RecordFile.sqliteVersion)
  }

  /// Walks through a record.
  mutating func walk(_ inspection: RecordInspection) throws(RecordError) {
    attempt { walk throws(RecordError) in
      for words in try inspection.structureFaults() { walk.note(.file, says: words) }
    }
    attempt { walk throws(RecordError) in try walk.sound.read(inspection) }
    report.contents = sound.count
    attempt { walk throws(RecordError) in
      try inspection.eachEntry { row throws(RecordError) in walk.take(row) }
    }
    for (name, chain) in chains.sorted(by: { $0.key < $1.key }) {
      report.negotiations.append(
        VerifiedNegotiation(
          name: name,
          entries: chain.ledger.entries.count,
          versions: chain.ledger.state.versions.count,
          head: chain.head,
          firstWrongEntry: wrong[name]
        )
      )
    }
    noteContents()
    attempt { walk throws(RecordError) in try walk.compareViews(inspection) }
  }

  /// Goes on where something cannot be read at all, and says so.
  private mutating func attempt(
    _ step: (inout RecordWalk) throws(RecordError) -> Void
  ) {
    do { try step(&self) } catch {
      note(.file, says: Problem(error).summary.replacing("\(error.path): ", with: ""))
    }
  }

  private mutating func note(
    _ place: RecordFault.Place,
    of negotiation: String? = nil,
    entry: Int? = nil,
    content: Digest? = nil,
    says words: String
  ) {
    report.faults.append(
      RecordFault(
        place: place,
        negotiation: negotiation,
        entry: entry,
        content: content,
        says: words
      )
    )
  }

  /// Takes an entry in; after the first that is wrong, a negotiation's others mean nothing.
  private mutating func take(_ row: RecordInspection.EntryRow) {
    let name = row.negotiation
    var chain = chains[name] ?? EntryChain(negotiation: name)
    chains[name] = chain
    guard ends[name] == nil else { return }
    func fail(_ words: String, in walk: inout RecordWalk) {
      // An entry that is not there is named by its number, not by that of the one after it.
      let number = min(row.number, chain.ledger.nextNumber)
      walk.ends[name] = number
      walk.wrong[name] = walk.wrong[name] ?? number
      walk.note(.entry, of: name, entry: number, says: "entry \(number) of \(name) \(words)")
    }
    guard row.number == chain.ledger.nextNumber else { return fail("is missing", in: &self) }
    guard let sealed = row.sealed else {
      return fail(EntryChain.Fault.altered.words, in: &self)
    }
    // A copy of the chain would be paid for with every entry.
    chains[name] = nil
    do {
      try chain.append(sealed)
    } catch {
      chains[name] = chain
      return fail(error.words, in: &self)
    }
    chains[name] = chain
    digests[name, default: []].append(sealed.digest)
    guard let event = chain.ledger.entries.last?.event, let manifest = event.manifest else {
      return
    }
    let paragraphs: Int? =
      switch event {
      case .circulated(let circulation): circulation.paragraphs
      case .translated(let edition): edition.paragraphs
      default: nil
      }
    referenced.insert(manifest)
    referenced.formUnion(sound.manifests[manifest]?.texts ?? [])
    if let words = sound.fault(of: manifest, paragraphs: paragraphs) {
      // What an entry points at is part of what it says, but the next can follow all the same.
      let number = sealed.number
      wrong[name] = wrong[name] ?? number
      note(.entry, of: name, entry: number, says: "entry \(number) of \(name) \(words)")
    }
  }

  /// Notes what no entry points at: this program leaves nothing of that kind behind.
  private mutating func noteContents() {
    for digest in sound.altered.sorted(by: { $0.description < $1.description })
    where !referenced.contains(digest) {
      note(.content, content: digest, says: "the content \(digest.short) is not what was recorded")
    }
    guard wrong.isEmpty else { return }
    for digest in sound.digests
    where !referenced.contains(digest) && !sound.altered.contains(digest) {
      note(
        .content,
        content: digest,
        says: "no entry points at the content \(digest.short); one that did may be missing"
      )
    }
  }

  private mutating func compareViews(_ inspection: RecordInspection) throws(RecordError) {
    for (name, chain) in chains.sorted(by: { $0.key < $1.key }) {
      guard wrong[name] == nil, let head = chain.head else { continue }
      let differing = try inspection.differingViews(
        of: name,
        state: chain.ledger.state,
        head: head
      )
      for view in differing {
        note(
          .view,
          of: name,
          says: view == "all"
            ? "the tables made from the entries are missing, or are not ours"
            : "the table “\(view)” is not what the entries of \(name) add up to"
        )
      }
    }
    for name in try inspection.strayViews() {
      note(.view, says: "the tables speak of \(name), of which there is no entry")
    }
  }
}
