import Archive
import Testing
import ZerodraftTestSupport

struct ArchiveTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gives back what was packed, in its order`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let entries = (0..<Int.random(in: 1...12, using: &random)).map { index in
      ArchiveEntry(
        name: "folder \(index % 3)/résumé-\(index).xml",
        bytes: (0..<Int.random(in: 0...4_000, using: &random)).map { _ in
          UInt8.random(in: 0...UInt8(Bool.random(using: &random) ? 255 : 3), using: &random)
        }
      )
    }
    let packed = try ArchiveWriter().write(entries)
    #expect(try ArchiveReader().read(packed) == entries)
    #expect(try ArchiveWriter().write(entries) == packed)
  }

  @Test(arguments: ["", "/a", "a/../b", "..", "a//b", "a\\b", "c:a", "a\u{1}", "folder/"])
  func `packs no name that leads elsewhere`(name: String) {
    #expect(throws: ArchiveError.illegalName(name)) {
      try ArchiveWriter().write([ArchiveEntry(name: name, bytes: [1])])
    }
  }

  @Test func `packs no name twice, capital letters apart`() {
    #expect(throws: ArchiveError.duplicateName("A.xml")) {
      try ArchiveWriter().write([
        ArchiveEntry(name: "a.xml", bytes: []), ArchiveEntry(name: "A.xml", bytes: []),
      ])
    }
  }

  @Test func `refuses nothing at all, and what is no container`() {
    #expect(throws: ArchiveError.empty) { try ArchiveReader().read([]) }
    #expect(throws: ArchiveError.self) { try ArchiveReader().read(Array("no container".utf8)) }
  }

  @Test func `refuses a container cut at any byte`() throws {
    let packed = try ArchiveWriter().write([
      ArchiveEntry(name: "a.xml", bytes: Array("words and words".utf8)),
      ArchiveEntry(name: "b.xml", bytes: Array("more of them".utf8)),
    ])
    for length in packed.indices {
      #expect(throws: ArchiveError.self, "\(length) bytes") {
        try ArchiveReader().read(Array(packed[..<length]))
      }
    }
  }

  @Test func `never takes other words out of a container with a byte changed`() throws {
    let entry = ArchiveEntry(name: "a.xml", bytes: Array("words and words and words".utf8))
    let packed = try ArchiveWriter().write([entry])
    for place in packed.indices {
      var damaged = packed
      damaged[place] ^= 0x20
      guard let read = try? ArchiveReader().read(damaged) else { continue }
      // What reads at all has the same words; a name may be another one.
      #expect(read.map(\.bytes) == [entry.bytes] || read.isEmpty, "byte \(place)")
    }
  }

  @Test func `holds every limit`() throws {
    let spaces = ArchiveEntry(name: "a.xml", bytes: [UInt8](repeating: 0x20, count: 3 << 20))
    let packed = try ArchiveWriter().write([spaces, ArchiveEntry(name: "b.xml", bytes: [1, 2, 3])])
    func refusal(_ change: (inout ArchiveLimits) -> Void) -> ArchiveError? {
      var limits = ArchiveLimits()
      change(&limits)
      do {
        _ = try ArchiveReader(limits: limits).read(packed)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal { _ in } == .expandsTooMuch(name: "a.xml", limit: 200))
    #expect(refusal { $0.ratio = 5_000 } == nil)
    #expect(
      refusal { $0.containerBytes = 100 } == .tooLarge(size: packed.count, limit: 100)
    )
    #expect(refusal { $0.entries = 1 } == .tooManyEntries(count: 2, limit: 1))
    #expect(refusal { $0.entryBytes = 1_000 } == .entryTooLarge(name: "a.xml", limit: 1_000))
    #expect(
      refusal {
        $0.ratio = 5_000
        $0.contentBytes = 3 << 20
      } == .contentsTooLarge(limit: 3 << 20)
    )
    #expect(
      refusal {
        $0.ratio = 5_000
        $0.nameBytes = 3
      } == .illegalName("a.xml")
    )
  }
}
