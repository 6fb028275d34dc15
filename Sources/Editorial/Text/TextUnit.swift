public import DraftText

/// The words of one place in a draft, cut for the rules: a paragraph, a note or a letter's line.
public struct TextUnit: Sendable {
  /// Where it stands.
  public let place: TextPlace
  /// The role that a paragraph was meant to have; `nil` for notes and letters.
  public let role: Role?
  /// The label of a paragraph or a note, as printed.
  public let label: String?
  /// How people point at it.
  public let reference: Reference?
  /// The words as scalars, each footnote anchor one U+FFFC.
  ///
  /// Every span counts these.
  public let scalars: [Unicode.Scalar]
  /// The tokens, in their order.
  public let tokens: [Token]
  /// The stretches in italics.
  public let emphasized: [Range<Int>]
  /// The stretches in bold.
  public let strong: [Range<Int>]
  /// The footnote anchors.
  public let anchors: [(offset: Int, note: FootnoteID)]
  /// The stretches between quotation marks, the marks included; the outermost alone.
  public let quotations: [Range<Int>]
  /// What no rule of language judges: links, and what is said about the text.
  let spared: SparedWords

  init(
    _ place: TextPlace,
    role: Role?,
    label: String?,
    reference: Reference?,
    runs: [Run]
  ) {
    self.place = place
    self.role = role
    self.label = label
    self.reference = reference
    var scalars: [Unicode.Scalar] = []
    var emphasized: [Range<Int>] = []
    var strong: [Range<Int>] = []
    var anchors: [(offset: Int, note: FootnoteID)] = []
    for run in runs {
      switch run {
      case .text(let text, let style):
        let start = scalars.count
        scalars += text.unicodeScalars
        if style.emphasis { emphasized.append(joining: start..<scalars.count) }
        if style.strong { strong.append(joining: start..<scalars.count) }
      case .footnote(let note):
        anchors.append((scalars.count, note))
        scalars.append(Paragraph.anchorScalar)
      }
    }
    self.scalars = scalars
    self.emphasized = emphasized
    self.strong = strong
    self.anchors = anchors
    tokens = Token.tokens(of: scalars)
    quotations = Quotations.outermost(in: scalars)
    spared = SparedWords(in: scalars)
  }
}

extension TextUnit {
  /// The words of a span, footnote anchors left out.
  public func words(_ span: Range<Int>) -> String {
    String(
      spelling: scalars[span.clamped(to: 0..<scalars.count)].lazy.filter {
        $0 != Paragraph.anchorScalar
      }
    )
  }

  /// All words, footnote anchors left out.
  public var words: String { words(0..<scalars.count) }

  /// The whole unit as a span.
  public var span: Range<Int> { 0..<scalars.count }

  /// Whether a scalar stands between quotation marks.
  public func isQuoted(_ offset: Int) -> Bool { quotations.range(containing: offset) != nil }

  /// Whether the whole paragraph is quoted: a quotation opens it, and nothing goes on behind it.
  public var isQuotedParagraph: Bool {
    guard let start = scalars.firstIndex(where: { !$0.isSpace }),
      Quotations.closing(scalars[start]) != nil
    else { return false }
    guard let first = quotations.first, first.lowerBound == start else { return true }
    return end - first.upperBound <= 1
  }

  /// Whether a scalar stands in italics.
  public func isEmphasized(_ offset: Int) -> Bool { emphasized.range(containing: offset) != nil }

  /// Where its text ends, spaces and footnote anchors behind it left out.
  public var end: Int {
    (scalars.lastIndex { $0 != Paragraph.anchorScalar && !$0.isSpace } ?? -1) + 1
  }

  /// The last scalar of its text, or `nil` in an empty unit.
  public var lastScalar: Unicode.Scalar? { end > 0 ? scalars[end - 1] : nil }

  /// A suggestion to write other words in the place of a span.
  public func replacing(_ span: Range<Int>, with words: String, isSafe: Bool = false) -> Suggestion
  {
    Suggestion([Suggestion.Edit(place, span, .words(words))], isSafe: isSafe)
  }

  /// A remark on a span of the unit.
  public func remark(
    _ span: Range<Int>,
    _ reason: String,
    suggestion: Suggestion? = nil,
    atMost: Severity? = nil
  ) -> Remark {
    Remark(place, span, reason, suggestion: suggestion, atMost: atMost)
  }
}

extension [Range<Int>] {
  /// The one of the ranges, which are in order and apart, that contains an offset.
  ///
  /// - Complexity: logarithmic in the ranges.
  func range(containing offset: Int) -> Range<Int>? {
    let index = partitioningIndex { $0.upperBound > offset }
    return index < count && self[index].contains(offset) ? self[index] : nil
  }

  /// Appends a range, or lengthens the last one that it follows.
  fileprivate mutating func append(joining range: Range<Int>) {
    if let last, last.upperBound == range.lowerBound {
      self[count - 1] = last.lowerBound..<range.upperBound
    } else if !range.isEmpty {
      append(range)
    }
  }
}
