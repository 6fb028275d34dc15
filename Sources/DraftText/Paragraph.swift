/// One paragraph of a draft: a title, a preambular or operative paragraph, an item.
///
/// The words never contain the label, and a paragraph never contains a line feed: what is set on
/// lines of its own is a paragraph of its own.
public struct Paragraph: Hashable, Sendable {
  /// The lasting identity.
  public var id: ParagraphID
  /// What the paragraph is for.
  public var role: Role
  /// The number as printed, where there is one.
  public var label: Label?
  /// The words and footnote anchors in order; neighbouring runs differ in style.
  public var runs: [Run]

  /// Makes a paragraph.
  public init(id: ParagraphID, role: Role, label: Label? = nil, runs: [Run]) {
    self.id = id
    self.role = role
    self.label = label
    self.runs = runs
  }
}

extension Paragraph {
  /// The scalar that stands for a footnote's anchor wherever places are counted.
  ///
  /// An anchor counts as one scalar, so that a place does not shift when notes are renumbered.
  public static let anchorScalar: Unicode.Scalar = "\u{FFFC}"

  /// The words in which places are counted: no styles, each anchor one ``anchorScalar``.
  public var words: String {
    if case .text(let only, _)? = runs.first, runs.count == 1 { return only }
    var words = ""
    for run in runs {
      switch run {
      case .text(let text, _): words += text
      case .footnote: words.unicodeScalars.append(Self.anchorScalar)
      }
    }
    return words
  }
}
