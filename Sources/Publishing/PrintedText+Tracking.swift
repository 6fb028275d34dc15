import DraftText
public import Interchange
import Redlining

extension PrintedText {
  /// Prints a comparison with every change marked.
  ///
  /// - Parameters:
  ///   - report: the comparison; its scripts are shown as finely as it says.
  ///   - showsMoves: whether a moved paragraph is shown as moved, or as deleted and inserted.
  /// - Complexity: linear in both drafts.
  public init(tracking report: ComparisonReport, showsMoves: Bool = true) {
    var composer = TrackedComposer(report: report)
    var paragraphs: [PrintedParagraph] = []
    for place in TrackedPlace.places(of: report, showsMoves: showsMoves) {
      paragraphs += composer.paragraphs(at: place)
    }
    paragraphs += Self.uncalledNotes(of: report, register: composer.register)
    self.init(
      language: report.new.draft.language,
      paragraphs: paragraphs,
      notes: composer.register.notes
    )
  }

  /// The notes that nothing calls, those of the earlier version first.
  ///
  /// They are kept only where all of them are as they were.
  private static func uncalledNotes(
    of report: ComparisonReport,
    register: NoteRegister
  ) -> [PrintedParagraph] {
    let old = report.old.draft.footnotes.enumerated()
      .filter { !register.isCalled($0.offset, in: .old) }
      .map { PrintedParagraph(uncalled: $0.element, as: .kept) }
    let new = report.new.draft.footnotes.enumerated()
      .filter { !register.isCalled($0.offset, in: .new) }
      .map { PrintedParagraph(uncalled: $0.element, as: .kept) }
    guard old != new else { return new }
    return old.map { $0.changed(to: .deleted) } + new.map { $0.changed(to: .inserted) }
  }
}

extension PrintedParagraph {
  /// The same paragraph, deleted or inserted whole.
  fileprivate func changed(to change: Segment.Kind) -> PrintedParagraph {
    var changed = self
    changed.end = change
    for index in changed.pieces.indices { changed.pieces[index].change = change }
    return changed
  }
}
