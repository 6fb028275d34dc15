import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What is known again of what was asked, and what is not.
struct ReflectionFinderTests {
  private static let base = [
    "Recalling that every building has pipes, as the plan of the building shows,",
    "Decides that every floor of a building should have at least one public fountain;",
    "Requests building managers to have the water tested at least once every three months;",
    "Calls upon organizers to stop handing out bottled water within two years;",
    "Recommends that fountains be within reach of all persons;",
    "Further recommends that fountains which are no longer used be kept as monuments;",
    "Decides to review progress after three years.",
  ]

  private static func draft(_ texts: [String]) -> Draft {
    Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(
          id: .provisional(index),
          role: .operative,
          label: Label("\(index + 1)"),
          runs: [.text(text)]
        )
      }
    )
  }

  /// The base with one paragraph that reads otherwise.
  private static func with(_ index: Int, _ text: String?) -> [String] {
    var texts = base
    if let text { texts[index] = text } else { texts.remove(at: index) }
    return texts
  }

  private static func found(
    _ changes: ProposedChange...,
    in texts: [String],
    areAccepted: Bool = false
  ) -> [Reflection] {
    ReflectionFinder(Comparison(comparing: draft(base), with: draft(texts))).reflections(
      of: changes.enumerated().map {
        AskedChange(key: $0.offset, change: $0.element, isAccepted: areAccepted)
      }
    )
  }

  /// An edit of a paragraph by the words that it is about.
  private static func edit(_ index: Int, _ old: String, _ new: String) -> ProposedChange {
    let text = base[index]
    guard let range = text.firstRange(of: old) else { return .delete(paragraphs: []) }
    let start = text.unicodeScalars.distance(
      from: text.startIndex,
      to: range.lowerBound
    )
    return .edit(
      paragraph: index,
      edits: [TextEdit(start..<start + old.unicodeScalars.count, new)]
    )
  }

  /// Words put in behind others.
  private static func add(_ index: Int, after old: String, _ new: String) -> ProposedChange {
    guard case .edit(_, let edits) = edit(index, old, "") else { return .delete(paragraphs: []) }
    let end = edits[0].range.upperBound
    return .edit(paragraph: index, edits: [TextEdit(end..<end, new)])
  }

  private static func words(_ reflection: Reflection, in texts: [String]) -> [String] {
    reflection.spans.map { span in
      Array(texts[span.paragraph].unicodeScalars)[span.range]
        .reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  @Test func `knows words again that stand among others`() {
    let texts = Self.with(
      4,
      "Recommends that fountains be within reach of all persons, including persons using wheelchairs"
        + " and children;"
    )
    let found = Self.found(
      Self.add(4, after: "persons", ", including persons using wheelchairs"),
      in: texts
    )
    #expect(found.map(\.extent) == [.whole])
    #expect(found.map(\.likeness) == [.near])
    #expect(Self.words(found[0], in: texts) == ["including persons using wheelchairs"])
  }

  @Test func `takes two wishes that were put side by side as both made`() {
    let texts = Self.with(
      4,
      "Recommends that fountains be within reach of all persons, in every building, on every floor;"
    )
    let found = Self.found(
      Self.add(4, after: "persons", ", on every floor"),
      Self.add(4, after: "persons", ", in every building"),
      in: texts
    )
    #expect(found.map(\.likeness) == [.equal, .equal])
    #expect(
      found.flatMap { Self.words($0, in: texts) } == [", on every floor", ", in every building"]
    )
  }

  @Test func `leaves words open that stand in brackets`() {
    let texts = Self.with(
      3,
      Self.base[3].replacing(
        "two years",
        with: "[two / four – Group Y / three – Delegation D] years"
      )
    )
    let found = Self.found(
      Self.edit(3, "two years", "three years"),
      Self.edit(3, "two", "four"),
      Self.edit(3, "two years", "nine years"),
      in: texts
    )
    #expect(found.map(\.key) == [0, 1])
    #expect(found.allSatisfy { $0.extent == .inBrackets })
    #expect(found.flatMap { Self.words($0, in: texts) } == ["three", "four"])
    // Whoever asked for brackets has them as asked.
    let asked = "[two / four – Group Y / three – Delegation D]"
    #expect(Self.found(Self.edit(3, "two", asked), in: texts).map(\.extent) == [.whole])
  }

  @Test func `links the same words to all who asked for them`() {
    let texts = Self.with(3, Self.base[3].replacing("two years", with: "three years"))
    let found = Self.found(
      Self.edit(3, "two years", "three years"),
      Self.edit(3, "two", "three"),
      Self.edit(3, "within two years", "within three years"),
      Self.edit(3, "two", "four"),
      in: texts
    )
    #expect(found.map(\.key) == [0, 1, 2])
    #expect(found.allSatisfy { $0.likeness == .equal })
  }

  @Test func `does not take another number for nearly the same`() {
    let months = Self.edit(2, "three months", "month")
    #expect(
      Self.found(months, in: Self.with(2, Self.base[2].replacing("three", with: "two"))).isEmpty
    )
    let found = Self.found(
      Self.add(3, after: "two years", " and to report on bottles handed out in five cities"),
      in: Self.with(
        3,
        "Calls upon organizers to stop handing out bottled water within two years and to report on"
          + " bottles handed out in nine cities;"
      )
    )
    #expect(found.map(\.extent) == [.part])
  }

  @Test func `does not take the contrary for nearly the same`() {
    let asked = Self.add(
      4,
      after: "persons",
      ", which shall be funded from voluntary contributions"
    )
    let texts = Self.with(
      4,
      "Recommends that fountains be within reach of all persons, which shall not be funded from"
        + " voluntary contributions;"
    )
    #expect(Self.found(asked, in: texts).isEmpty)
  }

  @Test func `does not take little words for anything`() {
    let texts = Self.with(
      4,
      "Recommends that all fountains be in the reach of all of the persons in the city;"
    )
    #expect(Self.found(Self.add(4, after: "persons", " in the other"), in: texts).isEmpty)
    #expect(Self.found(Self.add(4, after: "that", " all"), in: texts).map(\.likeness) == [.equal])
  }

  @Test func `does not take a rival for the other when the text has one of them`() {
    var texts = Self.base
    texts.insert("Stresses that fountains have to work during night meetings as well;", at: 6)
    let found = Self.found(
      .insert(
        after: 5,
        words: "Stresses that fountains have to be silent during night meetings;"
      ),
      .insert(
        after: 5,
        words: "Stresses that fountains have to work during night meetings as well;"
      ),
      in: texts
    )
    #expect(found.map(\.key) == [1])
  }

  @Test func `finds a new paragraph that was typed anew`() {
    var texts = Self.base
    texts.insert(
      "Stresses that all fountains should also work during meetings held at night;",
      at: 4
    )
    let found = Self.found(
      .insert(after: 5, words: "Stresses that fountains should work during meetings at night;"),
      in: texts
    )
    #expect(found.map(\.likeness) == [.near])
    #expect(found.map(\.paragraphs) == [[4]])
  }

  @Test func `knows words again that were put into another order`() {
    var texts = Self.base
    texts.insert("Stresses that all fountains have to work also during meetings at night;", at: 6)
    let found = Self.found(
      .insert(
        after: 5,
        words: "Stresses that fountains have to work during night meetings as well;"
      ),
      in: texts
    )
    #expect(found.map(\.extent) == [.whole])
    #expect(found.map(\.likeness) == [.near])
  }

  @Test func `tells some of several changes from all of them`() {
    let asked = ProposedChange.edit(
      paragraph: 2,
      edits: [TextEdit(9..<26, "owners"), TextEdit(72..<84, "month")]
    )
    let found = Self.found(
      asked,
      in: Self.with(2, Self.base[2].replacing("three months", with: "month"))
    )
    #expect(found.map(\.extent) == [.part])
    #expect(found.map(\.likeness) == [.equal])
  }

  @Test func `takes words as deleted also where more went with them`() {
    let texts = Self.with(0, "Recalling that every building has pipes,")
    let found = Self.found(Self.edit(0, " of the building", ""), in: texts)
    #expect(found.map(\.likeness) == [.near])
    #expect(found[0].spans.isEmpty)
    let other = Self.with(0, "Recalling that every building has pipes, as engineers know well,")
    #expect(Self.found(Self.edit(0, " of the building", ""), in: other).isEmpty)
  }

  @Test func `needs less where it was decided`() {
    let asked = Self.add(
      4,
      after: "persons",
      ", including persons using wheelchairs and children under the age of twelve"
    )
    let texts = Self.with(
      4,
      "Recommends that fountains be within reach of all persons, among them persons using"
        + " wheelchairs;"
    )
    #expect(Self.found(asked, in: texts).isEmpty)
    #expect(Self.found(asked, in: texts, areAccepted: true).map(\.extent) == [.part])
  }

  @Test func `finds paragraphs that went, and none that stayed`() {
    let texts = Self.with(5, nil)
    let found = Self.found(
      .delete(paragraphs: [5]),
      .delete(paragraphs: [4]),
      .delete(paragraphs: [4, 5]),
      in: texts
    )
    #expect(found.map(\.key) == [0, 2])
    #expect(found.map(\.extent) == [.whole, .part])
  }

  @Test func `finds a merger, and not where one of the two is gone`() {
    let merged = ProposedChange.merge(paragraphs: [4, 5], words: nil)
    var texts = Self.with(5, nil)
    #expect(Self.found(merged, in: texts).isEmpty)
    texts[4] =
      "Recommends that fountains be within reach of all persons, and that fountains which are no"
      + " longer used be kept as monuments;"
    #expect(Self.found(merged, in: texts).map(\.extent) == [.whole])
  }

  @Test func `does not find what nobody can see in a text`() {
    let texts = Self.with(4, "Recommends other things;")
    #expect(Self.found(.stance(.question, paragraphs: [4]), in: texts).isEmpty)
    #expect(Self.found(.stance(.retain, paragraphs: [3]), in: texts).isEmpty)
  }
}
