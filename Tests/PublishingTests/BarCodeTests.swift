import DraftText
import Publishing
import Testing

struct BarCodeTests {
  @Test func `draws a job number between its asterisks`() throws {
    let number = try #require(JobNumber("21-17189 (E)"))
    let code = BarCode(number)
    #expect(code.words == "*2117189*")
    #expect(code == BarCode("*2117189*"))
    // Nine characters of fifteen thin bars with a space between any two.
    #expect(code.bars.count == 45)
    #expect(code.width == 9 * 15 + 8)
  }

  @Test(arguments: ["*0*", "*5*", "*9*"])
  func `has five bars a character, one after the other`(words: String) throws {
    let code = try #require(BarCode(words))
    #expect(code.bars.count == 15)
    var end = 0
    for bar in code.bars {
      #expect(bar.place >= end && [1, 3].contains(bar.width))
      end = bar.place + bar.width
    }
    #expect(end == code.width)
  }

  @Test func `begins and ends as every code of the kind does`() throws {
    // A thin bar, a wide space, a thin bar, two wide bars and a thin one, as the asterisk is.
    for digit in 0...9 {
      let bars = try #require(BarCode("*\(digit)*")).bars
      #expect(bars.prefix(5).map(\.width) == [1, 1, 3, 3, 1])
      #expect(bars.suffix(5).map(\.width) == [1, 1, 3, 3, 1])
      #expect(bars[5..<10].map(\.width).reduce(0, +) > 5)
    }
    #expect(Set((0...9).compactMap { BarCode("*\($0)*")?.bars }).count == 10)
  }

  @Test(arguments: [
    "", "*", "**", "*A1*", "123", "*12", "12*", "*1 2*", "*٣*",
    "*\(String(repeating: "1", count: 41))*",
  ])
  func `draws nothing else`(words: String) {
    #expect(BarCode(words) == nil)
  }
}
