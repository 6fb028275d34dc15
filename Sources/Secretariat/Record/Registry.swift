public import DraftText
public import Negotiation
import RecordStore

/// The one door to a record: reads what it says, and records what is decided.
///
/// ```swift
/// let registry = Registry(path: "zerodraft.sqlite", recorder: "co-facilitators", clock: .system)
/// let ledger = try registry.ledger("modalities-2021")
/// ```
public struct Registry: Sendable {
  /// Where the record is.
  public var path: String
  /// Who records, as they call themselves.
  public var recorder: String
  /// What time it is.
  public var clock: WallClock
  /// The list of parties; nothing for the one that comes with the program.
  public var parties: PartyFile?
  /// For whom the record is read; nothing for those who keep it.
  ///
  /// A registry that reads for somebody else gives nothing out that they may not see, and records
  /// nothing.
  public var viewer: ViewerName?
  /// Where what was read is kept for the next question; nothing for a program that asks once.
  public var shelf: RecordShelf?

  /// Names a record; nothing is opened yet.
  public init(
    path: String,
    recorder: String,
    clock: WallClock = .system,
    parties: PartyFile? = nil,
    viewer: ViewerName? = nil
  ) {
    self.path = path
    self.recorder = recorder
    self.clock = clock
    self.parties = parties
    self.viewer = viewer
  }
}

extension Registry {
  /// Refuses what cannot be done for somebody who may not see all of the record.
  ///
  /// - Parameter does: what is done, to be read after “this command”.
  /// - Throws: that it is refused.
  public func requireWhole(_ does: String) throws(Problem) {
    guard viewer != nil else { return }
    throw Problem(
      "--for is for reading, and this command \(does)",
      hint: "Leave --for out; those who keep the record do this."
    )
  }
}

extension Registry {
  /// The parties that can be named in a negotiation.
  public func directory(for ledger: Ledger) -> PartyDirectory {
    PartyDirectory(for: ledger, file: parties)
  }
}

extension Registry {
  /// What keeps the record on this machine, and what has to be known about it.
  public static var storage: String {
    "SQLite \(RecordFile.sqliteVersion)"
      + (RecordFile.needsOneWriter
        ? "; before 3.51.3, so let no other program write to a record while zerodraft does" : "")
  }

  /// The names of the negotiations, in order.
  public func negotiations() throws(Problem) -> [String] {
    try opening { file throws(RecordError) in try file.negotiations() }
  }

  /// What the record says of a negotiation.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - moment: as of when; nothing for now.
  /// - Returns: its entries and what they add up to.
  /// - Throws: why the record cannot be read, or that there is no such negotiation.
  public func ledger(_ name: String, asOf moment: AsOf? = nil) throws(Problem) -> Ledger {
    try reading(name, asOf: moment).ledger
  }

