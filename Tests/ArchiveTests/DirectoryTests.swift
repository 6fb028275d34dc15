import Archive
import Testing
import ZerodraftTestSupport

/// Containers whose directory says something else than the head of an entry does.
struct DirectoryTests {
  private static let entries = [
    ArchiveEntry(name: "a.xml", bytes: Array("words and words and words".utf8)),
    ArchiveEntry(name: "b.xml", bytes: Array("more of them".utf8)),
  ]

  /// A container in which the directory has other times than the heads, by one step of its clock.
  private static func withOtherTimes() throws -> [UInt8] {
    var packed = try ArchiveWriter().write(entries)
    for record in places(of: [0x50, 0x4B, 1, 2], in: packed) { packed[record + 12] ^= 1 }
    return packed
  }

  private static func places(of mark: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0...].starts(with: mark) }
  }

  @Test func `reads a container whose two times for an entry differ`() throws {
    #expect(try ArchiveReader().read(Self.withOtherTimes()) == Self.entries)
  }

  @Test func `takes nothing else out of it when any byte is changed as well`() throws {
    let packed = try Self.withOtherTimes()
    var isRead = 0
    for place in packed.indices {
      for change in [0x01, 0x20, 0x80, 0xFF] as [UInt8] {
        var damaged = packed
        damaged[place] ^= change
        guard let read = try? ArchiveReader().read(damaged) else { continue }
        isRead += 1
        #expect(read == Self.entries, "byte \(place) with \(change)")
      }
    }
    // Times and what the directory alone says of a file may be anything.
    #expect(isRead > 0 && isRead < packed.count)
  }

  @Test func `refuses it cut at any byte, or with bytes after it`() throws {
    let packed = try Self.withOtherTimes()
    for length in packed.indices {
      #expect(throws: ArchiveError.self, "\(length) bytes") {
        try ArchiveReader().read(Array(packed[..<length]))
      }
    }
    #expect(throws: ArchiveError.self) { try ArchiveReader().read(packed + [0]) }
    #expect(throws: ArchiveError.self) { try ArchiveReader().read([0] + packed) }
  }

  @Test func `refuses two directories, of which others may believe the first`() throws {
    let packed = try Self.withOtherTimes()
    #expect(throws: ArchiveError.self) { try ArchiveReader().read(packed + packed) }
    #expect(throws: ArchiveError.self) {
      try ArchiveReader().read(packed + packed.suffix(22))
    }
  }

  @Test func `refuses two records for one entry`() throws {
    var packed = try Self.withOtherTimes()
    let records = Self.places(of: [0x50, 0x4B, 1, 2], in: packed)
    let heads = Self.places(of: [0x50, 0x4B, 3, 4], in: packed)
    // The second record becomes the first one, under the name that the head has.
    packed.replaceSubrange(
      records[1]..<records[1] + 51,
      with: packed[records[0]..<records[0] + 51]
    )
    #expect(heads.count == 2)
    #expect(throws: ArchiveError.self) { try ArchiveReader().read(packed) }
  }

  /// Containers that others made to deceive; none of them may be read as a document.
  @Test(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder with documents"))
  func `refuses the hostile containers of others`() throws {
    let harmless = [
      "dcterms_bug_56479.zip", "testCorruptFileErrorConditions.zip",
      "testUnzipUncontainedSymlink.zip",
      "testZip_zeroByte.zip",
    ]
    var unexpected: [String] = []
    let paths = Corpus.paths(ending: ".zip").filter { $0.hasPrefix("hostile/") }
    for path in paths {
      let isRead = (try? ArchiveReader().read(Corpus.bytes(path))) != nil
      if isRead != harmless.contains(where: { path.hasSuffix($0) }) { unexpected.append(path) }
    }
    #expect(unexpected.isEmpty)
    #expect(paths.count > 15)
  }
}
