/// How people point at a part of a text: `PP3`, `OP4 (b)`, `para 12`, `chapeau of OP4`, `title`.
///
/// A reference always speaks of one version, since numbers move. It is read in every spelling
/// that letters and statements use and printed in one.
///
/// ```swift
/// Reference(parsing: "OP4.bis (b)(ii)")?.description         // "OP4 bis (b) (ii)"
/// Reference(parsing: "annex, paragraph 24 chapeau")?.description  // "annex, chapeau of para 24"
/// ```
public struct Reference: Hashable, Sendable {
  /// Which annex is meant.
  public enum Annex: Hashable, Comparable, Sendable {
    /// The annex of a text that has one.
    case only
    /// One of several, counted from 1.
    case numbered(Int)
  }

  /// What is pointed at inside the text, the annex or the section.
  public enum Place: Hashable, Sendable {
    /// All of it: the annex, the section, the text.
    case whole
    /// The title.
    case title
    /// The opening formula.
    case opening
    /// A preambular paragraph.
    case preambular(ParagraphNumber)
    /// An operative paragraph.
    case operative(ParagraphNumber)
    /// A numbered paragraph of a declaration, or one that is called by its number alone.
    case paragraph(ParagraphNumber)
    /// A heading by its place among the headings, counted from 1.
    case heading(Int)
    /// The closing formula.
    case closing
    /// A footnote by its indicator.
    case footnote(String)
  }

  /// The part of a paragraph that stands before or after its items.
  public enum Portion: String, Hashable, Sendable {
    /// The words before the items.
    case chapeau
    /// The words that go on after the items.
    case flush
  }

  /// The annex, where one is meant.
  public var annex: Annex?
  /// The words of the heading under which to look, where they are given.
  public var section: String?
  /// What is pointed at.
  public var place: Place
  /// The items inside the paragraph, from the outermost inwards.
  public var items: [ItemNumber]
  /// The words before or after the items, where only these are meant.
  public var portion: Portion?

  /// Makes a reference.
  public init(
    annex: Annex? = nil,
    section: String? = nil,
    _ place: Place,
    items: [ItemNumber] = [],
    portion: Portion? = nil
  ) {
    self.annex = annex
    self.section = section
    self.place = place
    self.items = items
    self.portion = portion
  }
}

extension Reference: CustomStringConvertible {
  /// The spelling used in this program: `annex, chapeau of para 24 (a)`.
  public var description: String {
    var outer: [String] = []
    switch annex {
    case .only: outer.append("annex")
    case .numbered(let number): outer.append("annex \(RomanNumeral.spelling(number).uppercased())")
    case nil: break
    }
    if place == .whole, portion == nil, items.isEmpty {
      if let section { outer.append("\(section):") }
      return outer.isEmpty ? "whole text" : outer.joined(separator: ", ")
    }
    var words: [String] = []
    switch (portion, place) {
    case (.some(let portion), .whole): words.append(portion.rawValue)
    case (.chapeau, _): words.append("chapeau of")
    case (.flush, _): words.append("flush of")
    case (nil, _): break
    }
    if place != .whole { words.append(place.description) }
    for (depth, item) in items.enumerated() {
      words.append(depth < 2 ? item.description : "\(item.bare).")
    }
    let inner = words.joined(separator: " ")
    outer.append(section.map { "\($0): \(inner)" } ?? inner)
    return outer.joined(separator: ", ")
  }
}

extension Reference.Place: CustomStringConvertible {
  /// The place alone, as a reference prints it.
  public var description: String {
    switch self {
    case .whole: "whole text"
    case .title: "title"
    case .opening: "opening"
    case .preambular(let number): "PP\(number)"
    case .operative(let number): "OP\(number)"
    case .paragraph(let number): "para \(number)"
    case .heading(let number): "heading \(number)"
    case .closing: "closing"
    case .footnote(let label): "footnote \(label)"
    }
  }
}
