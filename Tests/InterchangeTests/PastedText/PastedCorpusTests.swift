import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

/// Texts of the corpus: PDF text, and the plain text of adopted resolutions beside their XML.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct PastedCorpusTests {
  @Test func `reads the draft of 2023 out of its PDF`() throws {
    let seed = try PastedSeed(path: "pdf-text/01-A_C.3_78_L.41-draft.txt")
    #expect(seed.numbers == (1...35).map(String.init))
    #expect(
      DraftCounts(seed.draft)
        == DraftCounts(preambular: 3, operative: 35, items: [7], footnotes: 13)
    )
    #expect(seed.draft.footnotes.map(\.label) == (1...13).map(String.init))
    #expect(seed.words("1").contains("pursuant to resolution 77/228[^5] and the report"))
    #expect(seed.words("1").contains("Republic of Iran,[^6] submitted pursuant"))
    #expect(seed.words("13").contains("Consular Relations[^10] in relation"))
    #expect(seed.words("30", "(d)").contains("Forms of Racial Discrimination[^11] and"))
    #expect(seed.words("19").contains("non-violent protesters, expresses"))
    #expect(seed.words("23").contains("artists, film-makers, journalists"))
    #expect(seed.notes["3"]?.hasSuffix("Supplement No. 53 (A/78/53), chap. III.") == true)
    for remains in ["23-21227", "L.41", "__", "*2321227*"] {
      #expect(!seed.allWords.contains { $0.contains(remains) })
    }
  }

  @Test func `reads the same draft as it was adopted`() throws {
    let seed = try PastedSeed(path: "pdf-text/03-A_RES_78_220-adopted.txt")
    #expect(seed.numbers == (1...35).map(String.init))
    #expect(
      DraftCounts(seed.draft)
        == DraftCounts(preambular: 3, operative: 35, items: [7], footnotes: 13)
    )
    #expect(seed.draft.front.symbol == "A/RES/78/220")
    #expect(seed.draft.front.agendaItem == "71 (c)")
  }

  @Test func `reads a piece of a committee's report`() throws {
    let seed = try PastedSeed(
      path: "pdf-text/02-A_78_481_Add.3-committee-report-extract.txt"
    )
    #expect(seed.numbers == ["16", "17", "18", "19", "20", "21"])
    #expect(seed.dropped == [32: "A/78/481/Add.3"])
    let against = seed.draft.paragraphs.firstIndex { $0.words == "Against:" }
    #expect(
      against.map { seed.draft.paragraphs[$0 + 1].words.hasPrefix("Algeria, Armenia") } == true
    )
  }

  static let resolutions = Corpus.paths(ending: ".txt").filter { $0.hasPrefix("resolutions/") }

  @Test func `has sixty resolutions to read`() {
    #expect(Self.resolutions.count == 60)
  }

  @Test(arguments: resolutions)
  func `numbers each text without a gap`(path: String) throws {
    let seed = try PastedSeed(path: path)
    var seen: Set<Int> = [0]
    for paragraph in seed.draft.paragraphs where paragraph.role == .operative {
      guard let number = paragraph.label.flatMap({ Int($0.text) }) else { continue }
      // A list inside a text counts from 1, and the text goes on after it.
      #expect(seen.contains(number - 1), "\(number)")
      seen.insert(number)
    }
    #expect(seed.draft.front.number.map { "A/RES/\($0)" } == seed.draft.front.symbol)
    #expect(seed.draft.front.adopted != nil && seed.draft.front.distributed != nil)
    #expect(seed.draft.front.session == "Seventy-ninth session")
    #expect(seed.draft.front.agendaItem != nil && seed.draft.front.originSymbol != nil)
    #expect(seed.reading.notes.count <= 1, "\(seed.reading.notes.dropFirst().map(\.message))")
  }

  static let folders = ["languages/A_RES_78_1", "languages/A_RES_78_265", "declaration/A_RES_80_9"]

  @Test(arguments: folders)
  func `reads the same paragraphs in six languages`(folder: String) throws {
    let english = try PastedSeed(path: "\(folder)/en.txt").draft
    for language in Language.allCases {
      let draft = try PastedSeed(path: "\(folder)/\(language.rawValue).txt").draft
      #expect(draft.language == language)
      #expect(draft.paragraphs.map(\.role) == english.paragraphs.map(\.role), "\(language)")
      #expect(DraftCounts(draft) == DraftCounts(english), "\(language)")
      #expect(draft.front.adopted == english.front.adopted)
      #expect(draft.front.distributed == english.front.distributed)
      #expect(draft.front.number == english.front.number)
      #expect(draft.front.originSymbol == english.front.originSymbol)
    }
  }

  @Test func `counts items of a declaration to the second level`() throws {
    let counts = DraftCounts(try PastedSeed(path: "languages/A_RES_78_1/en.txt").draft)
    // The text has (a) to (t) and, below (t), (i) to (xiv).
    #expect(counts == DraftCounts(preambular: 0, operative: 44, items: [20, 14], footnotes: 2))
  }

  @Test func `counts a series alike from year to year in each language`() throws {
    for path in Corpus.paths(ending: ".txt") where path.hasPrefix("series/") {
      let seed = try PastedSeed(path: path)
      // Paragraph 6 of one text has no full stop after its number, and is read all the same.
      #expect(seed.numbers == (1...seed.numbers.count).map(String.init), "\(path)")
      #expect(DraftCounts(seed.draft).preambular > 0, "\(path)")
    }
  }

  @Test func `keeps a letter apart from a concept note`() throws {
    let seed = try PastedSeed(PastedSeed.hearing)
    #expect(seed.draft.front.letters.map { $0.date?.description } == ["2021-06-24"])
    #expect(seed.draft.front.letters[0].lines.last == "New York")
    #expect(!seed.allWords.contains { $0.contains("<ul") || $0.contains("</li>") })
  }

  @Test func `leaves the addresses out of a programme`() throws {
    let seed = try PastedSeed(PastedSeed.programme)
    #expect(seed.dropped.keys.sorted() == [66, 67, 68, 431, 585])
    #expect(!seed.allWords.contains { $0.contains("undocs.org") })
    #expect(seed.draft.paragraphs.first?.words == "Concept Note and Programme")
  }

  @Test func `carries no dead link as one`() throws {
    for name in [PastedSeed.hearing, PastedSeed.declaration, PastedSeed.modalities] {
      let links = try PastedSeed(name).draft.paragraphs.flatMap(\.runs).compactMap {
        if case .text(_, let style) = $0 { style.link } else { nil }
      }
      #expect(!links.contains("#"), "\(name)")
    }
  }
}
