import DraftText
import Redlining

extension ComparisonPage {
  /// Writes the paragraphs.
  mutating func text() {
    html.markup(
      "<section class=\"text\" aria-labelledby=\"text\">\n<h2 id=\"text\">The text</h2>\n"
    )
    if writer.isSideBySide { columnHeads() }
    html.markup("<div class=\"flow\">\n")
    let hasMoves = report.paragraphCounts.moved > 0 && !writer.isChangesOnly
    var level = 2
    var folded = 0
    for entry in entries {
      switch entry {
      case .relation(let index):
        let relation = report.paragraphRelations[index]
        if writer.isChangesOnly, relation.isSettled || !isWanted(relation) {
          folded += 1
          continue
        }
        fold(&folded, "paragraph")
        paragraphs(relation, at: index, hasMoves: hasMoves, level: &level)
      case .departure(let index):
        fold(&folded, "paragraph")
        departure(of: index)
      }
    }
    fold(&folded, "paragraph")
    html.markup("</div>\n</section>\n")
  }

  /// What is shown, in the order of the version that is read.
  private var entries: [RedlineEntry] {
    guard part?.view == .before else { return report.entries() }
    let places = report.paragraphRelations.enumerated().compactMap { index, relation in
      relation.old.first.map { (old: $0, index: index) }
    }
    return places.sorted { $0.old < $1.old }.map { .relation($0.index) }
  }

  /// Writes the footnotes.
  mutating func footnotes() {
    let relations = report.footnoteRelations
    guard !relations.isEmpty else { return }
    html.markup("<section class=\"text notes\" aria-labelledby=\"notes\">\n")
    html.markup("<h2 id=\"notes\">Footnotes</h2>\n<div class=\"flow\">\n")
    var folded = 0
    for (index, relation) in relations.enumerated() {
      if writer.isChangesOnly, relation.isSettled || !isWanted(relation) {
        folded += 1
        continue
      }
      fold(&folded, "footnote")
      footnote(relation, at: index)
    }
    fold(&folded, "footnote")
    html.markup("</div>\n</section>\n")
  }

  /// Writes the words of all paragraphs and notes, marked, without their margins.
  mutating func excerpt() {
    var level = 2
    for relation in report.paragraphRelations {
      let blocks = RedlineBlock.blocks(of: relation, in: report, view: .redline, keepsFolded: true)
      let version = relation.new.isEmpty ? report.old : report.new
      words(of: blocks, in: version, named: false, level: &level, isHeading: false)
    }
    for (index, relation) in report.footnoteRelations.enumerated() {
      let block = RedlineBlock.block(
        ofFootnotes: relation,
        in: report,
        view: .redline,
        keepsFolded: true
      )
      let version = relation.new.isEmpty ? report.old : report.new
      html.markup("<div class=\"notes\"")
      html.attribute("id", identities.footnotes[index])
      html.markup(">\n")
      note(block, in: version, identity: identities.footnotes[index], named: false)
      html.markup("</div>\n")
    }
  }

  private mutating func columnHeads() {
    html.markup("<div class=\"heads\" aria-hidden=\"true\"><p>")
    html.text(report.old.name)
    html.markup("</p><p>")
    html.text(report.new.name)
    html.markup("</p></div>\n")
  }

  /// Opens a row of both versions; where they stand under each other one of two equal ones is
  /// enough.
  private mutating func pair(isSame: Bool) {
    html.markup(isSame ? "<div class=\"pair once\">\n" : "<div class=\"pair\">\n")
  }

  /// Says whose words follow, for where both versions stand under each other.
  private mutating func half(_ version: ComparedVersion) {
    html.markup("<p class=\"half\" aria-hidden=\"true\">")
    html.text(version.name)
    html.markup("</p>\n")
  }

  private mutating func fold(_ count: inout Int, _ unit: String) {
    guard count > 0 else { return }
    let isFiltered = part.map { $0.kinds.count < ComparisonKind.allCases.count } ?? false
    let state = isFiltered ? "not shown" : "unchanged"
    html.markup("<p class=\"fold\">\(count) \(unit)\(count == 1 ? "" : "s") \(state)</p>\n")
    count = 0
  }

