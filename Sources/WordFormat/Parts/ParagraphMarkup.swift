/// Writes the paragraphs of one part: their settings, runs and tracked changes.
struct ParagraphMarkup: ~Copyable {
  /// The part that is written.
  var part = WordMarkup()
  /// Where the part's links lead; the first has the relationship `rLink1`.
  private(set) var links: [String] = []
  /// Who made the changes.
  private(set) var stamp: ChangeStamp
  private let isRightToLeft: Bool

  init(stamp: ChangeStamp, isRightToLeft: Bool) {
    self.stamp = stamp
    self.isRightToLeft = isRightToLeft
  }

  /// Writes a paragraph.
  mutating func write(_ paragraph: WordParagraph, section: WordSection? = nil) {
    part.open("p")
    writeProperties(of: paragraph, section: section)
    var rangeEnd: (name: String, id: String)?
    if let move = paragraph.move {
      let (name, number) =
        switch move {
        case .from(let number): ("moveFromRange", number)
        case .to(let number): ("moveToRange", number)
        }
      let (attributes, id) = stamp.next(named: "move\(number)")
      part.leaf(name + "Start", attributes)
      rangeEnd = (name + "End", id)
    }
    write(paragraph.content)
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
      part.leaf(Self.element(of: mark), stamp.next())
      part.close()
    }
    section?.write(to: &part)
    if let former = paragraph.formerSetting {
      part.open("pPrChange", stamp.next())
      part.open("pPr")
      write(former)
      part.close()
      part.close()
    }
    part.close()
  }

  private mutating func write(_ setting: WordParagraph.Setting) {
    part.leaf("pStyle", ["val": setting.style.id])
    // A style that lets a number hang would pull the words of a paragraph without one.
    if !setting.hangs, setting.style.hangs { part.leaf("ind", ["hanging": "0"]) }
  }

  private mutating func write(_ setting: WordRun.Setting, formerSetting: WordRun.Setting? = nil) {
    part.open("rPr")
    writeInside(setting)
    if let former = formerSetting {
      part.open("rPrChange", stamp.next())
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
    if setting.isRaised { part.leaf("vertAlign", ["val": "superscript"]) }
    if isRightToLeft { part.leaf("rtl") }
  }

  // MARK: - Runs

  /// Writes inlines, neighbours with one link or one change together.
  mutating func write(_ content: [WordInline]) {
    var rest = content[...]
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
      if let change = first.change { part.open(Self.element(of: change), stamp.next()) }
      for inline in changed { write(inline.run, isDeleted: first.change == .deleted) }
      if first.change != nil { part.close() }
    }
  }

  private mutating func write(_ run: WordRun, isDeleted: Bool) {
    part.open("r")
    if run.setting != WordRun.Setting() || run.formerSetting != nil || isRightToLeft {
      write(run.setting, formerSetting: run.formerSetting)
    }
    let text = isDeleted ? "delText" : "t"
    switch run.content {
    case .tab: part.leaf("tab")
    case .text(let words): part.words(text, words, ["xml:space": "preserve"])
    case .note(let index, nil): part.leaf("footnoteReference", ["id": String(index + 1)])
    case .note(let index, let mark?):
      part.leaf("footnoteReference", ["customMarkFollows": "1", "id": String(index + 1)])
      part.words(text, mark, ["xml:space": "preserve"])
    }
    part.close()
  }

  private static func element(of change: WordChange) -> String {
    switch change {
    case .inserted: "ins"
    case .deleted: "del"
    case .movedFrom: "moveFrom"
    case .movedTo: "moveTo"
    }
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
