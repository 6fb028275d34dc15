import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

struct ManifestTests {
  /// A draft, taken apart, written, read and put together again.
  private static func roundTrip(_ draft: Draft) throws -> Draft? {
    let (manifest, texts) = Manifest.taking(draft, hashing: Chronicle.hashing)
    let content = try manifest.content(hashing: Chronicle.hashing)
    let read = try Manifest(bytes: content.bytes)
    #expect(read == manifest)
    #expect(try Manifest(value: Value(bytes: content.bytes)) == manifest)
    #expect(Set(texts.map(\.digest)) == manifest.texts && texts.count == manifest.texts.count)
    var stored: [Digest: StoredText] = [:]
    for text in texts {
      let value = try Value(bytes: text.bytes)
      let read: StoredText = try #require(StoredText(bytes: text.bytes))
      #expect(StoredText(value: value) == read && read.value.bytes == text.bytes)
      stored[text.digest] = read
    }
    return read.draft(identities: draft.paragraphs.map(\.id), texts: stored)
  }

  @Test(arguments: 0..<200)
  func `puts a draft together again as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let draft = random.draft()
    #expect(try Self.roundTrip(draft) == draft)
  }

  @Test func `keeps front matter, labels, styles and notes that call notes`() throws {
    var front = FrontMatter()
    front.version = "Rev.1"
    front.symbol = "A/76/L.11"
    front.distributed = CalendarDate(iso8601: "2021-11-12")
    front.letters = [CoverLetter(date: nil, lines: ["Excellency,", ""])]
    let style = Style(emphasis: true, strong: true, superscript: true, link: "https://un.org/é")
    let draft = Draft(
      language: .arabic,
      front: front,
      paragraphs: [
        Paragraph(
          id: .provisional(0),
          role: .heading(level: 2),
          label: Label("4 bis", standing: .insertion),
          runs: [.text("ا", style), .footnote(.provisional(1)), .footnote(.provisional(0))]
        ),
        Paragraph(
          id: .provisional(1),
          role: .item(depth: 3),
          label: Label("a", standing: .alternative),
          runs: []
        ),
      ],
      footnotes: [
        Footnote(id: .provisional(0), label: "*", runs: [.footnote(.provisional(1))]),
        Footnote(id: .provisional(1), label: "2", runs: [.text("See ")]),
      ]
    )
    #expect(try Self.roundTrip(draft) == draft)
  }

  @Test func `costs three texts when three of three hundred paragraphs change`() {
    func version(changing changed: Set<Int>) -> Set<Digest> {
      var draft = Draft()
      draft.paragraphs = (0..<300).map { index in
        Paragraph(
          id: .provisional(index),
          role: .operative,
          // Every number moves, which costs no text.
          label: Label("\(index + changed.count)"),
          runs: [.text("Decides on matter \(index)\(changed.contains(index) ? " again" : "");")]
        )
      }
      return Set(Manifest.taking(draft, hashing: Chronicle.hashing).texts.map(\.digest))
    }
    let first = version(changing: [])
    #expect(first.count == 300)
    #expect(version(changing: [3, 150, 299]).subtracting(first).count == 3)
  }

  @Test func `gives the same words one address, however they were cut`() {
    let whole = StoredText([.text("Decides to meet")])
    let cut = StoredText([.text("Decides"), .text(""), .text(" to meet")])
    #expect(whole == cut && whole.value.bytes == cut.value.bytes)
  }

  @Test func `does not put together what does not fit`() throws {
    let draft = draft(
      Paragraph(
        id: .provisional(0),
        role: .preambular,
        runs: [.text("Recalling"), .footnote(.provisional(0))]
      )
    )
    var withNote = draft
    withNote.footnotes = [Footnote(id: .provisional(0), label: "1", runs: [.text("See")])]
    let (manifest, contents) = Manifest.taking(withNote, hashing: Chronicle.hashing)
    let texts = Dictionary(
      uniqueKeysWithValues: contents.map { ($0.digest, StoredText(bytes: $0.bytes)) }
    ).compactMapValues(\.self)
    #expect(manifest.draft(identities: [.provisional(0)], texts: texts) == withNote)
    #expect(manifest.draft(identities: [], texts: texts) == nil)
    #expect(manifest.draft(identities: [.provisional(0)], texts: [:]) == nil)
    for calls in [[], [0, 0], [1], [-1]] {
      var other = manifest
      other.lines[0].calls = calls
      #expect(other.draft(identities: [.provisional(0)], texts: texts) == nil, "\(calls)")
    }
  }

  @Test(arguments: 0..<200)
  func `reads no manifest or text that it would not write`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (manifest, texts) = Manifest.taking(random.draft(), hashing: Chronicle.hashing)
    let list = try manifest.content(hashing: Chronicle.hashing).bytes
    for bytes in [list] + texts.prefix(3).map(\.bytes) {
      for _ in 0..<20 {
        var mutated = bytes
        let place = Int.random(in: 0..<mutated.count, using: &random)
        mutated[place] = UInt8.random(in: 0...255, using: &random)
        if let text = StoredText(bytes: mutated) { #expect(text.value.bytes == mutated) }
        let text = (try? Value(bytes: mutated)).flatMap(StoredText.init(value:))
        #expect(text == StoredText(bytes: mutated))
        if let other = try? Manifest(bytes: mutated) {
          #expect(try other.value().bytes == mutated)
        }
        #expect((try? Manifest(bytes: mutated)) == (try? Manifest(value: Value(bytes: mutated))))
      }
    }
  }

  @Test func `refuses fields that it does not know`() throws {
    let (manifest, _) = Manifest.taking(draft(preambular("Recalling")), hashing: Chronicle.hashing)
    for field in ["front", "lines"] {
      var fields = try #require(manifest.value().fields)
      if field == "front" {
        fields["front"] = .fields(["other": .list([]), "letters": .list([]), "mood": .text("good")])
      } else {
        var line = try #require(fields["lines"]?.list?.first?.fields)
        line["mood"] = .text("good")
        fields["lines"] = .list([.fields(line)])
      }
      #expect(throws: (any Error).self) { try Manifest(value: .fields(fields)) }
      #expect(throws: (any Error).self) { try Manifest(bytes: Value.fields(fields).bytes) }
    }
  }
}

extension SeededGenerator {
  /// A draft with every role, styles, labels and notes, as a reader could have made it.
  fileprivate mutating func draft() -> Draft {
    let roles: [Role] = [
      .title, .heading(level: 2), .opening, .preambular, .operative, .item(depth: 2), .flush,
      .annex, .closing, .plain,
    ]
    var draft = Draft(language: Language.allCases[Int.random(in: 0..<6, using: &self)])
    draft.front.symbol = Bool.random(using: &self) ? "A/76/L.11" : nil
    let notes = Int.random(in: 0...3, using: &self)
    draft.footnotes = (0..<notes).map { index in
      Footnote(id: .provisional(index), label: "\(index + 1)", runs: runs(calling: 0))
    }
    draft.paragraphs = (0..<Int.random(in: 0...10, using: &self)).map { index in
      Paragraph(
        id: .provisional(index),
        role: roles[Int.random(in: 0..<roles.count, using: &self)],
        label: Bool.random(using: &self) ? Label("\(index)") : nil,
        runs: runs(calling: notes)
      )
    }
    return draft
  }

  private mutating func runs(calling notes: Int) -> [Run] {
    var runs: [Run] = []
    for _ in 0..<Int.random(in: 0...4, using: &self) {
      if notes > 0, Int.random(in: 0..<3, using: &self) == 0 {
        runs.append(.footnote(.provisional(Int.random(in: 0..<notes, using: &self))))
      } else {
        let style = Style(
          emphasis: Bool.random(using: &self),
          superscript: Int.random(in: 0..<5, using: &self) == 0
        )
        runs.append(.text(word(), style))
      }
    }
    return runs.joiningNeighbours
  }
}
