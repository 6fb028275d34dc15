import DraftText
import Testing
import ZerodraftTestSupport

struct NumberingSchemeTests {
  private func operative(_ label: Label?) -> Paragraph {
    Paragraph(id: .provisional(0), role: .operative, label: label, runs: [.text("Decides")])
  }

  @Test func `counts operative paragraphs and letters items anew`() {
    let text = draft(
      preambular("Recalling,"),
      operative(Label("1")),
      item("(b)", "x"),
      item("(ii)", "y", depth: 2),
      item("(iv)", "z", depth: 2),
      item("c", "q", depth: 3),
      item("(d)", "x"),
      operative(Label("2 bis", standing: .insertion)),
      item("(x)", "y"),
      operative(Label("7")),
      Paragraph(id: .provisional(0), role: .annex, runs: [.text("Annex")]),
      operative(Label("3")),
      operative(nil)
    )
    #expect(
      NumberingScheme.consecutive.labels(for: text).map { $0?.text } == [
        nil, "1", "(a)", "(i)", "(ii)", "a", "(b)", "2", "(a)", "3", nil, "1", "2",
      ]
    )
  }

  @Test func `leaves a single operative paragraph without a number`() {
    let text = draft(preambular("Recalling,"), operative(Label("1")))
    #expect(NumberingScheme.consecutive.labels(for: text) == [nil, nil])
  }

  @Test func `gives another version of a paragraph the number of the first`() {
    let text = draft(
      operative(Label("4")),
      operative(Label("4 alt", standing: .alternative)),
      operative(Label("4 bis", standing: .alternative)),
      operative(Label("5"))
    )
    #expect(
      NumberingScheme.consecutive.labels(for: text).map { $0?.text } == [
        "1", "1 alt", "1 alt 2", "2",
      ]
    )
  }

  @Test func `keeps numbers and puts what was added behind them`() {
    let text = draft(
      operative(nil),
      operative(Label("1")),
      operative(nil),
      operative(Label("x", standing: .insertion)),
      operative(Label("y", standing: .alternative)),
      operative(Label("2")),
      operative(Label("z", standing: .alternative))
    )
    let labels = NumberingScheme.insertionsKept.labels(for: text)
    #expect(
      labels.map { $0?.text } == ["0 bis", "1", "1 bis", "1 ter", "1 ter alt", "2", "2 alt"]
    )
    #expect(
      labels.map { $0?.standing } == [
        .insertion, nil, .insertion, .insertion, .alternative, nil, .alternative,
      ]
    )
  }

  @Test func `never changes the text and sorts as it numbers`() {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var text = Draft()
      var base = 0
      for _ in 0..<30 {
        let standing: Label.Standing? =
          [nil, .insertion, .alternative].randomElement(using: &generator) ?? nil
        if standing == nil { base += 1 }
        if base == 0 { continue }
        text.paragraphs.append(operative(Label("\(base)", standing: standing)))
      }
      for scheme in NumberingScheme.allCases {
        let labels = scheme.labels(for: text).compactMap { $0 }
        guard labels.count > 1 else { continue }
        #expect(labels == labels.sorted(), "seed \(seed)")
        #expect(Set(labels).count == labels.count, "seed \(seed)")
        var relabelled = text
        for index in labels.indices { relabelled.paragraphs[index].label = labels[index] }
        #expect(scheme.labels(for: relabelled) == labels, "seed \(seed): numbering twice")
      }
    }
  }

  @Test(arguments: [
    (1, 1, "(a)"), (26, 1, "(z)"), (27, 1, "(aa)"), (28, 1, "(bb)"), (53, 1, "(aaa)"),
    (1, 2, "(i)"),
    (4, 2, "(iv)"), (39, 2, "(xxxix)"), (1, 3, "a"), (3, 4, "iii"), (0, 1, "(a)"),
  ])
  func `letters items by their depth`(ordinal: Int, depth: Int, label: String) {
    #expect(NumberingScheme.itemLabel(ordinal, depth: depth).text == label)
  }

  @Test func `answers for absurd places in absurd lists`() {
    #expect(NumberingScheme.itemLabel(.max, depth: .max).text.utf8.count <= 100)
    #expect(NumberingScheme.itemLabel(.min, depth: .min).text == "(i)")
  }
}

struct LabelOrderingTests {
  @Test func `sorts labels as a text prints them`() {
    let printed = [
      "1", "3", "3 alt", "3 bis", "3 bis alt", "3.ter", "4", "10", "(a)", "(b)", "(i)", "(j)", "*",
    ]
    let labels = printed.map { Label($0) }
    #expect(labels.reversed().sorted().map(\.text) == printed)
  }

  @Test func `sorts roman lists and lettered lists`() {
    let romans = (1...39).map { NumberingScheme.itemLabel($0, depth: 2) }
    #expect(romans.shuffledBySeed(7).sorted() == romans)
    // Past (hh) the mark (ii) sorts as a numeral: a known price.
    let letters = (1...34).map { NumberingScheme.itemLabel($0, depth: 1) }
    #expect(letters.shuffledBySeed(8).sorted() == letters)
    let arabic = ["(أ)", "(ب)", "(ج)", "(د)", "(ه)", "(و)"].map { Label($0) }
    #expect(arabic.reversed().sorted() == arabic)
  }

  @Test(
    arguments: [
      ("12", 12, []), ("12 bis", 12, [.bis]), ("OP4bis", 4, [.bis]), ("(3bis)", 3, [.bis]),
      ("2.bis", 2, [.bis]), ("4 alt 2", 4, [.alternative(2)]), ("3 quat", 3, [.latin(4)]),
      ("3 decies", 3, [.latin(10)]), ("７", 7, []), ("٣", 3, []),
    ] as [(String, Int, [NumberSuffix])]
  )
  func `reads the number of a label`(text: String, value: Int, suffixes: [NumberSuffix]) {
    #expect(Label(text).number == ParagraphNumber(value, suffixes: suffixes))
  }

  @Test(arguments: [
    ("(a)", "a"), ("a)", "a"), ("a.", "a"), ("(ii)", "ii"), ("(A)", "a"), ("（b）", "b"),
    ("(aa)", "aa"),
    ("(1)", "1"),
  ])
  func `reads the letter of an item`(text: String, mark: String) {
    #expect(Label(text).item == ItemNumber(mark))
  }

  @Test(arguments: ["", "*", "-", "(", "()", "12a", "(a", "Annex", "99999999999", "bis"])
  func `finds no number where there is none`(text: String) {
    #expect(Label(text).number == nil)
  }
}

extension Array {
  fileprivate func shuffledBySeed(_ seed: UInt64) -> [Element] {
    var generator = SeededGenerator(seed: seed)
    return shuffled(using: &generator)
  }
}
