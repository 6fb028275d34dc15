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

  /// Names a record; nothing is opened yet.
  public init(path: String, recorder: String, clock: WallClock = .system) {
    self.path = path
    self.recorder = recorder
    self.clock = clock
  }
}

extension Registry {
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
    let entries = try opening { file throws(RecordError) in try file.entries(of: name) }
    guard !entries.isEmpty else {
      throw Problem(unknownNegotiation: name, known: try negotiations(), in: path)
    }
    let ledger = try Self.replay(entries, of: name, in: path)
    guard let moment else { return ledger }
    return try moment.apply(to: ledger)
  }

  /// The text of a version, each paragraph with its lasting identity.
  ///
  /// - Parameters:
  ///   - version: the version.
  ///   - language: the language of an edition; nothing for the version's own.
  /// - Returns: the draft, its brackets marked.
  /// - Throws: why the record cannot be read.
  public func draft(of version: Version, in language: Language? = nil) throws(Problem) -> Draft {
    try opening { file throws(RecordError) in try VersionTexts(file: file).draft(of: version) }
  }

  /// The signed line that says which record an export was made from.
  ///
  /// - Parameter ledger: what was exported, up to the entry that it was read as of.
  /// - Returns: nothing where the ledger has no entries, or where the record's key is not there or
  ///   only somebody else may read it.
  /// - Throws: why record or key cannot be read.
  public func receipt(for ledger: Ledger) throws(Problem) -> Receipt? {
    guard let key = try RecordKey(of: path) else { return nil }
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
    do {
      let file = try RecordFile(path: path, for: .writing)
      let sealed = try file.entries(of: name)
      if sealed.isEmpty, !isNew {
        throw Problem(unknownNegotiation: name, known: try file.negotiations(), in: path)
      }
      var ledger = try Self.replay(sealed, of: name, in: path)
      var head = sealed.last.map { Head(number: $0.number, digest: $0.digest) }
      let before = head
      let key = try RecordKey(of: path) ?? RecordKey(making: path)
      var added: [SealedEntry] = []
      let recordings = try decide(ledger)
      for recording in recordings {
        let entry: Entry
        do {
          entry = try ledger.entry(
            saying: recording.event,
            at: clock.now(),
            by: recorder,
            after: head?.digest
          )
          try ledger.append(entry)
        } catch {
          throw Problem(error, in: ledger)
        }
        let sealedEntry = try Self.seal(entry)
        head = Head(number: entry.number, digest: sealedEntry.digest)
        added.append(sealedEntry)
      }
      try file.append(added, contents: recordings.flatMap(\.contents), to: name, after: before)
      return Acknowledgement(
        negotiation: name,
        entries: added.map(\.number),
        head: head,
        receipt: try head.map { head throws(Problem) in
          try Receipt(negotiation: name, head: head, key: key)
        }
      )
    } catch let problem as Problem {
      throw problem
    } catch let error as RecordError {
      throw Problem(error)
    } catch {
      throw Problem("\(path): \(error)")
    }
  }

  private func opening<T>(
    _ body: (RecordFile) throws(RecordError) -> T
  ) throws(Problem) -> T {
    do {
      return try body(RecordFile(path: path, for: .reading))
    } catch {
      throw Problem(error)
    }
  }

  private static func replay(
    _ entries: [SealedEntry],
    of name: String,
    in path: String
  ) throws(Problem) -> Ledger {
    var opened: [Entry] = []
    opened.reserveCapacity(entries.count)
    for entry in entries {
      do {
        opened.append(try entry.opened())
      } catch {
        throw Problem(unreadableEntry: entry.number, of: name, in: path)
      }
    }
    do {
      return try Ledger(negotiation: name, replaying: opened)
    } catch {
      throw Problem(unreadableEntry: error.number, of: name, in: path)
    }
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
