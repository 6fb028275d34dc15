import DraftText

/// A paragraph of a copy with names in brackets, as what everybody has and what only some want.
struct BracketedParagraph {
  /// One of several wordings at a place.
  struct Alternative {
    var words: String
    var attributions: [Attribution] = []
  }

  /// A piece of the paragraph.
  enum Piece {
    /// Words of everybody.
    case plain(String)
    /// Wordings of which one at most is in the text; with whether the words are struck.
    case group([Alternative], isStruck: Bool, isMarked: Bool)
    /// What some want done with the paragraph.
    case demand([Attribution], String)
    /// A remark on the paragraph.
    case note(String)
  }

  private(set) var pieces: [Piece] = []
  /// The whole paragraph, as it was written.
  let raw: String
  /// The number before it, where it has a suffix, as in `OP4 bis`.
  private(set) var label: Reference?
  /// Who stands beside that number.
  private(set) var holders: [Attribution] = []
  /// Why it cannot be taken apart.
  private(set) var doubt: String?
  /// The words of each piece, for a group those of each alternative.
  private var needed: [[[Substring]]] = []

  /// Takes a paragraph apart.
  ///
  /// - Parameters:
  ///   - paragraph: the paragraph of the copy.
  ///   - labels: the indicators of its notes.
  ///   - isInBase: whether brackets with their words stand in the base as well.
  init(
    _ paragraph: Paragraph,
    labels: [FootnoteID: String],
    isInBase: @escaping (Substring) -> Bool
  ) {
    var text = ""
    let isStrong = paragraph.runs.allSatisfy { run in
      if case .text(_, let style) = run { style.strong } else { false }
    }
    for run in paragraph.runs {
      if case .text(let words, let style) = run, style.strong, !isStrong,
        words.contains(where: { !$0.isWhitespace })
      {
        let head = words.prefix(while: \.isWhitespace)
        let inner = words.dropFirst(head.count)
        var end = inner.endIndex
        while end > inner.startIndex, inner[inner.index(before: end)].isWhitespace {
          end = inner.index(before: end)
        }
        text += head + "**" + inner[..<end] + "**" + inner[end...]
      } else {
        text += Draft.spell([run], labels: labels)
      }
    }
    raw = text
    let suffixed = paragraph.label.flatMap { label in
      label.text.contains(where: \.isLetter) && label.text.contains(where: \.isNumber)
        ? label.text : nil
    }
    if let suffixed {
      let kind = paragraph.role == .preambular ? "PP" : "OP"
      let own = suffixed.contains("P") || suffixed.contains("p") ? suffixed : kind + suffixed
      text = "\(own). \(text)"
    }
    guard let tree = try? BracketedText(parsing: text) else {
      doubt = "it has more brackets than any text"
      pieces = [.plain(raw)]
      needed = [[Self.words(raw)]]
      return
    }
    var walk = BracketedWalk(tree, isInBase)
    walk.collect(nil)
    pieces = walk.pieces
    label = walk.label.flatMap { reference in
      reference.description.contains { $0 == " " } ? reference : nil
    }
    holders = walk.holders
    doubt = walk.doubt
    needed = pieces.map { piece in
      switch piece {
      case .plain(let text): [Self.words(text)]
      case .group(let alternatives, _, _): alternatives.map { Self.words($0.words) }
      case .demand, .note: []
      }
    }
  }

  /// All of its words in order, where it is in no part an alternative.
  var onlyWords: [Substring]? {
    var words: [Substring] = []
    for (piece, needed) in zip(pieces, needed) {
      switch piece {
      case .plain: words += needed[0]
      case .group: return nil
      case .demand, .note: continue
      }
    }
    return words
  }

  /// Whether anybody is named, or anything remarked.
  var hasNames: Bool {
    !holders.isEmpty
      || pieces.contains { piece in
        switch piece {
        case .group(let alternatives, _, _): alternatives.contains { !$0.attributions.isEmpty }
        case .demand, .note: true
        case .plain: false
        }
      }
  }

  /// Whether all of its words are in groups.
  var isOnlyGroups: Bool {
    pieces.allSatisfy { if case .plain(let words) = $0 { Self.words(words).isEmpty } else { true } }
      && pieces.contains { if case .group = $0 { true } else { false } }
  }

  /// Whether it has no words but demands and remarks.
  var isOnlyRemarks: Bool {
    !pieces.isEmpty
      && pieces.allSatisfy { piece in
        switch piece {
        case .plain(let words): Self.words(words).isEmpty
        case .group: false
        case .demand, .note: true
        }
      }
  }

