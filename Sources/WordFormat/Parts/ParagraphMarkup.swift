/// Writes the paragraphs of one part: their settings, runs and tracked changes.
struct ParagraphMarkup: ~Copyable {
  /// The part that is written.
  var part = WordMarkup()
  /// Where the part's links lead; the first has the relationship `rLink1`.
  private(set) var links: [String] = []
  /// The comments that the part calls; the first has the number 0 in the file.
  private(set) var comments: [WordComment] = []
  /// Who made the changes.
  private(set) var stamp: ChangeStamp
  private var isRightToLeft: Bool

  init(stamp: ChangeStamp, isRightToLeft: Bool) {
    self.stamp = stamp
    self.isRightToLeft = isRightToLeft
  }

  /// Writes a paragraph.
  mutating func write(_ paragraph: WordParagraph, section: WordSection? = nil) {
    let runsRightToLeft = isRightToLeft
    if case .official(let style) = paragraph.setting.style, style.isAlwaysEnglish {
      isRightToLeft = false
    }
    defer { isRightToLeft = runsRightToLeft }
    part.open("p")
    writeProperties(of: paragraph, section: section)
    var rangeEnd: (name: String, id: String)?
    if let move = paragraph.move {
      let (name, number) =
        switch move {
        case .from(let number): ("moveFromRange", number)
        case .to(let number): ("moveToRange", number)
        }
      let (attributes, id) = stamp.next(named: "move\(number)", by: paragraph.holders)
      part.leaf(name + "Start", attributes)
      rangeEnd = (name + "End", id)
    }
    let numbers = paragraph.comments.map { begin($0) }
    write(paragraph.content)
    for number in numbers {
      // What is said of a paragraph that comes or goes does so with it.
      let isWhole = paragraph.content.allSatisfy { $0.change == paragraph.mark }
      end(number, change: isWhole ? paragraph.mark : nil)
    }
    part.close()
    // The stretch ends after the paragraph, so that its mark moves too.
    if let rangeEnd { part.leaf(rangeEnd.name, ["id": rangeEnd.id]) }
  }

  // MARK: - Settings

  private mutating func writeProperties(of paragraph: WordParagraph, section: WordSection?) {
    part.open("pPr")
    write(paragraph.setting)
    if let mark = paragraph.mark {
      part.open("rPr")
      part.leaf(Self.element(of: mark), stamp.next(by: mark.holders, isLater: mark.isLater))
      part.close()
    }
    section?.write(to: &part)
    if let former = paragraph.formerSetting {
      part.open("pPrChange", stamp.next(by: paragraph.holders))
      part.open("pPr")
      write(former)
      part.close()
      part.close()
    }
    part.close()
  }

  private mutating func write(_ setting: WordParagraph.Setting) {
    part.leaf("pStyle", ["val": setting.style.id])
    if setting.beginsPage { part.leaf("pageBreakBefore") }
    // A style that lets a number hang would pull the words of a paragraph without one.
    if !setting.hangs, setting.style.hangs { part.leaf("ind", ["hanging": "0"]) }
  }

  private mutating func writeProperties(of run: WordRun) {
    part.open("rPr")
    writeInside(run.setting)
    if let former = run.formerSetting {
      part.open("rPrChange", stamp.next(by: run.holders))
      part.open("rPr")
      writeInside(former)
      part.close()
      part.close()
    }
    part.close()
  }

  private mutating func writeInside(_ setting: WordRun.Setting) {
    if let style = setting.style { part.leaf("rStyle", ["val": style.id]) }
    for (isOn, name) in [(setting.isBold, "b"), (setting.isItalic, "i")] where isOn {
      part.leaf(name)
      part.leaf(name + "Cs")
    }
    if setting.isSmall {
      part.leaf("sz", ["val": "19"])
      part.leaf("szCs", ["val": isRightToLeft ? "22" : "19"])
    }
    if setting.isRaised { part.leaf("vertAlign", ["val": "superscript"]) }
    if isRightToLeft { part.leaf("rtl") }
  }

  // MARK: - Runs

