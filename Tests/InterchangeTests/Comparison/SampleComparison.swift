import DraftText
import Interchange
import Redlining

/// Two versions of a small text, written by hand so that everything that can happen happens.
enum SampleComparison {
  /// A paragraph that both versions, or one of them, have.
  struct Fate {
    var operation: Relation.Operation
    var old: [(index: Int, role: Role, label: String?)] = []
    var new: [(index: Int, role: Role, label: String?)] = []
    /// The words: `[-deleted-]`, `{+inserted+}`, `¶` between two paragraphs.
    var words: String
    var isMoved = false
    var formatting: [FormattingChange] = []
  }

  static let fates: [Fate] = [
    Fate(
      operation: .same,
      old: [(0, .title, nil)],
      new: [(0, .title, nil)],
      words: "Declaration on clean rivers"
    ),
    Fate(
      operation: .same,
      old: [(1, .opening, nil)],
      new: [(1, .opening, nil)],
      words: "The General Assembly,"
    ),
    Fate(
      operation: .same,
      old: [(2, .preambular, nil)],
      new: [(2, .preambular, nil)],
      words: "Recalling its resolution on rivers,[^1]"
    ),
    Fate(
      operation: .deleted,
      old: [(3, .preambular, nil)],
      words: "[-Reaffirming the rules on springs,-]"
    ),
    Fate(
      operation: .same,
      old: [(4, .preambular, nil)],
      new: [(3, .preambular, nil)],
      words: "Noting with concern the state of rivers,",
      formatting: [
        FormattingChange(text: " with concern", old: .plain, new: Style(emphasis: true))
      ]
    ),
    Fate(
      operation: .inserted,
      new: [(4, .preambular, nil)],
      words: "{+Recalling the report of Group X,[^2]+}"
    ),
    Fate(
      operation: .modified,
      old: [(5, .operative, "1")],
      new: [(5, .operative, "1")],
      words: "Decides to convene a {+high-level +}meeting on [-3-]{+21+} May;"
    ),
    Fate(
      operation: .modified,
      old: [(9, .operative, "3")],
      new: [(6, .operative, "2")],
      words:
        "Requests Delegation A [-in its capacity as host -]to report [before/after] the meeting;",
      isMoved: true
    ),
    Fate(
      operation: .modified,
      old: [(6, .operative, "2")],
      new: [(7, .operative, "3")],
      words: "Invites Member States to take part[-[^2]-]{+[^3]+} in the meeting:"
    ),
    Fate(
      operation: .modified,
      old: [(7, .item(depth: 1), "(a)")],
      new: [(8, .item(depth: 1), "(a)")],
      words: "By sending [-high-ranking-]{+senior+} representatives;"
    ),
    Fate(
      operation: .same,
      old: [(8, .item(depth: 1), "(b)")],
      new: [(9, .item(depth: 1), "(b)")],
      words: "By submitting their views in writing;"
    ),
    Fate(
      operation: .split,
      old: [(10, .operative, "4")],
      new: [(10, .operative, "4"), (11, .operative, "5")],
      words: "Stresses the importance of water[-, and-]{+;¶Also+} encourages gifts;"
    ),
    Fate(
      operation: .merged,
      old: [(11, .operative, "5"), (12, .operative, "6")],
      new: [(12, .operative, "6")],
      words: "Decides to meet again[-;¶Decides-]{+ and+} to remain seized of the matter."
    ),
  ]

  static let footnoteFates: [(operation: Relation.Operation, words: String)] = [
    (.same, "Resolution 70/1."), (.inserted, "{+A report of 12 pages.+}"),
    (.modified, "Including [-observers-]{+observer States+}."),
  ]