  /// The words of a text in small letters, without marks and anchors.
  static func words(_ text: String) -> [Substring] {
    var bare = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "[^"),
      let close = rest[open.upperBound...].firstIndex(of: "]")
    {
      bare += rest[..<open.lowerBound] + " "
      rest = rest[rest.index(after: close)...]
    }
    bare += rest
    return bare.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Which alternative of each group stands in a text that the paragraph would then be.
  ///
  /// - Returns: for each piece the alternative, `nil` for none of them and for other pieces; `nil`
  ///   altogether where the paragraph is not that text.
  func choices(in words: [Substring]) -> [Int?]? {
    var steps = 0
    func matches(_ part: [Substring], at place: Int) -> Bool {
      place + part.count <= words.count && words[place..<place + part.count].elementsEqual(part)
    }
    func choose(_ index: Int, _ place: Int) -> [Int?]? {
      steps += 1
      guard steps < 5_000 else { return nil }
      guard index < pieces.count else { return place == words.count ? [] : nil }
      switch pieces[index] {
      case .plain:
        guard matches(needed[index][0], at: place),
          let rest = choose(index + 1, place + needed[index][0].count)
        else { return nil }
        return [nil] + rest
      case .demand, .note: return choose(index + 1, place).map { [nil] + $0 }
      case .group(_, let isStruck, _):
        for (choice, part) in needed[index].enumerated() where matches(part, at: place) {
          if part.isEmpty, !isStruck { continue }
          if let rest = choose(index + 1, place + part.count) { return [choice] + rest }
        }
        if isStruck { return nil }
        return choose(index + 1, place).map { [nil] + $0 }
      }
    }
    // Each piece is a step deeper.
    guard pieces.count <= 400 else { return nil }
    return choose(0, 0)
  }
}

/// Walks through the tree of a bracketed text.
private struct BracketedWalk {
  typealias Piece = BracketedParagraph.Piece
  typealias Alternative = BracketedParagraph.Alternative

  var pieces: [Piece] = []
  var label: Reference?
  var holders: [Attribution] = []
  var doubt: String?
  private let parts: [BracketedText.Part]
  private let children: [Int: [Int]]
  private let isInBase: (Substring) -> Bool

  init(_ tree: BracketedText, _ isInBase: @escaping (Substring) -> Bool) {
    parts = tree.parts
    var children: [Int: [Int]] = [:]
    for (index, part) in tree.parts.enumerated() {
      children[part.parent ?? -1, default: []].append(index)
    }
    self.children = children
    self.isInBase = isInBase
  }

  mutating func collect(_ parent: Int?) {
    for index in children[parent ?? -1] ?? [] {
      let part = parts[index]
      switch part.kind {
      case .words, .opening, .closing, .separator, .stray, .elision: add(String(part.text))
      case .alternative: collect(index)
      case .label(let reference): label = reference
      case .strong: addMarked(part.text, isStruck: false)
      case .struck: addMarked(part.text, isStruck: true)
      case .attribution(let list): name(list, part.text)
      case .note: pieces.append(.note(String(part.text)))
      case .bracket(let form):
        if isInBase(part.text) { add(String(part.text)) } else { addBracket(index, form) }
      }
    }
  }

  private mutating func add(_ words: String) {
    if case .plain(let before)? = pieces.last {
      pieces[pieces.count - 1] = .plain(before + words)
    } else {
      pieces.append(.plain(words))
    }
  }

  private mutating func addMarked(_ text: Substring, isStruck: Bool) {
    let inner = text.dropFirst(2).dropLast(2)
    pieces.append(
      .group([Alternative(words: String(inner))], isStruck: isStruck, isMarked: true)
    )
  }

  /// Names after words that are marked or in brackets, or beside the number of the paragraph.
  private mutating func name(_ list: [Attribution], _ text: Substring) {
    var index = pieces.count - 1
    var isFirst = true
    while index >= 0 {
      switch pieces[index] {
      case .plain(let words) where words.allSatisfy(\.isWhitespace):
        index -= 1
        continue
      case .group(var alternatives, let isStruck, let isMarked) where !alternatives.isEmpty:
        // “~~old~~ **new** (Delegation A)”: both are theirs.
        guard isFirst || isMarked && alternatives[alternatives.count - 1].attributions.isEmpty
        else { return }
        alternatives[alternatives.count - 1].attributions += list
        pieces[index] = .group(alternatives, isStruck: isStruck, isMarked: isMarked)
        guard isMarked else { return }
        isFirst = false
        index -= 1
        continue
      default: break
      }
      break
    }
    if !isFirst { return }
    if label != nil,
      pieces.allSatisfy({
        if case .plain(let words) = $0 { words.allSatisfy { !$0.isLetter } } else { false }
      })
    {
      holders += list
    } else {
      add(String(text))
    }
  }

  private mutating func addBracket(_ bracket: Int, _ form: BracketedText.Part.Form) {
    let text = String(parts[bracket].text)
    var alternatives: [Alternative] = []
    for index in children[bracket] ?? [] {
      guard case .alternative = parts[index].kind else { continue }
      var alternative = Alternative(words: "")
      for inner in children[index] ?? [] {
        let part = parts[inner]
        switch part.kind {
        case .attribution(let list): alternative.attributions += list
        case .note:
          pieces.append(.note(text))
          return
        case .bracket:
          if isInBase(part.text) {
            alternative.words += part.text
          } else {
            doubt = "brackets stand in brackets"
          }
        case .strong, .struck: alternative.words += part.text.dropFirst(2).dropLast(2)
        default: alternative.words += part.text
        }
      }
      alternatives.append(alternative)
    }
    if form == .curly {
      pieces.append(.note(text))
      return
    }
    if alternatives.count == 1, alternatives[0].words.allSatisfy(\.isWhitespace),
      !alternatives[0].attributions.isEmpty
    {
      pieces.append(.demand(alternatives[0].attributions, text))
    } else if form == .adjacent, case .group(let before, false, false)? = pieces.last {
      pieces[pieces.count - 1] = .group(before + alternatives, isStruck: false, isMarked: false)
    } else {
      pieces.append(.group(alternatives, isStruck: false, isMarked: false))
    }
  }
}
