import Negotiation
import Testing

/// Which versions lead up to which.
struct VersionLineTests {
  @Test func `lists what led to a version, and no rival draft`() throws {
    var chronicle = try Chronicle()
    let zero = try chronicle.circulate("Zero draft", [nil, nil])
    let first = try chronicle.circulate("Rev.1", on: zero, [0, 1])
    let rival = try chronicle.circulate("Rival draft", on: zero, [0, nil])
    let second = try chronicle.circulate("Rev.2", on: first, [0, 1])
    let alone = try chronicle.circulate("Elements", [nil])
    let lines = [
      zero: [zero], first: [zero, first], rival: [zero, rival], second: [zero, first, second],
      alone: [alone],
    ]
    for (last, line) in lines {
      let version = try #require(chronicle.state.version(last))
      let found = chronicle.state.versions(leadingTo: version)
      #expect(found.map(\.number) == line)
      #expect(found.last == version)
      #expect(chronicle.state.lineage(of: version) == Set(line))
    }
  }
}
