import DraftText
import Foundation
import Interchange
import Redlining
import Testing
import ZerodraftTestSupport

/// A comparison in sentences that can be pasted into a letter.
struct LetterTests {
  private static func version(_ name: String, _ draft: Draft) -> ComparedVersion {
    ComparedVersion(name: name, reading: Reading(draft: draft))
  }

  private static func letter(_ old: ComparedVersion, _ new: ComparedVersion) -> [String] {
    let report = ComparisonReport(
      Comparison(comparing: old.reading.draft, with: new.reading.draft),
      old: old,
      new: new
    )
    return String(decoding: LetterComparisonWriter().write(report), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  private static func letter(_ old: Draft, _ new: Draft) -> [String] {
    letter(version("Zero draft", old), version("Rev.1", new))
  }

  static let opening = Paragraph(
    id: .provisional(0),
    role: .opening,
    runs: [.text("The General Assembly,")]
  )

  static let rivers = draft(
    opening,
    preambular("Recalling its resolution on rivers,"),
    operative("1", "Decides to convene a meeting of all members in May;"),
    operative("2", "Requests the host country to provide a hall for that meeting;"),
    operative("3", "Invites non-governmental organizations to send their views;"),
    operative("4", "Encourages contributions to the fund as soon as possible;"),
    operative("5", "Decides to remain seized of the matter.")
  )

  @Test func `says everything in groups`() {
    let new = draft(
      Self.opening,
      preambular("Recalling its resolution on rivers,"),
      preambular("Noting with concern how little water there is in them,"),
      operative("1", "Requests the host country to provide a hall for that meeting;"),
      operative("2", "Decides to convene a meeting of all members in June;"),
      operative("3", "Invites non\u{2011}governmental organizations to send their views;"),
      operative("4", "Decides to remain seized of the matter.")
    )
    #expect(
      Self.letter(Self.rivers, new) == [
        "From the zero draft to Rev.1:",
        "Four paragraphs are unchanged.",
        "OP2 has “June” instead of “May”.",
        "Only typography changes in OP3.",
        "PP2 is new.",
        "OP4 of the zero draft is deleted.",
        "OP1 and OP2 of the zero draft change places.",
        "OP5 of the zero draft is now OP4.",
      ]
    )
  }

  @Test func `has little to say where nothing changed`() {
    #expect(
      Self.letter(Self.rivers, Self.rivers) == [
        "From the zero draft to Rev.1:", "Nothing changed.",
      ]
    )
  }

  @Test func `says what was split and what is counted`() {
    let long = (1...30).map { "word\($0)" }.joined(separator: " ")
    let old = draft(
      Self.opening,
      operative("1", "Recognizes the need to prevent trafficking. Commits to protect its victims."),
      operative("2", "Decides to meet \(long) again.")
    )
    let new = draft(
      Self.opening,
      operative("1", "Recognizes the need to prevent trafficking."),
      operative("2", "Commits to protect its victims."),
      operative("3", "Decides to meet again.")
    )
    #expect(
      Self.letter(old, new) == [
        "From the zero draft to Rev.1:", "One paragraph is unchanged.", "OP3 loses 30 words.",
        "OP1 of the zero draft is split into OP1 and OP2.", "OP2 of the zero draft is now OP3.",
      ]
    )
  }

  @Test(arguments: [
    (Language.arabic, "\u{2068}الفقرة 1 من المنطوق\u{2069} has “\u{2068}b\u{2069}”"),
    (.chinese, "执行部分第1段 has “b”"), (.english, "OP1 has “b”"),
    (.french, "Paragraphe 1 du dispositif has “b”"),
    (.russian, "Пункт 1 постановляющей части has “b”"),
    (.spanish, "Párrafo 1 de la parte dispositiva has “b”"),
  ])
  func `calls paragraphs as the language of the text does`(language: Language, words: String) {
    var old = draft(Self.opening, operative("1", "one a two"))
    var new = draft(Self.opening, operative("1", "one b two"))
    old.language = language
    new.language = language
    let letter = Self.letter(old, new)
    #expect(letter.contains { $0.hasPrefix(words) }, "\(letter)")
  }

  private static func zeroDraft(_ file: String) throws -> ComparedVersion {
    let place = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Drafts/modalities-2021/\(file)")
    return ComparedVersion(
      name: "Zero draft",
      reading: try TextReader().read([UInt8](try Data(contentsOf: place)))
    )
  }

  @Test(.enabled(if: Corpus.isPresent))
  func `tells how the zero draft of 2021 became resolution 75-283`() throws {
    let adopted = try AkomaNtosoReader().read(Corpus.bytes("modalities/A_RES_75_283-E.xml"))
    let letter = Self.letter(
      try Self.zeroDraft("00-zero-draft.md"),
      ComparedVersion(name: "resolution 75/283", reading: adopted)
    )
    #expect(letter.contains("Eight paragraphs are unchanged."))
    #expect(letter.contains { $0.contains("OP4 (a) has “children, particularly girls,” instead") })
    #expect(letter.contains("Only typography changes in OP7."))
    #expect(letter.contains("OP14 of the zero draft is deleted."))
    #expect(
      letter.contains(
        "OP10 and OP11 of the zero draft change places; OP12 and OP13 of the zero draft change "
          + "places."
      )
    )
    #expect(letter.contains("OP15 of the zero draft is now OP14."))
  }

  @Test(
    .enabled(if: Corpus.isPresent),
    arguments: [
      (
        "series/right-to-food/02-A_RES_76_166.ar.xml",
        "series/right-to-food/03-A_RES_77_217.ar.xml",
        "\u{2068}الفقرة 31 من الديباجة\u{2069} of the old one moves to "
          + "\u{2068}الفقرة 27 من الديباجة\u{2069}."
      ),
      (
        "declaration/A_RES_76_7-2117189C.xml", "declaration/A_RES_80_9/zh.xml",
        "附件第11段 and 附件第24(b)段 of the old one are deleted."
      ),
    ]
  )
  func `tells it of published texts in other languages`(
    old: String,
    new: String,
    sentence: String
  ) throws {
    let letter = Self.letter(
      ComparedVersion(name: "the old one", reading: try AkomaNtosoReader().read(Corpus.bytes(old))),
      ComparedVersion(name: "the new one", reading: try AkomaNtosoReader().read(Corpus.bytes(new)))
    )
    #expect(letter.contains(sentence), "\(letter)")
  }
}