  /// The two versions and what became of each paragraph.
  static func report(
    old oldName: String = "Zero draft",
    new newName: String = "Rev.1"
  ) -> ComparisonReport {
    var old: [Paragraph?] = Array(repeating: nil, count: 13)
    var new: [Paragraph?] = Array(repeating: nil, count: 13)
    var relations: [Relation] = []
    for fate in fates {
      let script = segments(fate.words)
      let oldTexts = text(script, without: .inserted).split(separator: "\n").map(String.init)
      let newTexts = text(script, without: .deleted).split(separator: "\n").map(String.init)
      for ((index, role, label), text) in zip(fate.old, oldTexts) {
        old[index] = paragraph(index, role, label, text, notes: ["1": 0, "2": 1], [])
      }
      for ((index, role, label), text) in zip(fate.new, newTexts) {
        new[index] = paragraph(
          index,
          role,
          label,
          text,
          notes: ["1": 0, "2": 1, "3": 2],
          fate.formatting
        )
      }
      relations.append(
        Relation(
          fate.operation,
          old: fate.old.map(\.index),
          new: fate.new.map(\.index),
          isMoved: fate.isMoved,
          isRelabelled: fate.operation != .inserted && fate.operation != .deleted
            && fate.old.map(\.label) != fate.new.map(\.label)
            && fate.old.count == fate.new.count,
          script: script,
          formatting: fate.formatting
        )
      )
    }
    var oldDraft = Draft(paragraphs: old.compactMap { $0 })
    var newDraft = Draft(paragraphs: new.compactMap { $0 })
    var footnoteRelations: [Relation] = []
    for (operation, words) in footnoteFates {
      let script = segments(words)
      var relation = Relation(operation, old: [], new: [], script: script)
      if operation != .inserted {
        let index = oldDraft.footnotes.count
        relation.old = [index]
        oldDraft.footnotes.append(note(index, text(script, without: .inserted)))
      }
      let index = newDraft.footnotes.count
      relation.new = [index]
      newDraft.footnotes.append(note(index, text(script, without: .deleted)))
      relation.isRelabelled = relation.old != relation.new && operation != .inserted
      footnoteRelations.append(relation)
    }
    newDraft.brackets = BracketTable(
      marks: [
        BracketMark(paragraph: 6, offset: 31, kind: .opening),
        BracketMark(paragraph: 6, offset: 38, kind: .separator),
        BracketMark(paragraph: 6, offset: 44, kind: .closing),
      ],
      pairs: [2, 0, 0],
      holders: [0: [PartyID("Group X")]]
    )
    return ComparisonReport(
      Comparison(
        old: oldDraft,
        new: newDraft,
        relations: relations,
        footnoteRelations: footnoteRelations
      ),
      old: version(oldName, oldDraft),
      new: version(newName, newDraft)
    )
  }

  /// The segments of words marked as `wdiff` marks them.
  static func segments(_ marked: String) -> [Segment] {
    var segments: [Segment] = []
    var rest = Substring(marked.replacing("¶", with: "\n"))
    func add(_ kind: Segment.Kind, _ text: Substring) {
      if !text.isEmpty { segments.append(Segment(kind, String(text))) }
    }
    while let open = rest.firstMatch(of: /\[-|\{\+/) {
      add(.kept, rest[..<open.range.lowerBound])
      let isDeletion = rest[open.range] == "[-"
      rest = rest[open.range.upperBound...]
      guard let close = rest.firstRange(of: isDeletion ? "-]" : "+}") else { break }
      add(isDeletion ? .deleted : .inserted, rest[..<close.lowerBound])
      rest = rest[close.upperBound...]
    }
    add(.kept, rest)
    return segments
  }

  static func text(_ script: [Segment], without kind: Segment.Kind) -> String {
    script.filter { $0.kind != kind }.map(\.text).joined()
  }

  private static func paragraph(
    _ index: Int,
    _ role: Role,
    _ label: String?,
    _ text: String,
    notes: [String: Int],
    _ formatting: [FormattingChange]
  ) -> Paragraph {
    var runs: [Run] = []
    var rest = Substring(text)
    func add(_ words: Substring) {
      guard !words.isEmpty else { return }
      // The opening word of a paragraph is set in italics, as these texts have it.
      guard runs.isEmpty, role == .preambular || role == .operative,
        let end = words.firstIndex(of: " ")
      else {
        runs.append(.text(String(words)))
        return
      }
      var emphasized = String(words[..<end])
      var others = words[end...]
      if let change = formatting.first, others.hasPrefix(change.text) {
        emphasized += change.text
        others = others.dropFirst(change.text.count)
      }
      runs.append(.text(emphasized, Style(emphasis: true)))
      runs.append(.text(String(others)))
    }
    while let anchor = rest.firstMatch(of: /\[\^(\d)\]/) {
      add(rest[..<anchor.range.lowerBound])
      if let note = notes[String(anchor.1)] { runs.append(.footnote(.provisional(note))) }
      rest = rest[anchor.range.upperBound...]
    }
    add(rest)
    return Paragraph(
      id: .provisional(index),
      role: role,
      label: label.map { Label($0) },
      runs: runs
    )
  }

  private static func note(_ index: Int, _ words: String) -> Footnote {
    Footnote(id: .provisional(index), label: String(index + 1), runs: [.text(words)])
  }

  private static func version(_ name: String, _ draft: Draft) -> ComparedVersion {
    ComparedVersion(
      name: name,
      reading: Reading(
        draft: draft,
        paragraphLines: draft.paragraphs.indices.map { 3 + 2 * $0 },
        footnoteLines: draft.footnotes.indices.map { 40 + $0 },
        notes: [ReadingNote(line: 5, .brokenWord("ri vers"))]
      )
    )
  }
}
