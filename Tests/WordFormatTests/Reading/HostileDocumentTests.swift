import DraftText
import Interchange
import Testing
import WordFormat
import ZerodraftTestSupport

/// Whatever a file holds, it is read or refused; a crash would end these tests.
struct HostileDocumentTests {
  /// How often something was read, and how often refused.
  private struct Count {
    var read = 0
    var refused = 0
  }

  private static let documents = 20
  private static let mutations = 50

  /// Twenty documents: small ones of our own, and with a corpus as many of others.
  private static func document(_ index: Int) throws -> [UInt8] {
    let others = corpus
    if index % 2 == 1, !others.isEmpty {
      return try Corpus.bytes(others[index / 2 * others.count / (documents / 2)])
    }
    let language = Language.allCases[index % Language.allCases.count]
    let pair = DraftPair(seed: UInt64(index), language: language, paragraphs: 2...6)
    return index % 4 == 0
      ? try WordTextWriter().write(pair.new, name: "Rev.1")
      : try WordTextWriter().write(WordContract.report(pair))
  }

  /// Documents of others that are not large: what is hostile about them is put in here.
  private static let corpus = Corpus.paths(ending: ".docx").filter { path in
    path.hasPrefix("docx/") && ((try? Corpus.bytes(path).count) ?? .max) < 14_000
  }

  private static func read(_ file: [UInt8], _ seed: String, _ count: inout Count) {
    for view in WordTextReader.View.allCases {
      do {
        let reading = try WordTextReader(view: view).read(file)
        count.read += 1
        let called = reading.draft.paragraphs.flatMap(\.runs).compactMap { run in
          if case .footnote(let id) = run { id } else { nil }
        }
        #expect(
          Set(called).isSubset(of: reading.draft.footnotes.map(\.id)),
          "\(seed): a note is called that is not there"
        )
      } catch {
        count.refused += 1
      }
    }
  }

  @Test(arguments: 0..<documents)
  func `reads or refuses a document with bytes changed`(index: Int) throws {
    let mutation = try ContainerMutation(Self.document(index))
    var random = SeededGenerator(seed: UInt64(index))
    var count = Count()
    for number in 0..<Self.mutations {
      Self.read(mutation.ofBytes(using: &random), "\(index)/\(number)", &count)
    }
    #expect(count.refused > 0)
  }

  @Test(arguments: 0..<documents)
  func `reads or refuses a document with elements and values changed`(index: Int) throws {
    let mutation = try ContainerMutation(Self.document(index))
    var random = SeededGenerator(seed: 1_000 + UInt64(index))
    var count = Count()
    for number in 0..<Self.mutations {
      try Self.read(mutation.ofParts(using: &random), "\(index)/\(number)", &count)
    }
    // Mutations that are all refused would not reach what reads the parts.
    #expect(count.read > Self.mutations / 2)
  }

  @Test(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder with documents"))
  func `reads or refuses every hostile file of others`() throws {
    var count = Count()
    for path in Corpus.paths(ending: "") where path.hasPrefix("hostile/") {
      guard let file = try? Corpus.bytes(path) else { continue }
      Self.read(file, path, &count)
    }
    #expect(count.read + count.refused > 40)
    #expect(count.refused > 30)
  }

  @Test(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder with documents"))
  func `refuses a document cut at any kilobyte`() throws {
    for path in Corpus.paths(ending: ".docx") where path.hasPrefix("docx/") {
      let file = try Corpus.bytes(path)
      for length in stride(from: 1 << 10, to: file.count, by: 1 << 10) {
        #expect(throws: ReadingError(.cutOff), "\(path), \(length) bytes") {
          try WordTextReader().read(Array(file[..<length]))
        }
      }
    }
  }

  @Test func `refuses a file without bytes`() {
    #expect(throws: ReadingError(.empty)) { try WordTextReader().read([]) }
  }

  @Test func `refuses a file that is larger than any document`() {
    let file = [UInt8](repeating: 0, count: (64 << 20) + 1)
    #expect(throws: ReadingError(.tooLarge(size: file.count, limit: 64 << 20))) {
      try WordTextReader().read(file)
    }
  }

  @Test func `says that a document is cut off, wherever it is`() throws {
    let file = try Self.document(0)
    for length in stride(from: 4, to: file.count, by: 97) {
      #expect(throws: ReadingError(.cutOff), "\(length) bytes") {
        try WordTextReader().read(Array(file[..<length]))
      }
    }
  }
}
