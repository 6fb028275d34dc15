import DraftText
import Testing
import ZerodraftTestSupport

/// The report of 2021, cut out of a PDF with a blank line between any two lines.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct PastedReportTests {
  let seed: PastedSeed

  init() throws {
    seed = try PastedSeed(PastedSeed.report)
  }

  @Test func `reads 81 numbered paragraphs in order`() {
    #expect(seed.numbers == (1...81).map(String.init))
  }

  @Test func `reads sections of three levels`() {
    let headings = seed.draft.paragraphs.compactMap { paragraph -> String? in
      guard case .heading(let level) = paragraph.role else { return nil }
      return "\(level) \(paragraph.words.prefix(20))"
    }
    #expect(
      headings == [
        "1 I. Introduction", "1 II. Status of ratifi", "1 III. Synthesis of ef",
        "2 A. Efforts by Member", "3 1. Prevention", "3 2. Protection of and",
        "3 3. Prosecution of tr", "3 4. Partnerships", "2 B. Efforts by United",
        "3 1. Efforts in implem", "3 2. Support to preven", "3 3. Raising awareness",
        "3 4. Strategic framewo", "2 C. Inter-agency coor", "3 1. Inter-Agency Coor",
        "3 2. Alliance 8.7", "3 3. Task Team on Anti", "2 D. Multilateral enga",
        "2 E. Impact of the cor", "1 IV. Understanding an", "1 V. Update on the Uni",
        "1 VI. Towards a third ", "1 VII. Recommendations",
      ]
    )
    let third = seed.draft.paragraphs.first { $0.words.hasPrefix("VI. Towards") }
    #expect(
      third?.words.hasSuffix("the Global Plan of Action to Combat Trafficking in Persons") == true
    )
  }

  @Test func `reads items of two levels`() {
    #expect(
      seed.items("38") == [
        "(a)", "(b)", "(i)", "(ii)", "(iii)", "(iv)", "(c)", "(d)", "(e)", "(i)", "(ii)", "(iii)",
        "(iv)", "(v)", "(vi)",
      ]
    )
    #expect(seed.items("81") == "abcdefghijk".map { "(\($0))" })
    #expect(DraftCounts(seed.draft).items == [16, 10])
  }

  @Test func `lifts 17 notes out and anchors them at bare digits`() {
    #expect(seed.draft.footnotes.map(\.label) == (1...17).map(String.init) + ["*"])
    #expect(seed.words("5").contains("Nepal (16 June 2020).[^1] Now, more than 20 years"))
    #expect(seed.words("38", "(c)").contains("response to the crime.[^2] As a result"))
    #expect(seed.words("46").hasSuffix("policies and programmes.[^3]"))
    #expect(seed.words("55").contains("with one united voice.[^4] The meeting"))
    #expect(seed.words("58").contains("programme and response.[^5] In its plan"))
    #expect(seed.words("65").contains("sexual exploitation.[^9] Although"))
    #expect(seed.words("65").hasSuffix("trafficking in persons.[^10]"))
    #expect(seed.words("68").contains("trafficking victims,[^12] and in subtle"))
    #expect(seed.words("68").contains("women and children,[^13] and has"))
    #expect(seed.words("68").hasSuffix("equivalent systems.[^14]"))
    #expect(seed.words("71").contains("to be committed,[^15] there are"))
    #expect(seed.words("72").contains("trafficking chain.[^16]  In addition"))
    #expect(seed.words("72").hasSuffix("online domain.[^17]"))
    #expect(
      seed.reading.notes.contains(ReadingNote(line: 45, .noteWithoutIndicator("*")))
    )
    #expect(seed.notes["*"] == "A/76/50.")
    #expect(seed.notes["12"] == "Ibid.")
    #expect(seed.notes["1"]?.hasSuffix("available at https://treaties.un.org.") == true)
    #expect(seed.notes["3"]?.contains("20200730_wdat_icat_joint_statement_2020_fin") == true)
  }

  @Test func `takes no figure for an indicator`() {
    #expect(seed.words("51").contains("target 8.7 of the Sustainable"))
    #expect(seed.words("75").contains("$4.8 million in grants"))
    #expect(seed.words("77").contains("32 Member States, 34 private sector"))
  }

  @Test func `leaves out running heads, page numbers and dumps of addresses`() {
    #expect(seed.dropped[391] == "A/76/120")
    #expect(seed.dropped[395] == "5/18 V.21-04831")
    #expect(seed.dropped[152] == "https://undocs.org/en/A/RES/74/176")
    #expect(seed.dropped[47] != nil && seed.dropped[271] != nil && seed.dropped[387] != nil)
    #expect(seed.draft.front.jobNumber == "V.21-04831")
    #expect(!seed.allWords.contains { $0.contains("undocs.org") || $0.contains("V.21-04831") })
    #expect(!seed.allWords.contains { $0.contains("____") })
  }

  @Test func `joins paragraphs across pages`() {
    #expect(seed.joints.contains([362, 399]))
    #expect(seed.words("15").contains("agriculture sector, resulting in increased transparency"))
    #expect(seed.words("60").contains("a more inclusive and diverse community of anti-trafficking"))
    #expect(seed.words("78").contains("Dame Julie Okah-Donli (Chair), Viktoria"))
  }

  @Test func `keeps hyphens at line ends that are real`() {
    #expect(seed.words("38").contains("an evidence-base on trafficking"))
    #expect(seed.words("38", "(vi)").contains("between pre-existing gender"))
  }

  @Test(
    arguments: [
      (520, "Traffick ing"), (532, "respons ibility"), (456, "humani tarian"), (482, "identi fy"),
      (933, "exp loitation"), (1181, "rela ted"), (1227, "interna tional"), (1353, "i ncludes"),
      (1626, "again st"), (1577, "includ e"), (1583, "pers ons"), (1702, "eff ective"),
      (1708, "instabili ty"), (1199, "non -punishment"), (820, "anti -trafficking"),
      (1506, "COVID -19"), (1004, "front -line"),
    ]
  )
  func `doubts words that the PDF broke, and joins none`(line: Int, word: String) {
    #expect(seed.broken[line] == word)
    #expect(seed.allWords.contains { $0.contains(word) })
  }

  @Test func `doubts nothing else`() {
    #expect(seed.broken.count == 22)
  }

  @Test func `reads the layout off the lines`() {
    guard case .layoutChosen(let layout, _)? = seed.reading.notes.first?.subject else {
      Issue.record("no note on the layout")
      return
    }
    #expect(layout == .blank)
  }
}
