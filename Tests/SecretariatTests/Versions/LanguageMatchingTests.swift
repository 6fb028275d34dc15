import DraftText
import Foundation
import Interchange
import Negotiation
import Testing

@testable import Secretariat

struct LanguageMatchingTests {
  private static let english = """
    The General Assembly,

    1. Decides:

    (a) To meet in June;

    (b) To invite observers;

    (c) To report;

    2. Requests:

    (a) Support.
    """

  private static let arabic = """
    إن الجمعية العامة،

    1 - تقرر ما يلي:

    (أ) أن تجتمع في حزيران/يونيه؛

    (ب) أن تدعو المراقبين؛

    (ج) أن تقدم تقريرا؛

    2 - تطلب:

    (أ) الدعم.
    """

  private func draft(_ text: String, in language: Language) throws -> Draft {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try ReadDocument(language: language).read(.file(file.path)).reading.draft
  }

  @Test func `pairs items lettered in another script by their place in the list`() throws {
    let (old, new) = (try draft(Self.english, in: .english), try draft(Self.arabic, in: .arabic))
    let pairs = Matching(languages: old, new).continued
    #expect(old.paragraphs.count == 7)
    #expect(pairs.map(\.old) == Array(0..<7), "\(new.matchingNames)")
    #expect(pairs.map(\.new) == Array(0..<7))
  }

  @Test func `leaves an item alone that the other list has no place for`() throws {
    let old = try draft(Self.english.replacing("(c) To report;\n\n", with: ""), in: .english)
    let pairs = Matching(languages: old, try draft(Self.arabic, in: .arabic)).continued
    #expect(pairs.map(\.new) == [0, 1, 2, 3, 5, 6])
  }

  @Test func `does not pair by place what is lettered in the same script`() throws {
    let new = try draft(Self.english.replacing("(b)", with: "(d)"), in: .english)
    let old = try draft(Self.english, in: .english)
    #expect(!Matching(languages: old, new).continued.contains { $0.old == 3 })
  }
}
