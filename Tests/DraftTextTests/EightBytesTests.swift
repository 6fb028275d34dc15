import DraftText
import Testing

struct EightBytesTests {
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
