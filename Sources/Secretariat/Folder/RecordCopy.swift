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
      guard let content = contents[digest],
        let text = (try? Value(bytes: content.bytes)).flatMap(StoredText.init(value:))
      else { return nil }
      texts[digest] = text
    }
    return manifest.draft(
      identities: manifest.lines.indices.map { .provisional($0) },
      texts: texts
    )
  }

  /// The list of paragraphs that some bytes are.
  static func manifest(_ content: Content) -> Manifest? {
    (try? Value(bytes: content.bytes)).flatMap { try? Manifest(value: $0) }
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
    var negotiation: String?
    var opened: [Entry] = []
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
        let read = try RecordLine(reading: words)
        let name = negotiation ?? read.entry.negotiation
        negotiation = name
        opened.append(try take(read, of: name))
      } catch {
        throw RecordCopyFault(line: line, error)
      }
      guard opened.count <= Self.countLimit else {
        throw RecordCopyFault(line: line, .tooLong(limit: Self.sizeLimit))
      }
      start = end + 1
    }
    do throws(ReplayFault) {
      ledger = try Ledger(negotiation: negotiation ?? "", replaying: opened)
    } catch {
      throw RecordCopyFault(line: error.number, .refused(error.refusal))
    }
  }

  /// Takes in a line that follows the ones before it.
  private mutating func take(
    _ line: RecordLine,
    of negotiation: String
  ) throws(RecordLineFault) -> Entry {
    let sealed = line.entry
    guard sealed.negotiation == negotiation else {
      throw .otherNegotiation(sealed.negotiation)
    }
    guard sealed.number == entries.count + 1 else {
      throw .wrongNumber(sealed.number, expected: entries.count + 1)
    }
    guard line.previous == entries.last?.digest else { throw .wrongPrevious }
    guard let entry = try? sealed.opened(), let value = try? entry.value(),
      value.bytes == sealed.bytes
    else { throw .unreadableEntry }
    try takeContents(line.contents, of: entry)
    entries.append(sealed)
    return entry
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
      guard (try? Value(bytes: text.bytes)).flatMap(StoredText.init(value:)) != nil else {
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
  /// - Parameter moment: up to when; nothing for all of it.
  /// - Throws: why it cannot be read, or that there is no such negotiation.
  func copy(of name: String, asOf moment: AsOf? = nil) throws(Problem) -> RecordCopy {
    let ledger = try ledger(name, asOf: moment)
    do throws(RecordError) {
      let file = try RecordFile(path: path, for: .reading)
      let entries = try file.entries(of: name).prefix(ledger.entries.count)
      let manifests = try file.contents(Set(ledger.entries.compactMap(\.event.manifest)))
      var texts: Set<Digest> = []
      for content in manifests.values {
        texts.formUnion(RecordCopy.manifest(content)?.texts ?? [])
      }
      let contents = manifests.merging(try file.contents(texts)) { first, _ in first }
      return RecordCopy(ledger: ledger, entries: Array(entries), contents: contents)
    } catch {
      throw Problem(error)
    }
  }
}
