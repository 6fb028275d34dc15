public import DraftText
public import Interchange

/// Reads a draft out of a Word document (DOCX), before or after its changes.
///
/// ```swift
/// let before = try WordTextReader(view: .old).read(bytes)
/// let after = try WordTextReader().read(bytes)
/// ```
///
/// Words, moves, paragraph marks, rows, cells, footnotes and endnotes are taken with what was
/// changed about them, and the numbers that Word counts are computed for both versions. What has
/// no place in a draft comes back as a note. The line of a note is the number of the paragraph.
/// Who changed what is in ``RevisedDocument``.
public struct WordTextReader: DraftReader {
  /// Which version of the text is read.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// All changes rejected.
    case old
    /// All changes accepted.
    case new
  }

  /// Which version of the text is read.
  public var view: View
  /// The language to assume; `nil` to find out.
  public var language: Language?
  /// What is taken for a change.
  public var redlining: RevisedDocument.Redlining

  /// Makes a reader.
  public init(
    view: View = .new,
    language: Language? = nil,
    redlining: RevisedDocument.Redlining = .auto
  ) {
    self.view = view
    self.language = language
    self.redlining = redlining
  }

  /// Reads a draft.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: the draft of the view, with notes on what it does not hold.
  /// - Throws: that the file is damaged, or is no Word document.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    let parts = try WordParts(bytes)
    let assumed = AssumedChanges(RevisionWalk(parts).text, redlining)
    guard var reading = RevisedDocument.reading(assumed.text, view, language) else {
      throw ReadingError(.empty)
    }
    if reading.draft.front.symbol != nil { reading.draft.front.jobNumber = parts.jobNumber }
    // Whatever was changed in it since makes it another text than that version's.
    if assumed.basis == .none, reading.draft.front.version == nil {
      reading.draft.front.version = parts.label
    }
    if assumed.basis == .tracked {
      let decision = view == .new ? "accepted" : "rejected"
      reading.notes.append(
        ReadingNote(line: nil, .assumed("tracked changes were read as \(decision)"))
      )
    }
    return reading
  }

  /// The words of each paragraph of the body, as the view has them, cells one after the other.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: the paragraphs, empty ones too, without what Word counts.
  /// - Throws: that the file is damaged, or is no Word document.
  public func paragraphs(_ bytes: [UInt8]) throws(ReadingError) -> [String] {
    let text = AssumedChanges(RevisionWalk(try WordParts(bytes)).text, redlining).text
    return RevisedText.resolved(text.paragraphs, in: view).map { paragraph in
      paragraph.runs.map(\.words).joined()
    }
  }
}
