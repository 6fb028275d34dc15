import DraftText

extension RevisedText {
  /// The text without what anybody but some people did.
  func keeping(changesOf authors: Set<String?>) -> RevisedText {
    var kept = self
    kept.paragraphs = paragraphs.map { Self.keeping($0, authors) }
    kept.notes = notes.mapValues { $0.map { Self.keeping($0, authors) } }
    return kept
  }

  /// The paragraph without what others did to it.
  private static func keeping(_ paragraph: Paragraph, _ authors: Set<String?>) -> Paragraph {
    var paragraph = paragraph
    paragraph.runs = paragraph.runs.compactMap { run in
      guard let revisions = keeping(run.revisions, authors) else { return nil }
      var run = run
      run.revisions = revisions
      if let former = run.former, !authors.contains(former.by.author) {
        run.style = former.style
        run.former = nil
      }
      return run
    }
    // The mark of a paragraph that somebody else put in joins nothing, and separates nothing.
    paragraph.revisions =
      keeping(paragraph.revisions, authors) ?? [WordRevision(.deletion, author: nil)]
    if let properties = paragraph.properties, !authors.contains(properties.author) {
      paragraph.styleName = paragraph.formerStyleName ?? paragraph.styleName
      paragraph.label = paragraph.formerLabel
      paragraph.properties = nil
    }
    return paragraph
  }

  /// The revisions of some people; `nil` where somebody else put in what was revised.
  private static func keeping(
    _ revisions: [WordRevision],
    _ authors: Set<String?>
  ) -> [WordRevision]? {
    var kept: [WordRevision] = []
    for revision in revisions {
      if authors.contains(revision.author) {
        kept.append(revision)
      } else if revision.kind.isArrival {
        return nil
      }
    }
    return kept
  }
}
