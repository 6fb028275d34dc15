import DraftText
import Negotiation
import RecordStore

/// The whole record of one negotiation, out of its store: every entry, and every text.
struct RecordCopy {
  /// What the entries add up to.
  var ledger: Ledger
  /// The entries, sealed.
  var entries: [SealedEntry]
  /// The texts by their digests.
  var contents: [Digest: Content]

  /// The text that a list of paragraphs puts together, the places as identities.
  ///
  /// - Returns: nothing if a part of it is missing or cannot be read.
  func draft(of digest: Digest) -> Draft? {
    guard let content = contents[digest], let manifest = Self.manifest(content) else { return nil }
    var texts: [Digest: StoredText] = [:]
    for digest in manifest.texts {
      guard let content = contents[digest], let text = StoredText(bytes: content.bytes) else {
        return nil
      }
      texts[digest] = text
    }
    return manifest.draft(
      identities: manifest.lines.indices.map { .provisional($0) },
      texts: texts
    )
  }

  /// The list of paragraphs that some bytes are.
  static func manifest(_ content: Content) -> Manifest? {
    try? Manifest(bytes: content.bytes)
  }
}

extension RecordCopy {
  /// The most bytes that a record in plain text may have.
  static let sizeLimit = 512 << 20
  /// The most bytes that one of its lines may have.
  static let lineLimit = 64 << 20
  /// The most entries that it may have.
  static let countLimit = 1_000_000

  /// The record as lines of JSON, each text with the first entry that brings it.
  ///
  /// - Throws: the entry whose bytes cannot be read.
  func lines() throws(RecordCopyFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var written: Set<Digest> = []
    for (entry, sealed) in zip(ledger.entries, entries) {
      var brought: [Content] = []
      if let digest = entry.event.manifest, written.insert(digest).inserted {
        guard let content = contents[digest], let manifest = Self.manifest(content) else {
          throw RecordCopyFault(line: entry.number, .unreadableText)
        }
        brought.append(content)
        for digest in manifest.textsInOrder where written.insert(digest).inserted {
          guard let text = contents[digest] else {
            throw RecordCopyFault(line: entry.number, .absentText(digest))
          }
          brought.append(text)
        }
      }
      do { bytes += try RecordLine.bytes(of: sealed, with: brought) } catch {
        throw RecordCopyFault(line: entry.number, .unreadableText)
      }
    }
    return bytes
  }

  /// Reads lines of JSON and replays them: every digest is made again, every rule asked again.
  ///
  /// - Throws: the first line that is not as it was written, and why.
  init(reading bytes: [UInt8]) throws(RecordCopyFault) {
    var chain: EntryChain?
    ledger = Ledger(negotiation: "")
    entries = []
    contents = [:]
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      line += 1
      do throws(RecordLineFault) {
        guard end - start <= Self.lineLimit else { throw .tooLong(limit: Self.lineLimit) }
        var words = bytes[start..<end]
        if words.last == UInt8(ascii: "\r") { words.removeLast() }
        guard line <= Self.countLimit else { throw .tooMany(limit: Self.countLimit) }
        try take(RecordLine(reading: words), into: &chain)
      } catch {
        throw RecordCopyFault(line: line, error)
      }
      start = end + 1
    }
    if let chain { ledger = chain.ledger }
  }

  /// Takes in a line that follows the ones before it.
  private mutating func take(
    _ line: RecordLine,
    into chain: inout EntryChain?
  ) throws(RecordLineFault) {
    let sealed = line.entry
    var next = chain ?? EntryChain(negotiation: sealed.negotiation)
    guard sealed.negotiation == next.ledger.negotiation else {
      throw .otherNegotiation(sealed.negotiation)
    }
    do { try next.append(sealed) } catch { throw .unfit(error) }
    // What would be written otherwise would have another digest when it is recorded anew.
    guard let entry = next.ledger.entries.last, let value = try? entry.value(),
      value.bytes == sealed.bytes
    else { throw .unfit(.unreadable("")) }
    if let time = value.farTime { throw .farTime(time) }
    try takeContents(line.contents, of: entry)
    entries.append(sealed)
    chain = next
  }

  private mutating func takeContents(
    _ brought: [Content],
    of entry: Entry
  ) throws(RecordLineFault) {
    guard let digest = entry.event.manifest else {
      guard brought.isEmpty else { throw .strayText }
      return
    }
    if let first = brought.first {
      guard first.kind == .manifest, contents[digest] == nil else { throw .strayText }
      guard first.digest == digest else { throw .wrongManifest }
      contents[digest] = first
    }
    guard let content = contents[digest] else { throw .wrongManifest }
    guard let manifest = Self.manifest(content),
      let value = try? manifest.value(), value.bytes == content.bytes
    else { throw .unreadableText }
    let wanted = manifest.texts
    for text in brought.dropFirst() {
      guard wanted.contains(text.digest), contents[text.digest] == nil else { throw .strayText }
      guard StoredText(bytes: text.bytes) != nil else {
        throw .unreadableText
      }
      contents[text.digest] = text
    }
    if let absent = manifest.textsInOrder.first(where: { contents[$0] == nil }) {
      throw .absentText(absent)
    }
    guard draft(of: digest) != nil else { throw .unreadableText }
  }
}