  /// What the record says of a negotiation, with the file for those who go on to read its texts:
  /// opening it again would cost as much as reading it.
  func reading(
    _ name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> (ledger: Ledger, file: RecordFile) {
    let file = try opening { file throws(RecordError) in file }
    let ledger =
      if let viewer { try self.ledger(name, for: viewer, in: file) } else {
        try whole(name, in: file)
      }
    guard let moment else { return (ledger, file) }
    return (try moment.apply(to: ledger), file)
  }

  /// What the whole record says of a negotiation.
  private func whole(_ name: String, in file: RecordFile) throws(Problem) -> Ledger {
    func read() throws(Problem) -> Ledger {
      let entries: [SealedEntry]
      do { entries = try file.entries(of: name) } catch { throw Problem(error) }
      guard !entries.isEmpty else {
        throw Problem(unknownNegotiation: name, known: try negotiations(), in: path)
      }
      return try Self.replay(entries, of: name, in: path).ledger
    }
    guard let shelf else { return try read() }
    let key = RecordShelf.LedgerKey(negotiation: name, viewer: nil, quarter: 0)
    return try shelf.ledger(key, at: try head(of: name, in: file), read)
  }

  /// What somebody may see of it, before it is read as of an earlier day: what was undone since may
  /// have been for other eyes.
  private func ledger(
    _ name: String,
    for viewer: ViewerName,
    in file: RecordFile
  ) throws(Problem) -> Ledger {
    let now = clock.now()
    func read() throws(Problem) -> Ledger {
      let whole = try whole(name, in: file)
      return whole.seen(by: try viewer.viewer(of: whole, by: directory(for: whole), at: now))
    }
    guard let shelf else { return try read() }
    let key = RecordShelf.LedgerKey(negotiation: name, viewer: viewer, quarter: now.seconds / 900)
    return try shelf.ledger(key, at: try head(of: name, in: file), read)
  }

  private func head(of name: String, in file: RecordFile) throws(Problem) -> Head? {
    do { return try file.head(of: name) } catch { throw Problem(error) }
  }

  /// The text of a version, each paragraph with its lasting identity.
  ///
  /// - Parameters:
  ///   - version: the version.
  ///   - language: the language of an edition; nothing for the version's own.
  /// - Returns: the draft, its brackets marked.
  /// - Throws: why the record cannot be read.
  public func draft(of version: Version, in language: Language? = nil) throws(Problem) -> Draft {
    let file = try opening { file throws(RecordError) in file }
    return try VersionTexts(file: file, shelf: shelf).drafts(of: [version], in: language).first
      ?? Draft()
  }

  /// The signed line that says which record an export was made from.
  ///
  /// - Parameter ledger: what was exported, up to the entry that it was read as of.
  /// - Returns: nothing where the ledger has no entries, or where the record's key is not there or
  ///   only somebody else may read it; nor where it is read for somebody who may not see all of it,
  ///   since a digest shows a guess at the rest to be right.
  /// - Throws: why record or key cannot be read.
  public func receipt(for ledger: Ledger) throws(Problem) -> Receipt? {
    guard viewer == nil, let key = try RecordKey(of: path) else { return nil }
    let entries = try opening { file throws(RecordError) in
      try file.entries(of: ledger.negotiation, after: ledger.entries.count - 1)
    }
    guard let last = entries.first, last.number == ledger.entries.count else { return nil }
    return try Receipt(
      negotiation: ledger.negotiation,
      head: Head(number: last.number, digest: last.digest),
      key: key
    )
  }

  /// Records what is decided on the ground of what the record says now.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - isNew: whether it is to be begun.
  ///   - decide: says what to record; what it reads is the record's last word.
  /// - Returns: what was recorded, once it is safe.
  /// - Throws: why nothing was recorded.
  public func record(
    in name: String,
    isNew: Bool = false,
    _ decide: (Ledger) throws(Problem) -> [Recording]
  ) throws(Problem) -> Acknowledgement {
    try requireWhole("records")
    try RecorderName.check(recorder)
    do {
      let lock = try RecordLock(path: path)
      let file = try openForWriting(lock, isNew: isNew)
      let sealed = try file?.entries(of: name) ?? []
      if sealed.isEmpty, !isNew {
        throw Problem(unknownNegotiation: name, known: try file?.negotiations() ?? [], in: path)
      }
      var chain = try Self.replay(sealed, of: name, in: path)
      let before = (head: chain.head, state: chain.ledger.state)
      var added: [SealedEntry] = []
      let recordings = try decide(chain.ledger)
      for recording in recordings {
        added.append(try add(recording, to: &chain))
      }
      guard let head = chain.head, !added.isEmpty else {
        return Acknowledgement(negotiation: name, entries: [], head: before.head)
      }
      let addition = RecordFile.Addition(
        to: name,
        after: before.head,
        entries: added,
        contents: recordings.flatMap(\.contents),
        before: before.state,
        state: chain.ledger.state
      )
      let receipt = try append(addition, head: head, file: file, lock: lock)
      return Acknowledgement(
        negotiation: name,
        entries: added.map(\.number),
        head: head,
        receipt: receipt
      )
    } catch let problem as Problem {
      throw problem
    } catch let error as RecordError {
      throw Problem(error)
    } catch {
      throw Problem("\(path): \(error)")
    }
  }

  /// Opens the record to write to it.
  ///
  /// - Returns: nothing where there is none yet and one is to be begun.
  func openForWriting(_ lock: RecordLock, isNew: Bool) throws(RecordError) -> RecordFile? {
    do {
      return try RecordFile(holding: lock, hashing: RecordHash.sha256)
    } catch {
      guard isNew, error.reason == .missing else { throw error }
      return nil
    }
  }

  /// Makes the next entry of what is to be recorded, if the rules allow it.
  private func add(
    _ recording: Recording,
    to chain: inout EntryChain
  ) throws(Problem) -> SealedEntry {
    let entry: Entry
    do {
      entry = try chain.ledger.entry(
        saying: recording.event,
        at: clock.now(),
        by: recorder,
        after: chain.head?.digest
      )
    } catch {
      throw Problem(error, in: chain.ledger)
    }
    let sealed = try Self.seal(entry)
    do {
      try chain.append(sealed)
    } catch {
      // What cannot be read again must not be written.
      throw Problem("Entry \(entry.number) cannot be recorded: it \(error.words)")
    }
    return sealed
  }

  /// Signs the new head and brings the entries to the disk, in this order: what is recorded can
  /// then always be acknowledged.
  func append(
    _ addition: RecordFile.Addition,
    head: Head,
    file: RecordFile?,
    lock: RecordLock
  ) throws -> Receipt {
    let present = try RecordKey(of: path)
    let key = try present ?? RecordKey(making: path)
    do {
      let receipt = try Receipt(negotiation: addition.negotiation, head: head, key: key)
      if let file {
        try file.append(addition)
      } else {
        try RecordFile.make(with: addition, holding: lock)
      }
      return receipt
    } catch {
      if present == nil, file == nil { RecordKey.remove(of: path) }
      throw error
    }
  }

  func opening<T>(
    _ body: (RecordFile) throws(RecordError) -> T
  ) throws(Problem) -> T {
    do {
      if let shelf { return try body(shelf.file(at: path)) }
      return try body(RecordFile(path: path, for: .reading, hashing: RecordHash.sha256))
    } catch {
      throw Problem(error)
    }
  }

  private static func replay(
    _ entries: [SealedEntry],
    of name: String,
    in path: String
  ) throws(Problem) -> EntryChain {
    var chain = EntryChain(negotiation: name)
    for entry in entries {
      do { try chain.append(entry) } catch {
        throw Problem(unreadableEntry: entry.number, of: name, in: path, because: error)
      }
    }
    return chain
  }

  private static func seal(_ entry: Entry) throws(Problem) -> SealedEntry {
    do { return try entry.sealed(by: RecordHash.sha256) } catch {
      throw Problem("Entry \(entry.number) cannot be written: \(error)")
    }
  }
}

/// What is to be recorded: an event, and the texts it brings with it.
public struct Recording: Sendable {
  /// What happened.
  public var event: Event
  /// What it points at.
  public var contents: [Content]

  /// Makes a recording.
  public init(_ event: Event, contents: [Content] = []) {
    self.event = event
    self.contents = contents
  }
}

/// What was recorded, said once it is safe.
public struct Acknowledgement: Hashable, Sendable {
  /// The negotiation.
  public var negotiation: String
  /// The numbers of the new entries.
  public var entries: [Int]
  /// The last entry of the record.
  public var head: Head?
  /// The signed line that shows it, to be kept by whoever wants to hold the record to it.
  public var receipt: Receipt?
}
