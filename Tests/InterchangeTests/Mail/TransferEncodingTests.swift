import Foundation
import Testing
import ZerodraftTestSupport

@testable import Interchange

struct TransferEncodingTests {
  @Test func `writes base64 that others read`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(TransferEncoding.base64(bytes) == Data(bytes).base64EncodedString(), "seed \(seed)")
      let lines = String(decoding: TransferEncoding.base64Lines(bytes), as: UTF8.self)
      #expect(lines.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 }, "seed \(seed)")
    }
  }

  @Test(
    arguments: [
      ("a = b", "a =3D b\r\n"), ("é", "=C3=A9\r\n"), ("ends ", "ends=20\r\n"), (".", "=2E\r\n"),
      ("From me", "=46rom me\r\n"), ("a\nb\r\nc", "a\r\nb\r\nc\r\n"), ("", "\r\n"),
      (String(repeating: "a", count: 76), String(repeating: "a", count: 76) + "\r\n"),
      (String(repeating: "a", count: 77), String(repeating: "a", count: 75) + "=\r\naa\r\n"),
    ]
  )
  func `writes what is plain as it is`(text: String, written: String) {
    #expect(String(decoding: TransferEncoding.quotedPrintable(text), as: UTF8.self) == written)
  }

  @Test func `gives a text back, in lines that are short`() {
    let letters = ["é", "=", " ", "a", "決", "\t", ".", "From ", "\n"]
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...300, using: &random))
        .map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      let written = String(decoding: TransferEncoding.quotedPrintable(text), as: UTF8.self)
      #expect(
        written.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 },
        "seed \(seed)"
      )
      #expect(Self.read(written) == text + "\n", "seed \(seed)")
    }
  }

  /// What a reader of quoted-printable makes of it.
  private static func read(_ written: String) -> String {
    let joined = Array(written.replacing("=\r\n", with: "").utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < joined.count {
      if joined[index] == UInt8(ascii: "="), index + 2 < joined.count {
        let code = String(decoding: joined[index + 1...index + 2], as: UTF8.self)
        bytes.append(UInt8(code, radix: 16) ?? 0)
        index += 3
      } else {
        bytes.append(joined[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