/// The first line of a record in plain text that is not as it was written.
struct RecordCopyFault: Error, Hashable {
  /// The line, counted from 1.
  var line: Int
  /// What is wrong with it.
  var fault: RecordLineFault

  init(line: Int, _ fault: RecordLineFault) {
    self.line = line
    self.fault = fault
  }
}

extension Value {
  /// The first time in it that nothing can be recorded of.
  ///
  /// Nothing but an instant is spelled like one, from its year to its seconds.
  fileprivate var farTime: String? {
    switch self {
    case .text(let text):
      guard text.utf8.count < 80, let instant = Instant(parsing: text), !instant.isRecordable else {
        return nil
      }
      return text
    case .list(let values): return values.lazy.compactMap(\.farTime).first
    case .fields(let fields):
      return fields.sorted { $0.key < $1.key }.lazy.compactMap(\.value.farTime).first
    case .integer, .boolean: return nil
    }
  }
}

extension Manifest {
  /// The addresses of all texts, each once, as they are first named.
  fileprivate var textsInOrder: [Digest] {
    var seen: Set<Digest> = []
    return (lines.map(\.text) + notes.map(\.text)).filter { seen.insert($0).inserted }
  }
}

extension Registry {
  /// The whole record of a negotiation.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - moment: up to when; nothing for all of it.
  /// - Returns: its entries with everything they point at.
  /// - Throws: why it cannot be read, or that there is no such negotiation.
  func copy(of name: String, asOf moment: AsOf? = nil) throws(Problem) -> RecordCopy {
    try requireWhole("hands out the whole record")
    let ledger = try ledger(name, asOf: moment)
    return try opening { file throws(RecordError) in
      let entries = try file.entries(of: name).prefix(ledger.entries.count)
      let manifests = try file.contents(Set(ledger.entries.compactMap(\.event.manifest)))
      var texts: Set<Digest> = []
      for content in manifests.values {
        texts.formUnion(RecordCopy.manifest(content)?.texts ?? [])
      }
      let contents = manifests.merging(try file.contents(texts)) { first, _ in first }
      return RecordCopy(ledger: ledger, entries: Array(entries), contents: contents)
    }
  }

  /// Takes a whole record in as that of a negotiation which is not there yet.
  ///
  /// - Throws: that there is one of this name, or why it cannot be written; nothing is recorded
  ///   then.
  func take(_ copy: RecordCopy) throws(Problem) -> Acknowledgement {
    try requireWhole("records")
    let name = copy.ledger.negotiation
    do {
      let lock = try RecordLock(path: path)
      let file = try openForWriting(lock, isNew: true)
      if try file?.head(of: name) != nil { throw Problem(takenName: name, in: path) }
      guard let last = copy.entries.last else { throw Problem("There is no entry to record") }
      let head = Head(number: last.number, digest: last.digest)
      let addition = RecordFile.Addition(
        to: name,
        after: nil,
        entries: copy.entries,
        contents: copy.contents.values.sorted {
          $0.digest.bytes.lexicographicallyPrecedes($1.digest.bytes)
        },
        before: NegotiationState(),
        state: copy.ledger.state
      )
      return Acknowledgement(
        negotiation: name,
        entries: copy.entries.map(\.number),
        head: head,
        receipt: try append(addition, head: head, file: file, lock: lock)
      )
    } catch let problem as Problem {
      throw problem
    } catch let error as RecordError {
      throw Problem(error)
    } catch {
      throw Problem("\(path): \(error)")
    }
  }
}
