import Negotiation
import Testing
import ZerodraftTestSupport

struct InstantTests {
  @Test(
    arguments: [
      (Instant(seconds: 0), "1970-01-01T00:00:00Z"), (Instant(seconds: -1), "1969-12-31T23:59:59Z"),
      (
        Instant(seconds: 1_723_838_400, offset: -14_400, zone: "America/New_York"),
        "2024-08-16T16:00:00-04:00[America/New_York]"
      ),
      (
        Instant(seconds: 1_600_000_000, offset: 20_700, zone: "Asia/Kathmandu"),
        "2020-09-13T18:11:40+05:45[Asia/Kathmandu]"
      ),
      (
        Instant(seconds: 1_600_000_000, offset: 0, zone: "Europe/London"),
        "2020-09-13T12:26:40+00:00[Europe/London]"
      ),
      (
        Instant(seconds: 1_600_000_000, offset: 7200, zone: "+02:00"),
        "2020-09-13T14:26:40+02:00[+02:00]"
      ),
    ]
  )
  func `spells a point in time as RFC 9557 does`(instant: Instant, words: String) {
    #expect(instant.description == words)
    #expect(Instant(parsing: words) == instant)
  }

  @Test(arguments: ["2021-07-05T17:00:00-04:00", "2021-07-05T21:00:00+00:00[UTC]"])
  func `reads a spelling without a zone, or with UTC`(words: String) {
    #expect(Instant(parsing: words)?.seconds == 1_625_518_800)
  }

  @Test(
    arguments: [
      "", "2021-07-05", "2021-07-05T17:00", "2021-07-05T17:00:00", "2021-02-30T17:00:00Z",
      "2021-07-05T24:00:00Z", "2021-07-05T17:60:00Z", "2021-07-05T17:00:60Z",
      "2021-07-05T+7:00:00Z", "2021-07-05T17:00:00-4:00", "2021-07-05T17:00:00-04",
      "2021-07-05T17:00:00-04:00[]", "2021-07-05T17:00:00-04:00[a b]",
      "2021-07-05T17:00:00-04:00[a[b]", "2021-07-05T17:00:00-04:00[a\u{1B}]",
      "2021-07-05T17:00:00-04:00 ", "2021-07-05t17:00:00z", "2021-07-05T17:00:00Z[UTC",
    ]
  )
  func `reads nothing else`(words: String) {
    #expect(Instant(parsing: words) == nil)
  }

  @Test(arguments: 0..<200)
  func `keeps the point in time, whatever clock it is read on`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let zones = ["UTC", "America/New_York", "Asia/Tokyo", "+02:00"]
    var instant = Instant(
      seconds: Int.random(in: -62_000_000_000...250_000_000_000, using: &random),
      offset: 60 * Int.random(in: -1439...1439, using: &random),
      zone: zones[Int.random(in: 0..<zones.count, using: &random)]
    )
    #expect(Instant(parsing: instant.description) == instant)
    #expect(try Value(encoding: [instant]) == .list([.text(instant.description)]))
    // The clocks of before railways, which no spelling has.
    instant.offset += Int.random(in: -59...59, using: &random)
    #expect(Instant(parsing: instant.description)?.seconds == instant.seconds)
  }

  @Test func `counts what is earlier by the second alone`() {
    let evening = Instant(seconds: 100, offset: 0)
    let morning = Instant(seconds: 99, offset: 7200, zone: "Africa/Cairo")
    #expect(morning < evening)
    #expect(Instant(seconds: .max, offset: 60).localDate == nil)
  }
}
