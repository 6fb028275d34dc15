import Negotiation
import Testing
import ZerodraftTestSupport

struct DigestTests {
  private static let words = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test func `spells its bytes in small letters and reads them back`() throws {
    let digest = try #require(Digest(parsing: Self.words))
    #expect(digest.description == Self.words && digest.short == "e3b0c44298fc")
    #expect(
      digest.bytes.count == Digest.size && digest.bytes[0] == 0xE3 && digest.bytes[31] == 0x55
    )
    #expect(try Value(encoding: [digest]).decoded(as: [Digest].self) == [digest])
  }

  @Test(
    arguments: [
      "", String(words.dropLast()), words + "0", String(words.dropLast()) + "g", words.uppercased(),
      String(words.dropLast()) + "é",
    ]
  )
  func `reads nothing else`(words: String) {
    #expect(Digest(parsing: words) == nil)
    #expect(throws: DecodingError.self) { try Value.text(words).decoded(as: Digest.self) }
  }

  @Test(arguments: [0, 31, 33])
  func `has thirty-two bytes`(count: Int) {
    #expect(Digest(bytes: Array(repeating: 7, count: count)) == nil)
    #expect(Digest(hashed: Array(repeating: 7, count: count)).bytes.count == Digest.size)
  }

  @Test func `tells an entry, a manifest and a text of the same bytes apart`() throws {
    var chronicle = try Chronicle()
    try chronicle.record(.noted(Note("a")))
    let bytes = try chronicle.ledger.entries[1].value().bytes
    let digests = [
      Content(.text, bytes: bytes, hashing: Chronicle.hashing).digest,
      Content(.manifest, bytes: bytes, hashing: Chronicle.hashing).digest,
      try chronicle.ledger.entries[1].sealed(by: Chronicle.hashing).digest,
      Chronicle.hashing(bytes),
    ]
    #expect(Set(digests).count == 4)
  }
}
