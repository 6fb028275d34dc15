import DraftText
import Foundation
import Publishing
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

/// What a document with the changes of several parties promises, over 200 texts.
struct PartyContract {
  @Test func `gives each party's text once only its changes are accepted`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let changes = PartyChanges(seed: seed)
      let compiled = try WordTextWriter().write(changes.compiled, name: "Compilation")
      for party in changes.parties {
        let clean = try WordTextWriter().write(changes.text(of: party), name: "Zero draft")
        #expect(
          try ResolvedWord(compiled, .acceptedOnly(party.name)) == ResolvedWord(clean, .accepted),
          "seed \(seed), \(party)"
        )
      }
      let clean = try WordTextWriter().write(changes.original, name: "Zero draft")
      #expect(
        try ResolvedWord(compiled, .rejected) == ResolvedWord(clean, .accepted),
        "seed \(seed)"
      )
      // What others put into a last paragraph that one deletes runs on into the ending.
      let all = try WordTextWriter().write(changes.compiled.accepting(), name: "Zero draft")
      #expect(
        try ResolvedWord(compiled, .accepted).paragraphs.joined()
          == ResolvedWord(all, .accepted).paragraphs.joined(),
        "seed \(seed)"
      )
    }
  }

  @Test func `names everybody who holds a change, and the document where nobody does`() throws {
    for seed in 0..<50 as Range<UInt64> {
      let changes = PartyChanges(seed: seed)
      var writer = WordTextWriter()
      writer.author = "Co-facilitators"
      let file = try writer.write(changes.compiled, name: "Compilation")
      let names = Set(changes.parties.map(\.name))
      for change in try RevisedDocument(file).changes {
        let authors = change.authors.flatMap { ($0 ?? "").components(separatedBy: ", ") }
        #expect(!authors.isEmpty && names.isSuperset(of: authors), "seed \(seed): \(change)")
      }
    }
  }

  /// Other programs judge these as well: `Tests/Checks/word.py` reads the folder.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"] != nil,
      "ZERODRAFT_WORD_PAIRS names the folder to write documents to"
    )
  )
  func `writes compilations for the programs of others`() throws {
    let environment = ProcessInfo.processInfo.environment
    let path = try #require(environment["ZERODRAFT_WORD_PAIRS"])
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    let count = environment["ZERODRAFT_WORD_PAIRS_COUNT"].flatMap(UInt64.init) ?? 10
    let whole = try WordTextWriter().write(Sample.text, matrix: Sample.matrix, name: "Compilation")
    try Data(whole).write(to: folder.appending(path: "compilation.docx"))
    let table = try WordTextWriter().write(Sample.matrix, name: "Compilation")
    try Data(table).write(to: folder.appending(path: "matrix.docx"))
    for seed in 1_000..<1_000 + count {
      let language = Language.allCases[Int(seed) % Language.allCases.count]
      let changes = PartyChanges(
        seed: seed,
        language: language,
        avoiding: seed % 2 == 0 ? .notes : .endsAlone
      )
      func write(_ text: PrintedText, _ suffix: String) throws {
        let bytes = try WordTextWriter().write(text, name: "Zero draft")
        try Data(bytes).write(to: folder.appending(path: "parties-\(seed).\(suffix).docx"))
      }
      var compiled = changes.compiled
      if seed % 4 == 0 {
        // LibreOffice loses notes where comments stand between the first and the second one.
        for index in compiled.paragraphs.indices {
          compiled.paragraphs[index].comments = [
            PrintedComment(words: "On all of it"),
            PrintedComment(holders: [changes.parties[0]], words: "On these words", on: 0..<2),
          ]
        }
      }
      try write(compiled, "compiled")
      try write(changes.original, "nobody")
      try write(changes.compiled.accepting(), "everybody")
      for party in changes.parties { try write(changes.text(of: party), "by \(party.name)") }
    }
  }
}

/// A compilation with the changes of three parties, comments and a table.
private enum Sample {
  static let (a, b, x) = (PartyID("Delegation A"), PartyID("Delegation B"), PartyID("Group X"))

  static let text = PrintedText(
    language: .english,
    paragraphs: [
      paragraph(.opening, [.kept("The General Assembly,")]),
      paragraph(
        .preambular,
        [
          .kept("Recalling its resolution 74/176 "), .deleted("of 18 December 2019", [a, x]),
          .kept(","),
        ],
        comments: [PrintedComment(holders: [x], words: "Dates are not cited here.", on: 1..<2)]
      ),
      paragraph(
        .preambular,
        [.inserted("Guided by the purposes of the Charter,", [b])],
        end: .inserted,
        holders: [b],
        comments: [PrintedComment(holders: [b], words: "Alternative to PP1.\nAgreed language.")]
      ),
      paragraph(
        .operative,
        [
          .kept("1.\tDecides to hold a "), .inserted("high-level ", [a]), .deleted("meeting", [b]),
          .inserted("hearing", [b]), .inserted("conference", [x]), .kept(" in "),
          .deleted("2021", [a, b]), .inserted("2022", [a, b]), .kept(";"),
        ],
        comments: [
          PrintedComment(holders: [a], words: "Reservation on the whole paragraph."),
          PrintedComment(words: "The co-facilitators ask for one word.", on: 2..<5),
        ]
      ),
      paragraph(
        .operative,
        [
          .deleted("2.\tInvites all Member States to attend", [x]), .inserted(" in person", [a]),
          .deleted(".", [x]),
        ],
        end: .deleted,
        holders: [x]
      ),
      paragraph(.operative, [.kept("3.\tDecides to remain seized of the matter.")]),
    ],
    notes: []
  )

  static let matrix = PrintedMatrix(
    language: .english,
    title: "Proposals by paragraph",
    columns: [
      .init("Place"), .init("Zero draft", share: 3), .init("Proposals", share: 4),
      .init("Remarks", share: 2),
    ],
    rows: (1...12).map { number in
      [
        .heading("OP\(number)"), .text([text.accepting { _ in false }.paragraphs[2]]),
        .text(text.paragraphs[3...4].map(bare)), .remark("No agreement on the word."),
      ]
    }
  )

  /// A paragraph without what is said beside it.
  private static func bare(_ paragraph: PrintedParagraph) -> PrintedParagraph {
    var paragraph = paragraph
    paragraph.comments = []
    return paragraph
  }

  private enum Part {
    case kept(String)
    case deleted(String, [PartyID])
    case inserted(String, [PartyID])

    var piece: PrintedPiece {
      switch self {
      case .kept(let words): PrintedPiece(.kept, .words(words, .plain))
      case .deleted(let words, let holders):
        PrintedPiece(.deleted, .words(words, .plain), holders: holders)
      case .inserted(let words, let holders):
        PrintedPiece(.inserted, .words(words, .plain), holders: holders)
      }
    }
  }

  private static func paragraph(
    _ role: Role,
    _ parts: [Part],
    end: Segment.Kind = .kept,
    holders: [PartyID] = [],
    comments: [PrintedComment] = []
  ) -> PrintedParagraph {
    PrintedParagraph(
      setting: ParagraphSetting(role: role, isLabelled: role == .operative),
      pieces: parts.map(\.piece),
      end: end,
      holders: holders,
      comments: comments
    )
  }
}
