import Testing
import ZerodraftTestSupport

@testable import Interchange

struct ICalendarWriterTests {
  private static func lines(_ events: CalendarEvent...) -> [String] {
    let bytes = ICalendarWriter(name: "exercise").write(events)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  private static func event(_ summary: String, start: Int = 1_630_072_800) -> CalendarEvent {
    CalendarEvent(identity: "1@x", sequence: 3, revised: 0, start: start, summary: summary)
  }

  @Test func `writes a moment in UTC, and a stretch of time with its end`() {
    var event = Self.event("Silence ends")
    let moment = Self.lines(event)
    #expect(moment.first == "BEGIN:VCALENDAR")
    #expect(moment.last == "END:VCALENDAR")
    #expect(moment.contains("UID:1@x"))
    #expect(moment.contains("SEQUENCE:3"))
    #expect(moment.contains("DTSTAMP:19700101T000000Z"))
    #expect(moment.contains("DTSTART:20210827T140000Z"))
    #expect(moment.contains("STATUS:CONFIRMED"))
    #expect(moment.contains("TRANSP:TRANSPARENT"))
    event.end = event.start + 7200
    event.isCancelled = true
    let stretch = Self.lines(event)
    #expect(stretch.contains("DTEND:20210827T160000Z"))
    #expect(stretch.contains("STATUS:CANCELLED"))
    #expect(!stretch.contains { $0.hasPrefix("TRANSP") || $0.hasPrefix("LOCATION") })
  }

  @Test(arguments: [
    (0, "19700101T000000Z"), (-1, "19691231T235959Z"), (-86_400, "19691231T000000Z"),
    (253_402_300_799, "99991231T235959Z"), (1_636_264_800, "20211107T060000Z"),
  ])
  func `spells points in time`(seconds: Int, spelled: String) {
    #expect(ICalendarWriter.time(seconds) == spelled)
  }

  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("two\nlines", "two\\nlines"), ("two\r\nlines", "two\\nlines"),
    ("two\rlines\n", "two\\nlines\\n"), ("two\u{2028}lines\u{85}", "two\\nlines\\n"),
    ("bell\u{7}\u{0}\u{7F}\u{9B}", "bell"), ("tab\tkept", "tab\tkept"),
    ("\"quoted\": kept", "\"quoted\": kept"),
  ])
  func `escapes what separates, and leaves out what may not stand there`(
    text: String,
    escaped: String
  ) {
    #expect(ICalendarWriter.escaped(text) == escaped)
  }

  @Test func `ends every line with a carriage return and a line feed`() {
    let bytes = ICalendarWriter(name: "x").write([Self.event("a\nb\rc")])
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let isPair =
        byte == 0x0A ? bytes[index - 1] == 0x0D : bytes[index + 1] == 0x0A
      #expect(isPair)
    }
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test(arguments: 0..<200)
  func `folds lines that unfold to what they were, no character cut in two`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let scalars = Array("a ,;\\é語🕊️نИ\u{301}👩‍👩‍👧".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...300, using: &random) {
      if let scalar = scalars.randomElement(using: &random) { text.append(scalar) }
    }
    let bytes = ICalendarWriter(name: "x").write([Self.event(String(text))])
    let folded = String(decoding: bytes, as: UTF8.self)
    for line in folded.split(separator: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.unicodeScalars.contains("\u{FFFD}"))
    }
    // By octets, as readers do: a mark may combine with the space that a line goes on with.
    var unfolded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: [0x0D, 0x0A, 0x20]) {
        rest = rest.dropFirst(3)
      } else {
        unfolded.append(byte)
        rest = rest.dropFirst()
      }
    }
    let line = "SUMMARY:" + ICalendarWriter.escaped(String(text)) + "\r\n"
    #expect(unfolded.firstRange(of: Array(line.utf8)) != nil)
  }
}
