import Foundation
import Negotiation
import Testing

@testable import Secretariat

struct ReceiptTests {
  private static let folder = FileManager.default.temporaryDirectory

  private static func receipt(for name: String, number: Int = 12) throws -> Receipt {
    let record = folder.appending(path: "zerodraft-\(UUID()).sqlite").path
    let key = try RecordKey(making: record)
    defer { try? FileManager.default.removeItem(atPath: RecordKey.path(for: record)) }
    let head = Head(number: number, digest: Digest(hashed: Array(name.utf8)))
    return try Receipt(negotiation: name, head: head, key: key)
  }

  @Test(arguments: [
    "modalities-2021", "A/76/L.11", "a name with spaces", "Déclaration № 1", "%41", "\"<&>'",
    "a\nb",
  ])
  func `reads back the line it writes, and nothing else stands in it`(name: String) throws {
    let receipt = try Self.receipt(for: name)
    #expect(Receipt(parsing: receipt.text) == receipt)
    #expect(receipt.isSigned)
    let allowed = /zerodraft-receipt-1 [A-Za-z0-9\-._~%]+ 12 [0-9a-f]{64} [\w\-]{43} [\w\-]{86}/
    #expect(receipt.text.wholeMatch(of: allowed) != nil)
  }

  @Test func `is found in front matter, HTML, JSON and a wrapped mail`() throws {
    let one = try Self.receipt(for: "one")
    let two = try Self.receipt(for: "two", number: 3)
    let wrapped = two.text.split(separator: " ").joined(separator: "\r\n")
    let texts = [
      "---\nreceipt: \(one.text)\n---\n\(wrapped)\nGreetings",
      "<meta name=\"receipt\" content=\"\(one.text)\"><p>\(two.text)</p>\(one.text)",
      "{\"receipt\":\"\(one.text)\",\"other\":[\"\(two.text)\"]}",
      "zerodraft-receipt-1 zerodraft-receipt-1 \(one.text) \(two.text)",
    ]
    for text in texts { #expect(Receipt.receipts(in: Array(text.utf8)) == [one, two]) }
    #expect(Receipt.receipts(in: []) == [])
  }

  @Test func `is refused or no longer signed when any character is another`() throws {
    let text = try Array(Self.receipt(for: "exercise").text.utf8)
    for place in text.indices {
      for other in [text[place] ^ 1, UInt8(ascii: "A"), UInt8(ascii: " ")] {
        var altered = text
        guard altered[place] != other else { continue }
        altered[place] = other
        let receipt = Receipt(parsing: String(decoding: altered, as: UTF8.self))
        #expect(receipt?.isSigned != true, "at \(place)")
      }
    }
  }

  @Test func `has the key made once and read by its owner alone`() throws {
    let record = Self.folder.appending(path: "zerodraft-\(UUID()).sqlite").path
    let path = RecordKey.path(for: record)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try RecordKey(of: record) == nil)
    let made = try RecordKey(making: record)
    #expect(try RecordKey(of: record)?.publicBytes == made.publicBytes)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    try Data("something else\n".utf8).write(to: URL(filePath: path))
    #expect(throws: Problem.self) { try RecordKey(of: record) }
  }
}