  private mutating func departure(of index: Int) {
    let sentence = SentenceComposer(report: report)
      .sentence(aboutDepartureOf: report.paragraphRelations[index])
    html.markup("<div class=\"departure\" id=\"from-\(identities.paragraphs[index])\"><p>")
    redline.write(sentence, to: &html, linking: nil)
    html.markup(" <a href=\"#\(identities.paragraphs[index])\">Go there</a></p></div>\n")
  }

  private mutating func paragraphs(
    _ relation: Relation,
    at index: Int,
    hasMoves: Bool,
    level: inout Int
  ) {
    let identity = identities.paragraphs[index]
    open(
      relation,
      isFolded: report.isFolded(paragraphs: index),
      identity: identity,
      order: hasMoves ? relation.old.first : nil
    )
    margin(of: relation, at: index)
    if let sentence = sentences.paragraphs[index] {
      html.markup("<p class=\"say\">")
      redline.write(sentence, to: &html, linking: nil)
      if relation.isMoved { html.markup(" <a href=\"#from-\(identity)\">Where it stood</a>") }
      html.markup("</p>\n")
    }
    if writer.isChangesOnly, report.isFolded(paragraphs: index) {
      html.markup("</div>\n")
      return
    }
    if writer.isSideBySide {
      let before = RedlineBlock.blocks(of: relation, in: report, view: .before)
      let after = RedlineBlock.blocks(of: relation, in: report, view: .after)
      pair(isSame: report.isFolded(paragraphs: index) && !before.isEmpty && !after.isEmpty)
      words(of: before, in: report.old, named: true, level: &level, isHeading: after.isEmpty)
      words(of: after, in: report.new, named: true, level: &level, isHeading: true)
      html.markup("</div>\n")
    } else {
      let blocks = RedlineBlock.blocks(of: relation, in: report, view: .redline, keepsFolded: true)
      let version = relation.new.isEmpty ? report.old : report.new
      words(of: blocks, in: version, named: false, level: &level, isHeading: true)
    }
    html.markup("</div>\n")
  }

  private mutating func open(
    _ relation: Relation,
    isFolded: Bool,
    identity: String,
    order: Int?
  ) {
    let kind = isFolded || !isWanted(relation) ? "same" : Self.kind(of: relation)
    var classes = kind
    if kind != "same" { classes += " change" }
    if relation.isMoved, relation.operation != .same { classes += " modified" }
    if relation.operation == .split { classes += " split" }
    html.markup("<div class=\"part \(classes)\" id=\"\(identity)\"")
    if let order, part == nil { html.markup(" style=\"order:\(order)\"") }
    html.markup(">\n")
  }

  /// What the paragraphs are called now, each with a place of its own, and what they were called
  /// where that was something else.
  private mutating func margin(of relation: Relation, at index: Int) {
    let identity = identities.paragraphs[index]
    let olds = relation.old.compactMap { reference($0, in: report.old) }
    let news = relation.new.enumerated().compactMap { place, paragraph in
      reference(paragraph, in: report.new).map { (place: place, paragraph: paragraph, name: $0) }
    }
    guard !news.isEmpty || !olds.isEmpty else { return }
    html.markup("<p class=\"ref\">")
    for new in news {
      html.markup("<a")
      var own = identity
      if new.place > 0 {
        own = identities.furtherParagraphs[index][new.place - 1]
        html.attribute("id", own)
      }
      html.attribute("href", address(of: new.paragraph) ?? "#\(own)")
      html.markup(">")
      html.text(new.name)
      html.markup("</a>")
      if new.place < relation.new.count - 1 { html.markup(" ") }
    }
    if news.isEmpty {
      html.markup("<a")
      html.attribute("href", "#\(identity)")
      html.markup(">")
      html.text("was \(olds.joined(separator: " and "))")
      html.markup("</a>")
    } else if !olds.isEmpty, olds != news.map(\.name) {
      html.markup(" <span class=\"former\">was ")
      html.text(olds.joined(separator: " and "))
      html.markup("</span>")
    }
    html.markup("</p>\n")
  }

  /// Where more about a paragraph of the later version is told.
  private func address(of paragraph: Int) -> String? {
    guard let addresses = part?.addresses, addresses.indices.contains(paragraph) else { return nil }
    return addresses[paragraph]
  }

