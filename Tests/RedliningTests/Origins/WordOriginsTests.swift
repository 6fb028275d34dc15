import DraftText
import Testing
import ZerodraftTestSupport

@testable import Redlining

/// Where words come from, by example.
struct WordOriginsTests {
  /// The stretches of the last of several versions of one paragraph, as `words/version/keys`.
  private func trace(_ texts: String..., claims: [Int: [OriginClaim]] = [:]) -> [String] {
    let drafts = texts.map { draft(operative("1", $0)) }
    var origins = WordOrigins(of: drafts[0], claims: claims[0] ?? [])
    for place in drafts.indices.dropFirst() {
      origins.follow(
        Comparison(comparing: drafts[place - 1], with: drafts[place]),
        claims: claims[place] ?? []
      )
    }
    return written(origins.paragraphs[0], of: texts[texts.count - 1])
  }

  private func written(_ stretches: [WordOrigins.Stretch], of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return stretches.map { stretch in
      var words = String.UnicodeScalarView()
      words += scalars[stretch.range]
      let keys =
        stretch.keys.isEmpty ? "" : "/" + stretch.keys.map(String.init).joined(separator: "+")
      return "\(String(words))/\(stretch.version)\(keys)"
    }
  }

  @Test func `tells words by the version they came in with`() {
    #expect(
      trace(
        "Requests a report every year on rivers;",
        "Requests a report every six months on rivers;",
        "Requests a short report every six months on rivers;"
      ) == [
        "Requests a /0", "short /2", "report every /0", "six months/1", " on rivers;/0",
      ]
    )
  }

  @Test func `gives new words to those who claim them, and leaves kept words alone`() {
    #expect(
      trace(
        "Requests a report every year;",
        "Requests a report every six months;",
        "Requests a report every six long months;",
        claims: [
          1: [
            OriginClaim(paragraph: 0, range: 0..<99, key: 4),
            OriginClaim(paragraph: 0, range: 24..<27, key: 2),
          ]
        ]
      ) == ["Requests a report every /0", "six/1/2+4", " /1/4", "long /2", "months/1/4", ";/0"]
    )
  }

  @Test func `keeps the origin of what is spelled otherwise, unless it is claimed`() {
    let texts = (
      "calls upon the “States” to report every year on the rivers;",
      "Calls upon the \"States\" to report every year on the rivers now;"
    )
    #expect(
      trace(texts.0, texts.1) == [
        "Calls upon the \"States\" to report every year on the rivers/0", " now/1", ";/0",
      ]
    )
    let claim = OriginClaim(paragraph: 0, range: 0..<5, key: 1)
    #expect(trace(texts.0, texts.1, claims: [1: [claim]]).first == "Calls/1/1")
  }

  @Test func `keeps the origin of an anchor whose note was renumbered`() {
    func text(_ notes: [String], _ words: [Run]) -> Draft {
      Draft(
        paragraphs: [Paragraph(id: .provisional(0), role: .operative, runs: words)],
        footnotes: notes.enumerated().map {
          Footnote(
            id: .provisional($0.offset),
            label: "\($0.offset + 9)",
            runs: [.text($0.element)]
          )
        }
      )
    }
    let old = text(
      ["Resolution 70/1."],
      [.text("Recalls the agenda"), .footnote(.provisional(0)), .text(" of States")]
    )
    let new = text(
      ["Resolution 60/5.", "Resolution 70/1."],
      [
        .text("Recalls the plan"), .footnote(.provisional(0)), .text(" and the agenda"),
        .footnote(.provisional(1)), .text(" of States"),
      ]
    )
    var origins = WordOrigins(of: old)
    origins.follow(Comparison(comparing: old, with: new))
    let stretches = written(origins.paragraphs[0], of: new.texts[0])
    #expect(stretches.last == "agenda[^10] of States/0", "\(stretches)")
    #expect(origins.footnotes.map { $0.map(\.version) } == [[1], [0]])
  }

  @Test func `follows words into a paragraph that took up another`() {
    func recorded(_ paragraphs: [(Int, String)]) -> Draft {
      var made = draft()
      for (ordinal, words) in paragraphs {
        var paragraph = operative("\(ordinal)", words)
        paragraph.id = .recorded(entry: 2, ordinal: ordinal)
        made.paragraphs.append(paragraph)
      }
      return made
    }
    // Between the two stands a third one, so that no relation says where the first went.
    let other = (3, "Requests a report on every fountain of the house;")
    let zero = recorded([
      (1, "Invites managers to place fountains;"), other, (2, "Decides to review progress;"),
    ])
    let text = "Invites managers to place fountains, and decides to review progress;"
    let comparison = Comparison(comparing: zero, with: recorded([other, (2, text)]))
    var told = WordOrigins(of: zero)
    told.follow(comparison, transfers: [OriginTransfer(old: 0, new: 1)])
    #expect(
      written(told.paragraphs[1], of: text).first == "Invites managers to place fountains/0",
      "\(written(told.paragraphs[1], of: text))"
    )
    var untold = WordOrigins(of: zero)
    untold.follow(comparison)
    #expect(written(untold.paragraphs[1], of: text).first?.hasSuffix("/1") == true)
    // What a relation tells is told once.
    #expect(OriginTransfer(old: 2, new: 1).script(in: comparison) == nil)
  }

  @Test func `takes a text without words and claims beyond its end`() {
    var origins = WordOrigins(
      of: Draft(),
      claims: [OriginClaim(paragraph: 3, range: 0..<4, key: 1)]
    )
    #expect(origins.paragraphs.isEmpty)
    let next = draft(operative("1", "Decides"))
    origins.follow(
      Comparison(comparing: Draft(), with: next),
      claims: [
        OriginClaim(paragraph: 0, range: 5..<Int.max, key: 1),
        OriginClaim(paragraph: 0, range: -9..<(-2), key: 2),
        OriginClaim(paragraph: 0, range: -9..<2, key: 3),
      ]
    )
    #expect(written(origins.paragraphs[0], of: "Decides") == ["De/1/3", "cid/1", "es/1/1"])
  }
}
