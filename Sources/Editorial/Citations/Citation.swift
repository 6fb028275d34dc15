public import DraftText

/// A resolution that a text names by its number, with the date and the title given there.
///
/// ```swift
/// // “its resolutions 46/182 of 19 December 1991 and 76/124 of 10 December 2021”
/// let group = unit.citations(in: .english)[0]
/// group.isOwn                        // true
/// group.citations.map(\.number)      // 46/182, 76/124
/// ```
public struct Citation: Hashable, Sendable {
  /// The number, with the body that adopted the resolution.
  public var number: ResolutionNumber
  /// Whether the body is beyond doubt, and not guessed from names that stand near.
  public var isCertain: Bool
  /// The date that follows the number.
  public var date: CalendarDate?
  /// The title in quotation marks that follows, without the marks.
  public var title: String?
  /// Whether the title is introduced by “entitled”.
  public var isEntitled = false
  /// Scalar offsets of the number.
  public var numberSpan: Range<Int>
  /// Scalar offsets of the date.
  public var dateSpan: Range<Int>?
  /// Scalar offsets of the title, without its marks.
  public var titleSpan: Range<Int>?
}

/// Citations behind one word “resolution” or “resolutions”.
public struct CitationGroup: Hashable, Sendable {
  /// How the word “resolution” is introduced.
  public enum Manner: Hashable, Sendable {
    /// “its resolution”.
    case own
    /// “Security Council resolution”.
    case named(ResolutionNumber.Body)
    /// “resolution”.
    case bare
  }

  /// How they are introduced.
  public var manner: Manner
  /// Scalar offsets of the word “resolution”.
  public var noun: Range<Int>
  /// Scalar offsets from what introduces the noun to the end of the noun.
  public var head: Range<Int>
  /// Whether the noun is in the plural; `nil` where its form does not show that.
  public var isPlural: Bool?
  /// The citations, at least one.
  public var citations: [Citation]
  /// Whether resolutions without number follow: “and its subsequent resolutions”.
  public var goesOn: Bool

  /// Whether it is “its resolution”.
  public var isOwn: Bool { manner == .own }
}

extension TextUnit {
  /// The resolutions that the unit names by number, in their order.
  ///
  /// Numbers with their dates are known in all languages; the body that is named, titles and words
  /// between in English best.
  ///
  /// - Parameters:
  ///   - language: the language of the text.
  ///   - body: the body whose text it is, which “its resolution” means.
  /// - Returns: the citations, put together by the words that introduce them.
  /// - Complexity: linear in the unit.
  public func citations(
    in language: Language,
    of body: ResolutionNumber.Body = .generalAssembly
  ) -> [CitationGroup] {
    if language == .chinese { return chineseCitations(of: body) }
    guard tokens.contains(where: { CitationWords.noun($0.folded, language) != nil }) else {
      return []
    }
    return CitationFinder(self, language, body).groups()
  }
}

extension CheckedText {
  /// The resolutions that a unit names by number.
  public func citations(in unit: TextUnit) -> [CitationGroup] {
    unit.citations(in: draft.language, of: organ)
  }
}

extension Draft {
  var organ: ResolutionNumber.Body {
    let opening = paragraphs.prefix(200).first { $0.role == .opening }?.words ?? front.organ ?? ""
    return ResolutionNumber.Body.allCases.dropFirst().first { opening.contains($0.rawValue) }
      ?? .generalAssembly
  }
}