  /// The reference of a paragraph, where it says more than what one sees.
  private func reference(_ index: Int, in version: ComparedVersion) -> String? {
    switch version.draft.paragraphs[index].role {
    case .preambular, .operative, .item: version.references[index]
    default: nil
    }
  }

  private mutating func words(
    of blocks: [RedlineBlock],
    in version: ComparedVersion,
    named: Bool,
    level: inout Int,
    isHeading: Bool
  ) {
    html.markup("<div class=\"words\"")
    direction(of: version.draft.language)
    if named {
      html.markup(" role=\"group\"")
      html.attribute("aria-label", version.name)
    }
    html.markup(">\n")
    if named, !blocks.isEmpty { half(version) }
    for (index, block) in blocks.enumerated() {
      let element = isHeading ? Self.element(for: block.role, level: &level) : "p"
      html.markup("<\(element) class=\"\(Self.cssClass(of: block.role))\">")
      label(of: block, isAdded: index > 0 && !named)
      redline.write(block.pieces, to: &html, canBeCalled: !named || isHeading)
      html.markup("</\(element)>\n")
    }
    html.markup("</div>\n")
  }

  private mutating func direction(of language: Language) {
    guard language != .english else { return }
    html.markup(" lang=\"\(language.rawValue)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\"")
  }

  private mutating func label(of block: RedlineBlock, isAdded: Bool) {
    if let former = block.formerLabel {
      html.markup("<span class=\"label was\">")
      html.text(former)
      html.markup(" </span>")
    }
    if let label = block.label {
      let isNow = block.formerLabel != nil || isAdded
      html.markup(isNow ? "<span class=\"label now\">" : "<span class=\"label\">")
      html.text(label)
      html.markup(" </span>")
    }
  }

  private mutating func footnote(_ relation: Relation, at index: Int) {
    let identity = identities.footnotes[index]
    open(
      relation,
      isFolded: report.isFolded(footnotes: index),
      identity: identity,
      order: nil
    )
    if let sentence = sentences.footnotes[index] {
      html.markup("<p class=\"say\">")
      redline.write(sentence, to: &html, linking: nil)
      html.markup("</p>\n")
    }
    if writer.isChangesOnly, report.isFolded(footnotes: index) {
      html.markup("</div>\n")
      return
    }
    func block(_ view: RedlineBlock.View) -> RedlineBlock? {
      RedlineBlock.block(ofFootnotes: relation, in: report, view: view, keepsFolded: true)
    }
    if writer.isSideBySide {
      let isSame = report.isFolded(footnotes: index)
      pair(isSame: isSame && !relation.old.isEmpty && !relation.new.isEmpty)
      note(block(.before), in: report.old, identity: nil, named: true)
      note(block(.after), in: report.new, identity: identity, named: true)
      html.markup("</div>\n")
    } else {
      let version = relation.new.isEmpty ? report.old : report.new
      note(block(.redline), in: version, identity: identity, named: false)
    }
    html.markup("</div>\n")
  }

  private mutating func note(
    _ block: RedlineBlock?,
    in version: ComparedVersion,
    identity: String?,
    named: Bool
  ) {
    html.markup("<div class=\"words\"")
    direction(of: version.draft.language)
    if named {
      html.markup(" role=\"group\"")
      html.attribute("aria-label", version.name)
    }
    html.markup(">\n")
    if let block {
      if named { half(version) }
      html.markup("<p>")
      label(of: block, isAdded: false)
      redline.write(block.pieces, to: &html, canBeCalled: false)
      if let identity, redline.called.contains(identity) {
        html.markup(" <a class=\"back\" href=\"#call-\(identity)\"")
        html.markup(" aria-label=\"back to the text\">↩</a>")
      }
      html.markup("</p>\n")
    }
    html.markup("</div>\n")
  }

  /// The element of a paragraph; headings never skip a level, whatever the text does.
  static func element(for role: Role, level: inout Int) -> String {
    let wanted: Int
    switch role {
    case .title: wanted = 3
    case .annex: wanted = 3
    case .heading(let heading): wanted = 3 + min(heading, 3)
    default: return "p"
    }
    level = min(wanted, level + 1, 6)
    return "h\(level)"
  }

  static func cssClass(of role: Role) -> String {
    if case .item(let depth) = role { return "item d\(min(depth, 4))" }
    return role.name
  }
}
