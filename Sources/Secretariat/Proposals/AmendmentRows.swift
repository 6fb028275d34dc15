import DraftText
import Interchange
import Redlining
import WordFormat

/// What the rows of a table want, each a text beside its amendment.
struct AmendmentRows {
  private(set) var items: [ProposalReading.Item] = []
  private(set) var open: [ProposalReading.Open] = []
  private let base: ProposalBase
  /// The words of each paragraph of the base, without marks.
  private let words: [[String]]

  init(_ pairs: [AmendmentPair], _ base: ProposalBase) {
    self.base = base
    words = base.texts.map(Self.words)
    for pair in pairs { take(pair) }
  }

  private mutating func take(_ pair: AmendmentPair) {
    let texts = Self.lines(pair.text)
    let wanted = Self.lines(pair.amendment)
    let named = pair.label.flatMap(place)
    if let named, let asked = Self.verdict(wanted), takeVerdict(asked, pair, named) { return }
    if texts.isEmpty {
      if wanted.isEmpty { return }
      return takeNew(wanted, pair, named)
    }
    if Self.words(pair.text) == Self.words(pair.amendment) {
      if let reason = pair.reason { leave(pair, "a remark without a change: \(reason)", named) }
      return
    }
    var starts = words.indices.filter { start in
      start + texts.count <= words.count
        && zip(texts, words[start...]).allSatisfy { isSame($0, $1) }
    }
    let exact = starts.filter { start in
      zip(texts, words[start...]).allSatisfy { Self.words($0) == $1 }
    }
    if !exact.isEmpty { starts = exact }
    if let named, starts.contains(named) { starts = [named] }
    if starts.count > 1 {
      return leave(pair, "its text stands in \(base.label) \(starts.count) times", named)
    }
    let range = starts.first.map { $0..<$0 + texts.count }
    guard let range else {
      if let named, texts.count == 1, wanted.count == 1 {
        return takeExcerpt(texts[0], wanted[0], pair, named)
      }
      return leave(pair, "its text does not stand in \(base.label)", named)
    }
    if pair.label.flatMap(Reference.init(parsing:)) != nil, named != range.lowerBound {
      return leave(
        pair,
        "it is called \(pair.label ?? ""), and its text is that of \(base.name(of: range.lowerBound))",
        range.lowerBound
      )
    }
    if wanted.isEmpty {
      items.append(item(.delete(paragraphs: Array(range)), pair))
      return
    }
    let old = part(range)
    let new = copy(wanted, of: range)
    for (item, _) in CopiedProposal(
      base,
      Comparison(comparing: old, with: new),
      isClean: false,
      from: range.lowerBound
    ).found {
      var item = item
      item.rationale = pair.reason
      items.append(item)
    }
  }

  /// The words of a cell that says in a word or two what is to become of a paragraph.
  private static func verdict(_ wanted: [String]) -> String? {
    guard wanted.count == 1, words(wanted[0]).count <= 3 else { return nil }
    return wanted[0]
  }

  /// A row that says “Delete” or “Support” where others have words.
  private mutating func takeVerdict(_ verdict: String, _ pair: AmendmentPair, _ named: Int) -> Bool
  {
    let reading = InstructionReader(base.draft).read("\(base.name(of: named)): \(verdict)")
    guard !reading.understood.isEmpty, reading.open.isEmpty else {
      guard base.texts[named].split(separator: " ").count > 6 else { return false }
      leave(pair, "two or three words are no text of \(base.name(of: named))", named)
      return true
    }
    items += reading.understood.map { item($0.instruction, pair) }
    return true
  }

  /// A row with an amendment and no text: a paragraph that is to come.
  private mutating func takeNew(_ wanted: [String], _ pair: AmendmentPair, _ named: Int?) {
    guard let label = pair.label, let place = named ?? insertionPlace(label) else {
      return leave(pair, "it does not say where the new words are to stand", named)
    }
    let isAddition = ["new", "bis", "ter", "quater", "after", "nouveau", "nuevo"].contains { word in
      label.lowercased().split { !$0.isLetter }.contains { $0 == word }
    }
    guard isAddition else {
      return leave(pair, "the row has no text, and “\(label)” stands in \(base.label)", named)
    }
    for text in wanted {
      items.append(item(.insert(after: place, words: Self.unlabelled(text)), pair))
    }
  }

