public import DraftText
public import Redlining

/// A stretch of a redline that is set in one way.
public struct RedlinePiece: Hashable, Sendable {
  /// A footnote's anchor, as one version prints it.
  public struct Anchor: Hashable, Sendable {
    /// The place of the note among the notes of its version; `nil` if there is no such note.
    public var note: Int?
    /// The printed indicator.
    public var label: String
  }

  /// What stands there.
  public enum Content: Hashable, Sendable {
    /// Words in one style.
    case words(String, Style)
    /// The anchor of a footnote, in the versions that have it; at least one has.
    case anchor(old: Anchor?, new: Anchor?)
    /// The border between two paragraphs.
    case paragraphBreak
  }

  /// Which of the two versions has it.
  public var kind: Segment.Kind
  /// What stands there.
  public var content: Content
  /// How the earlier version set kept words, where it set them otherwise and that was asked for.
  public var formerStyle: Style?
  /// Whether it is part of a change of typography alone.
  public var isTypographic = false
}

extension RedlinePiece {
  /// The text as it stands in one of the scripts: words, `[^label]`, or a line feed.
  var text: String {
    switch content {
    case .words(let words, _): words
    case .anchor(let old, let new): "[^\((new ?? old)?.label ?? "?")]"
    case .paragraphBreak: "\n"
    }
  }
}

extension [RedlinePiece] {
  /// The pieces with changes of typography shown as kept.
  ///
  /// - Parameter face: the version whose form is shown.
  /// - Returns: the pieces, those of the other form left out.
  func foldingTypography(face: RedlineComposer.Face) -> [RedlinePiece] {
    let hidden = face == .new ? Segment.Kind.deleted : .inserted
    return compactMap { piece in
      guard piece.isTypographic else { return piece }
      return piece.kind == hidden ? nil : RedlinePiece(kind: .kept, content: piece.content)
    }
  }
}
