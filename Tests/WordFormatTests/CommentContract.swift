import Archive
import DraftText
import Markup
import Publishing
import Testing
import WordFormat
import ZerodraftTestSupport

/// What becomes of comments that are written into a document.
struct CommentContract {
  @Test func `reads back who said what of which words, over 200 seeds`() throws {
    var count = 0
    for seed in 0..<200 as Range<UInt64> {
      let (text, wanted) = Self.commented(seed)
      let found = try RevisedDocument(WordTextWriter().write(text, name: "Draft")).comments
      #expect(Set(found.map(Told.init)) == Set(wanted), "seed \(seed)")
      #expect(found.count == wanted.count, "seed \(seed)")
      #expect(Set(found.map(\.id)).count == found.count, "seed \(seed)")
      count += found.count
    }
    #expect(count > 500)
  }

  @Test func `changes nothing of the text by what is said beside it`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let bare = PartyChanges(seed: seed).compiled
      let (text, _) = Self.commented(seed)
      let file = try WordTextWriter().write(text, name: "Draft")
      let plain = try WordTextWriter().write(bare, name: "Draft")
      for outcome in [ResolvedWord.Outcome.accepted, .rejected, .acceptedOnly("Group X")] {
        #expect(
          try ResolvedWord(file, outcome) == ResolvedWord(plain, outcome),
          "seed \(seed)"
        )
      }
      #expect(try RevisedDocument(file).changes == RevisedDocument(plain).changes, "seed \(seed)")
    }
  }

  @Test func `has no part for comments where there are none`() throws {
    let plain = try WordTextWriter().write(PartyChanges(seed: 1).original, name: "Draft")
    let names = try ArchiveReader().read(plain).map(\.name)
    #expect(!names.contains("word/comments.xml"))
  }

  @Test(arguments: [
    ([], "Co-facilitators", "C"), (["Delegation A"], "Delegation A", "DA"),
    (["Delegation A", "Group X"], "Delegation A, Group X", "DA,GX"),
    (["Aa Bb Cc Dd Ee", "Ff Gg Hh Ii Jj"], "Aa Bb Cc Dd Ee, Ff Gg Hh Ii Jj", "ABCDE,FGH"),
  ])
  func `signs a comment with names and initials`(
    holders: [String],
    author: String,
    initials: String
  ) throws {
    var writer = WordTextWriter()
    writer.author = "Co-facilitators"
    writer.date = CalendarDate(year: 2021, month: 8, day: 24)
    var text = PrintedText(draft(preambular("Recalling")))
    text.paragraphs[0].comments = [
      PrintedComment(holders: holders.map { PartyID($0) }, words: "One.\nTwo.", on: 0..<1)
    ]
    let parts = try ArchiveReader().read(writer.write(text, name: "Draft"))
    let bytes = try #require(parts.first { $0.name == "word/comments.xml" }?.bytes)
    let comment = try #require(try XMLReader().read(bytes).root.first(named: "comment"))
    func value(_ name: String) -> String? {
      comment.attributes.first { $0.name.local == name }?.value
    }
    #expect(value("author") == author)
    #expect(value("initials") == initials)
    #expect(value("date") == "2021-08-24T00:00:00Z")
    #expect(comment.elements(named: "p").map(\.text) == ["One.", "Two."])
  }

  // MARK: - Texts with comments

  /// What a comment tells, as far as the one who wrote it decides.
  private struct Told: Hashable {
    var author: String?
    var words: String
    var paragraph: Int?
    var quotation: String

    init(_ comment: DocumentComment) {
      author = comment.author
      words = comment.text
      paragraph = comment.paragraph
      quotation = comment.quotation
    }

    init(author: String, words: String, paragraph: Int, quotation: String) {
      self.author = author
      self.words = words
      self.paragraph = paragraph
      self.quotation = quotation
    }
  }

  private static func commented(_ seed: UInt64) -> (PrintedText, [Told]) {
    let changes = PartyChanges(seed: seed)
    var random = SeededGenerator(seed: seed)
    var text = changes.compiled
    var wanted: [Told] = []
    for index in text.paragraphs.indices {
      let pieces = text.paragraphs[index].pieces
      for number in 0..<Int.random(in: 0...3, using: &random) {
        let party = changes.parties.randomElement(using: &random)
        let start = Int.random(in: 0...pieces.count, using: &random)
        let isWhole = Bool.random(using: &random)
        let range = isWhole ? nil : start..<Int.random(in: start...pieces.count + 1, using: &random)
        let covered = range.map { $0.clamped(to: 0..<pieces.count) } ?? 0..<0
        let words = "Remark \(index).\(number)\nwith a second line & <signs>"
        text.paragraphs[index].comments.append(
          PrintedComment(holders: party.map { [$0] } ?? [], words: words, on: range)
        )
        let quoted = pieces[covered.isEmpty ? pieces.startIndex..<pieces.endIndex : covered]
        wanted.append(
          Told(
            author: party?.name ?? "Draft",
            words: words,
            paragraph: index + 1,
            quotation: quoted.reduce(into: "") { told, piece in
              if case .words(let words, _) = piece.content { told += words }
            }
          )
        )
      }
    }
    return (text, wanted)
  }
}
