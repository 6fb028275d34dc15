import DraftText
import Testing
import ZerodraftTestSupport

struct EightBytesTests {
  /// Bytes at the limits of what the arithmetic tells apart, and their neighbours.
  private static let bytes: [UInt8] = [
    0x00, 0x01, 0x0D, 0x0E, 0x1F, 0x20, 0x5A, 0x5B, 0x5C, 0x7F, 0x80, 0x81, 0xC2, 0xE2, 0xFF,
  ]

  @Test(arguments: 0..<UInt64(200))
  func `finds the first of the bytes that are asked for`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let eight = (0..<8).map { _ in Self.bytes.randomElement(using: &random) ?? 0 }
    let look = EightBytes(eight.span, at: 0)
    for byte in Self.bytes {
      #expect(look.places(of: byte).first == eight.firstIndex(of: byte), "\(eight)")
      #expect(look.places(of: byte).isEmpty == !eight.contains(byte), "\(eight)")
      #expect(
        look.setting(0x20).places(of: byte | 0x20).first
          == eight.firstIndex { $0 | 0x20 == byte | 0x20 },
        "\(eight)"
      )
      guard byte <= 0x80 else { continue }
      #expect(look.places(below: byte).first == eight.firstIndex { $0 < byte }, "\(eight)")
      #expect(
        (look.places(below: byte) | look.places(of: 0xE2)).first
          == eight.firstIndex { $0 < byte || $0 == 0xE2 },
        "\(eight)"
      )
    }
  }

  @Test func `counts the letters and digits at the beginning`() {
    for byte in UInt8.min...UInt8.max {
      let character = Character(Unicode.Scalar(byte))
      let isCounted = character.isASCII && (character.isLetter || character.isNumber)
      for place in 0..<8 {
        var bytes = Array("aZ09mN5z".utf8)
        bytes[place] = byte
        let eight = EightBytes(bytes.span, at: 0)
        #expect(eight.leadingLettersAndDigits == (isCounted ? 8 : place), "\(byte) at \(place)")
      }
    }
  }
}
