/// Finds what each block is for: title, opening formula, preambular or operative paragraph, item.
///
/// Labels tell most; where they are missing, the opening words, the punctuation at the end and
/// the part of the text decide. Roles that the source states are taken as said.
///
/// - Complexity: linear in the blocks; of a block only its edges are looked at.
struct RoleFinder {
  /// A paragraph that still has spans in place of runs.
  struct Placed {
    var role: Role
    var label: Label?
    var number: Int
    var id: ParagraphID?
    var spans: [Line.Span]
  }

  /// What has to be known of the block after another.
  struct Next {
    /// The shape of the label that its words begin with.
    var labelled: LabelHead.Shape?
  }

  enum Part {
    case front
    case preamble
    case operative
    case closing
    case annexTitle
  }

  /// The paragraphs, in order.
  private(set) var placed: [Placed] = []
  /// What a person should check.
  var notes: [ReadingNote] = []
  /// The meeting of adoption.
  var meeting: String?

  let language: Language
  var part = Part.front
  var levels = ListLevels()
  var lastNumber = 0
  var otherNumber = 0
  var hasTitle = false
  var headingLevel = 0
  var lastHeadingNumber: HeadingNumber?

  /// Finds the roles.
  ///
  /// - Parameters:
  ///   - blocks: the text, without letters and masthead.
  ///   - title: the title that the masthead gave with the number.
  ///   - language: the language of the text.
  init(_ blocks: ArraySlice<Block>, title: Block?, language: Language) {
    self.language = language
    placed.reserveCapacity(blocks.count + 1)
    if let title { place(title, .title) }
    // Blocks are looked at in their places: to take each out would be to count its owners.
    let blocks = blocks.span
    for index in blocks.indices {
      let next =
        index + 1 < blocks.count ? Next(labelled: blocks[index + 1].labelled?.shape) : nil
      read(blocks[index], next: next)
    }
  }

  /// Gives a block a role; what its words begin with can be left out.
  mutating func place(
    _ block: Block,
    _ role: Role,
    label: Label? = nil,
    afterFirst length: Int = 0
  ) {
    placed.append(
      Placed(
        role: role,
        label: label,
        number: block.number,
        id: block.id,
        spans: block.spans(afterFirst: length)
      )
    )
    switch role {
    case .title:
      hasTitle = true
      if part == .annexTitle { part = .operative }
    case .opening:
      part = .preamble
      levels.reset()
    case .preambular:
      if part == .front { part = .preamble }
      levels.reset()
    case .operative:
      part = .operative
      levels.reset()
    case .heading(let level):
      headingLevel = level
      levels.reset()
      if part == .annexTitle { part = .operative }
    case .annex:
      part = .annexTitle
      lastNumber = 0
      levels.reset()
    case .closing: part = .closing
    case .item, .flush, .plain: break
    }
  }

  // MARK: One block

  private mutating func read(_ block: Block, next: Next?) {
    if let role = block.role {
      readStated(block, role)
      return
    }
    if let label = block.label, !block.isUnlabelled {
      readNumbered(block, label)
      return
    }
    switch block.kind {
    case .heading(let level):
      readMarkedHeading(block, level: level)
      return
    case .text, .blank, .rule:
      break
    }
    if !block.isUnlabelled {
      if let head = block.labelled, readLabelled(block, head, next: next) { return }
      if block.labelled == nil, block.head.utf8.first == 0x5B, readBracketed(block, next: next) {
        return
      }
    }
    readUnlabelled(block, next: next)
  }

  /// A label that the source states apart from the words, as automatic numbering does.
  private mutating func readNumbered(_ block: Block, _ label: Label) {
    let head = LabelHead(label.text) ?? LabelHead(label.text + ".")
    switch head?.shape {
    case .item(let item)?:
      let isSuffixed = head?.isSuffixed ?? false
      let depth = levels.depth(of: item, isSuffixed: isSuffixed, opensList: opensList)
      place(block, .item(depth: depth), label: label)
    case .preambular?:
      place(block, .preambular, label: label)
    case .number(let value)?:
      count(value)
      place(block, .operative, label: label)
    case nil:
      place(block, .operative, label: label)
    }
  }

  /// `[5 bis. Requests …]`: the label stands inside the bracket that holds its paragraph.
  private mutating func readBracketed(_ block: Block, next: Next?) -> Bool {
    guard case .text(let words, let style)? = block.spans.first else { return false }
    let brackets = words.utf8.prefix(9).prefix { $0 == 0x5B }
    let inside = String(decoding: words.utf8.dropFirst(brackets.count).prefix(64), as: UTF8.self)
    guard brackets.count <= 8, let head = LabelHead(inside) else { return false }
    var inner = block
    let rest = words.utf8.dropFirst(brackets.count + head.length)
    let opening = String(repeating: "[", count: brackets.count)
    inner.spans[0] = .text(opening + String(decoding: rest, as: UTF8.self), style)
    // The words are in place already; nothing more is to be taken off.
    var placed = head
    placed.length = 0
    guard readLabelled(inner, placed, next: next) else { return false }
    notes.append(
      ReadingNote(
        line: block.number,
        .assumed("the bracket before “\(head.text)” is set behind it")
      )
    )
    return true
  }
}