  /// Writes inlines, neighbours with one link or one change together.
  mutating func write(_ content: [WordInline]) {
    var rest = content[...]
    var open: [(comment: WordComment, number: Int)] = []
    while let first = rest.first {
      let stretch = rest.prefix { $0.comments == first.comments }
      rest = rest[stretch.endIndex...]
      for comment in first.comments where !open.contains(where: { $0.comment == comment }) {
        open.append((comment, begin(comment)))
      }
      writeLinks(stretch)
      for (comment, number) in open where !rest.contains(where: { $0.comments.contains(comment) }) {
        let changes = Set(content.filter { $0.comments.contains(comment) }.map(\.change))
        end(number, change: changes.count == 1 ? changes.first ?? nil : nil)
        open.removeAll { $0.comment == comment }
      }
    }
  }

  private mutating func writeLinks(_ content: ArraySlice<WordInline>) {
    var rest = content
    while let first = rest.first {
      let linked = rest.prefix { $0.link == first.link }
      rest = rest[linked.endIndex...]
      let target = first.link.flatMap(Self.safeTarget)
      if let target { part.open("hyperlink", ["r:id": "rLink\(number(of: target))"]) }
      writeChanges(linked)
      if target != nil { part.close() }
    }
  }

  private mutating func writeChanges(_ content: ArraySlice<WordInline>) {
    var rest = content
    while let first = rest.first {
      let changed = rest.prefix { $0.change == first.change }
      rest = rest[changed.endIndex...]
      open(first.change)
      for inline in changed { write(inline.run, isDeleted: first.change?.kind == .deleted) }
      if first.change != nil { part.close() }
    }
  }

  private mutating func open(_ change: WordChange?) {
    guard let change else { return }
    part.open(Self.element(of: change), stamp.next(by: change.holders, isLater: change.isLater))
  }

  private mutating func write(_ run: WordRun, isDeleted: Bool) {
    part.open("r")
    if run.setting != WordRun.Setting() || run.formerSetting != nil || isRightToLeft {
      writeProperties(of: run)
    }
    let text = isDeleted ? "delText" : "t"
    switch run.content {
    case .tab: part.leaf("tab")
    case .lineBreak: part.leaf("br")
    case .text(let words): part.words(text, words, ["xml:space": "preserve"])
    case .note(let index, nil): part.leaf("footnoteReference", ["id": String(index + 1)])
    case .note(let index, let mark?):
      part.leaf("footnoteReference", ["customMarkFollows": "1", "id": String(index + 1)])
      part.words(text, mark, ["xml:space": "preserve"])
    }
    part.close()
  }

  private static func element(of change: WordChange) -> String {
    switch change.kind {
    case .inserted: "ins"
    case .deleted: "del"
    case .movedFrom: "moveFrom"
    case .movedTo: "moveTo"
    }
  }

  // MARK: - Comments

  /// Begins the stretch of a comment, and gives it its number.
  private mutating func begin(_ comment: WordComment) -> Int {
    comments.append(comment)
    part.leaf("commentRangeStart", ["id": String(comments.count - 1)])
    return comments.count - 1
  }

  /// Ends the stretch of a comment, and calls it.
  private mutating func end(_ number: Int, change: WordChange?) {
    part.leaf("commentRangeEnd", ["id": String(number)])
    open(change)
    part.open("r")
    part.open("rPr")
    part.leaf("rStyle", ["val": WordStyle.commentReference.id])
    part.close()
    part.leaf("commentReference", ["id": String(number)])
    part.close()
    if change != nil { part.close() }
  }

  // MARK: - Links

  private mutating func number(of target: String) -> Int {
    if let known = links.firstIndex(of: target) { return known + 1 }
    links.append(target)
    return links.count
  }

  /// A target that a reader may be sent to: an address on the web or of mail.
  private static func safeTarget(_ target: String) -> String? {
    let lowered = target.lowercased()
    let isSafe = ["http://", "https://", "mailto:"].contains { lowered.hasPrefix($0) }
    return isSafe && lowered.utf8.allSatisfy { (0x21..<0x7F).contains($0) } ? target : nil
  }
}
