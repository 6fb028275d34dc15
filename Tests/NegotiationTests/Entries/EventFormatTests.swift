import DraftText
import Foundation
import Negotiation
import Testing

/// The names of cases and properties are the format of the record: to rename one would make every
/// record unreadable that was written before.
struct EventFormatTests {
  private static let snapshot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/events.jsonl")

  @Test func `spells every kind of event as it always has`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try SampleEvents.all.map { event in
      String(decoding: try encoder.encode(Value(encoding: event)), as: UTF8.self)
    }
    let written = lines.joined(separator: "\n") + "\n"
    let recorded = try? String(contentsOf: Self.snapshot, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" || recorded == nil {
      try FileManager.default.createDirectory(
        at: Self.snapshot.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try written.write(to: Self.snapshot, atomically: true, encoding: .utf8)
    }
    let then = recorded?.split(separator: "\n").map(String.init) ?? []
    #expect(then.count == lines.count)
    for (line, former) in zip(lines, then) { #expect(line == former) }
  }

  @Test func `has a sample of every kind`() {
    let kinds = Set(SampleEvents.all.map(SampleEvents.kind))
    // As many as the switch that names them has cases.
    #expect(kinds.count == 59)
  }

  @Test(arguments: SampleEvents.all)
  func `reads back every kind of event, and nothing that says more`(event: Event) throws {
    let entry = Entry(
      negotiation: "exercise",
      number: 7,
      recorded: SampleEvents.newYork,
      recorder: "somebody",
      event: event,
      previous: SampleEvents.digest
    )
    let value = try entry.value()
    #expect(try Entry(value: value) == entry)
    #expect(try Entry(value: Value(bytes: value.bytes)) == entry)
    // A field more at any place is more than this program would understand.
    for place in Self.places(of: value) {
      let richer = Self.adding(at: place, to: value)
      #expect(throws: (any Error).self, "at \(place)") { try Entry(value: richer) }
    }
  }

  /// The paths to everything that has fields.
  private static func places(of value: Value) -> [[String]] {
    switch value {
    case .fields(let fields):
      [[]] + fields.flatMap { name, value in places(of: value).map { [name] + $0 } }
    case .list(let values):
      values.enumerated().flatMap { index, value in places(of: value).map { ["\(index)"] + $0 } }
    default: []
    }
  }

  private static func adding(at place: [String], to value: Value) -> Value {
    switch value {
    case .fields(var fields):
      if let name = place.first, let inner = fields[name] {
        fields[name] = adding(at: Array(place.dropFirst()), to: inner)
      } else {
        fields["mood"] = .text("good")
      }
      return .fields(fields)
    case .list(var values):
      if let index = place.first.flatMap({ Int($0) }) {
        values[index] = adding(at: Array(place.dropFirst()), to: values[index])
      }
      return .list(values)
    default: return value
    }
  }

  @Test func `spells one entry in these bytes`() throws {
    let entry = Entry(
      negotiation: "exercise",
      number: 2,
      recorded: Instant(seconds: 0),
      recorder: "B",
      event: .noted(Note("é")),
      previous: Digest(hashed: [])
    )
    func text(_ text: String) -> [UInt8] {
      [UInt8(ascii: "t"), 0, 0, 0, UInt8(text.utf8.count)] + Array(text.utf8)
    }
    func fields(_ count: UInt8) -> [UInt8] { [UInt8(ascii: "f"), 0, 0, 0, count] }
    let number: [UInt8] = [UInt8(ascii: "i"), 0, 0, 0, 0, 0, 0, 0, 2]
    var bytes = fields(6) + text("event") + fields(1) + text("noted") + fields(1)
    bytes += text("text") + text("é") + text("negotiation") + text("exercise")
    bytes += text("number") + number
    bytes += text("previous") + text(String(repeating: "0", count: 64))
    bytes += text("recorded") + text("1970-01-01T00:00:00Z") + text("recorder") + text("B")
    #expect(try entry.value().bytes == bytes)
    let sealed = try entry.sealed(by: Chronicle.hashing)
    #expect(sealed.digest == Chronicle.hashing(Array("zerodraft entry 1\n".utf8) + bytes))
    #expect(sealed.isIntact(by: Chronicle.hashing))
    var altered = sealed
    altered.bytes[40] ^= 1
    #expect(!altered.isIntact(by: Chronicle.hashing))
  }
}
