/// How the paragraphs of a version are to be numbered.
///
/// Numbering is computed and never a change of text: a scheme says which labels the paragraphs
/// would carry, and leaves the draft alone.
///
/// ```swift
/// NumberingScheme.consecutive.labels(for: draft)  // 1, 2, 3 …: as in the final text
/// NumberingScheme.insertionsKept.labels(for: draft)  // 1, 2, 2 bis, 3 …: as in the rooms
/// ```
public enum NumberingScheme: Hashable, Sendable, CaseIterable {
  /// Operative paragraphs from 1, without gaps; the only one of a text has no number.
  ///
  /// Preambular paragraphs have none. Another version of a paragraph takes its number and `alt`.
  case consecutive
  /// Numbers stay, and what was added takes the number before it with `bis`, `ter`, `quater`.
  ///
  /// An operative paragraph without a label was added. After `decies` the series begins again
  /// behind it, `decies bis`, which sorts rightly.
  case insertionsKept

  /// The label that each paragraph of a draft would carry, in the order of the paragraphs.
  ///
  /// What is neither a preambular or operative paragraph nor an item keeps the label it has.
  /// Items are lettered anew in each paragraph, `(a)`, then `(i)`, then `a.` and `i.`; items
  /// without a label, such as bullets, stay without. Annexes count from 1 again, headings do not
  /// interrupt the count. The ``Label/standing`` of each label is kept.
  ///
  /// - Complexity: linear in the paragraphs.
  public func labels(for draft: Draft) -> [Label?] {
    var numberer = Numberer(scheme: self, paragraphs: draft.paragraphs)
    return draft.paragraphs.map { numberer.label(for: $0) }
  }

  /// The label of an item, such as `(c)` or `(iii)`; the stop after `a.` and `i.` is left out.
  ///
  /// - Parameters:
  ///   - ordinal: the place of the item in its list, counted from 1.
  ///   - depth: how deep the list is, counted from 1.
  /// - Returns: the label as the Editorial Manual prints the four degrees: after `(z)` comes
  ///   `(aa)`, `(bb)`; deeper lists begin with letters again.
  public static func itemLabel(_ ordinal: Int, depth: Int) -> Label {
    let ordinal = max(ordinal, 1)
    let mark: String
    if depth.isMultiple(of: 2) {
      mark = RomanNumeral.spelling(ordinal)
    } else {
      let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((ordinal - 1) % 26)))
      // A list that goes round the alphabet this often is none; the label stays short.
      mark = String(repeating: letter, count: min((ordinal - 1) / 26, 99) + 1)
    }
    return Label(depth <= 2 ? "(\(mark))" : mark)
  }
}

/// Counts through the paragraphs of a draft.
private struct Numberer {
  /// The numbering of preambular or of operative paragraphs in one part.
  private struct Count {
    var base = 0
    /// The suffixes of the insertion that was numbered last.
    var insertion: [NumberSuffix] = []
    var alternatives = 0
  }

  let scheme: NumberingScheme
  /// For each annex and the text before it, how many operative paragraphs there are.
  private let operatives: [Int]
  private var part = 0
  private var preambular = Count()
  private var operative = Count()
  /// How far each open list has counted, the outermost first.
  private var lists: [(depth: Int, count: Int)] = []

  init(scheme: NumberingScheme, paragraphs: [Paragraph]) {
    self.scheme = scheme
    var operatives = [0]
    for paragraph in paragraphs {
      switch paragraph.role {
      case .annex: operatives.append(0)
      case .operative: operatives[operatives.count - 1] += 1
      default: break
      }
    }
    self.operatives = operatives
  }

  mutating func label(for paragraph: Paragraph) -> Label? {
    if case .item(let depth) = paragraph.role { return item(paragraph.label, depth: depth) }
    lists = []
    switch paragraph.role {
    case .annex:
      part += 1
      (preambular, operative) = (Count(), Count())
    case .preambular:
      switch (scheme, paragraph.label) {
      case (.consecutive, _), (_, nil): return nil
      case (.insertionsKept, .some): return Self.kept(paragraph.label, &preambular)
      }
    case .operative:
      switch scheme {
      case .consecutive:
        // The rule is the Editorial Manual's: a single operative paragraph is not numbered.
        return operatives[part] == 1 ? nil : Self.consecutive(paragraph.label, &operative)
      case .insertionsKept:
        return operatives[part] == 1 ? paragraph.label : Self.kept(paragraph.label, &operative)
      }
    default: break
    }
    return paragraph.label
  }

  private static func consecutive(_ label: Label?, _ count: inout Count) -> Label {
    if label?.standing == .alternative, count.base > 0 {
      count.alternatives += 1
      return Label(
        ParagraphNumber(count.base, .alternative(count.alternatives)).description,
        standing: .alternative
      )
    }
    count.base += 1
    count.alternatives = 0
    return Label("\(count.base)", standing: label?.standing)
  }

  private static func kept(_ label: Label?, _ count: inout Count) -> Label {
    let number = label?.number
    if label?.standing == .alternative {
      count.alternatives += 1
      let suffixes = count.insertion + [.alternative(count.alternatives)]
      return Label(
        ParagraphNumber(count.base, suffixes: suffixes).description,
        standing: .alternative
      )
    }
    count.alternatives = 0
    if let label, label.standing == nil {
      count.base = number?.value ?? count.base
      count.insertion = number?.suffixes ?? count.insertion
      return label
    }
    switch count.insertion.last {
    case .latin(let value) where value < NumberSuffix.highestLatin:
      count.insertion[count.insertion.count - 1] = .latin(value + 1)
    default: count.insertion.append(.bis)
    }
    return Label(
      ParagraphNumber(count.base, suffixes: count.insertion).description,
      standing: .insertion
    )
  }

  private mutating func item(_ label: Label?, depth: Int) -> Label? {
    while let last = lists.last, last.depth > depth { lists.removeLast() }
    guard label != nil else { return nil }
    if lists.last?.depth != depth { lists.append((depth, 0)) }
    lists[lists.count - 1].count += 1
    var numbered = NumberingScheme.itemLabel(lists[lists.count - 1].count, depth: depth)
    numbered.standing = label?.standing
    return numbered
  }
}