  /// A row that shows a stretch of a paragraph.
  private mutating func takeExcerpt(
    _ old: String,
    _ new: String,
    _ pair: AmendmentPair,
    _ paragraph: Int
  ) {
    let text = base.texts[paragraph]
    let found = text.ranges(of: old)
    guard found.count == 1, let place = found.first else {
      return leave(pair, "its text is not that of \(base.name(of: paragraph))", paragraph)
    }
    let offset = text[..<place.lowerBound].unicodeScalars.count
    let changes = WantedChanges(
      Comparison(comparing: Self.draft([old]), with: Self.draft([new]))
    ).changes
    for change in changes {
      let edits: [TextEdit]
      switch change.change {
      case .edit(_, let own):
        edits = own.map { edit in
          TextEdit(edit.range.lowerBound + offset..<edit.range.upperBound + offset, edit.words)
        }
      default: edits = [TextEdit(offset..<offset + old.unicodeScalars.count, new)]
      }
      items.append(item(.edit(paragraph: paragraph, edits: edits), pair))
      if case .edit = change.change { continue }
      return
    }
  }

  private func item(_ change: ProposedChange, _ pair: AmendmentPair) -> ProposalReading.Item {
    ProposalReading.Item(
      change,
      words: pair.amendment.isEmpty ? pair.text : pair.amendment,
      rationale: pair.reason
    )
  }

  private mutating func leave(_ pair: AmendmentPair, _ reason: String, _ paragraph: Int?) {
    let words = [pair.label, pair.text, pair.amendment, pair.reason].compactMap { $0 }
      .filter { !$0.isEmpty }
    open.append(
      ProposalReading.Open(
        parties: [],
        words: words.joined(separator: " | "),
        reason: reason,
        paragraph: paragraph
      )
    )
  }

  // MARK: - Texts

  private func place(_ label: String) -> Int? {
    base.paragraph(called: label.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The paragraph in “New OP after OP3”, “OP3 bis”.
  private func insertionPlace(_ label: String) -> Int? {
    let suffixes = ["bis", "ter", "quater", "new"]
    let parts = label.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for part in parts.reversed() {
      var name = part
      for suffix in suffixes where name.lowercased().hasSuffix(suffix) {
        name.removeLast(suffix.count)
      }
      if name.contains(where: \.isNumber) {
        if let place = place(name) ?? place("OP" + name) { return place }
      }
    }
    return nil
  }

  /// Whether a line of a table is a paragraph, with its label before it or without.
  private func isSame(_ line: String, _ words: [String]) -> Bool {
    let own = Self.words(line)
    return own == words
      || (0...3).contains(own.count - words.count)
        && Array(own.suffix(words.count)) == words
        && own.prefix(own.count - words.count).allSatisfy { $0.count <= 4 }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A text without the label that stands before it.
  private static func unlabelled(_ text: String) -> String {
    guard let space = text.firstIndex(of: " ") else { return text }
    let head = text[..<space]
    let isLabel =
      head.count <= 6 && (head.hasSuffix(".") || head.hasSuffix(")") || head.hasSuffix(":"))
      && (head.contains(where: \.isNumber) || head.hasPrefix("(") || head.count == 2)
    return isLabel ? unlabelled(String(text[text.index(after: space)...])) : text
  }

  private static func draft(_ texts: [String]) -> Draft {
    Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(id: .recorded(entry: 0, ordinal: index), role: .plain, runs: [.text(text)])
      }
    )
  }

  private func part(_ range: Range<Int>) -> Draft {
    var part = base.draft
    part.paragraphs = Array(base.draft.paragraphs[range])
    // The row says which paragraphs are which, as long as it has as many of them.
    for index in part.paragraphs.indices {
      part.paragraphs[index].id = .recorded(entry: 0, ordinal: index)
    }
    return part
  }

  /// What the row wants in place of some paragraphs, with their roles and identities if it has as
  /// many.
  private func copy(_ wanted: [String], of range: Range<Int>) -> Draft {
    var copy = part(range)
    let old = copy.paragraphs
    copy.paragraphs = wanted.enumerated().map { index, text in
      var paragraph = old[min(index, old.count - 1)]
      if wanted.count != old.count { paragraph.id = .provisional(index) }
      let own = Self.unlabelled(text)
      // What begins as the paragraph does has no label, whatever its first word looks like.
      let first = base.texts[range.lowerBound + min(index, old.count - 1)].prefix(4)
      paragraph.runs = [.text(text.hasPrefix(first) ? text : own)]
      return paragraph
    }
    return copy
  }
}
