import DraftText

/// Writes what happens where two paragraphs meet so that every program reads it alike.
///
/// Two habits of LibreOffice, which Word does not share, are met here; the same changes can be
/// written in ways that both read as meant.
///
/// - Words inserted at the end of a paragraph and words inserted at the beginning of the next one
///   are one insertion to it that spans the mark between them, which goes when they are rejected.
/// - It reads all footnotes where the first one is called, and then loses the change of the mark
///   of that paragraph: where the paragraph goes away, an empty one is left.
///
/// Changes of several authors are accepted and rejected one without the other, so that none of them
/// can be rewritten for another one's sake. There the first habit is met by the time: what was
/// inserted a little later is another insertion. The second one is met as ever, in paragraphs of
/// which one author disposes.
enum WordSeams {
  /// Whole paragraphs in a row that only one of the two versions has.
  private struct Group {
    var range: Range<Int>
    var change: WordChange
    /// The last of them that the marks are shifted for, where they are to be.
    var lastShifted: Int?
  }

  /// Rewrites the changes on both sides of every mark that stays.
  static func settle(_ paragraphs: inout [WordParagraph]) {
    let isShared = paragraphs.contains(where: \.isShared)
    for group in groups(of: paragraphs, isShared: isShared) {
      guard let last = group.lastShifted, group.range.lowerBound > 0 else { continue }
      let before = group.range.lowerBound - 1
      if paragraphs[before].callsFirstNote {
        widenEnd(of: &paragraphs[before])
      } else {
        shiftMarks(from: before, to: last, as: group.change, in: &paragraphs)
      }
    }
    if isShared {
      for index in paragraphs.indices.dropLast() {
        if let change = paragraphs[index].openInsertion { paragraphs[index + 1].part(from: change) }
      }
      return
    }
    for index in paragraphs.indices.dropLast() where endsWithInsertion(paragraphs[index]) {
      widenStart(of: &paragraphs[index + 1])
    }
  }

  private static func endsWithInsertion(_ paragraph: WordParagraph) -> Bool {
    paragraph.mark == nil && paragraph.content.last?.change?.kind == .inserted
  }

  private static func groups(of paragraphs: [WordParagraph], isShared: Bool) -> [Group] {
    var groups: [Group] = []
    for (index, paragraph) in paragraphs.enumerated() {
      guard let change = paragraph.wholeChange else { continue }
      if groups.last?.range.upperBound == index, groups.last?.change == change {
        groups[groups.count - 1].range = groups[groups.count - 1].range.lowerBound..<index + 1
      } else {
        groups.append(Group(range: index..<index + 1, change: change))
      }
    }
    for index in groups.indices {
      let range = groups[index].range
      let last = range.upperBound - 1
      switch groups[index].change.kind {
      case .deleted:
        groups[index].lastShifted = range.first { paragraphs[$0].callsFirstNote }
      default:
        let isSeam =
          !isShared && range.lowerBound > 0 && endsWithInsertion(paragraphs[range.lowerBound - 1])
        groups[index].lastShifted = isSeam || paragraphs[last].callsFirstNote ? last : nil
      }
    }
    // Where two groups meet, the first has to give the second a mark that stays.
    for index in groups.indices.dropLast().reversed()
    where groups[index + 1].lastShifted != nil && groups[index].lastShifted == nil
      && groups[index].range.upperBound == groups[index + 1].range.lowerBound
    {
      groups[index].lastShifted = groups[index].range.upperBound - 1
    }
    return groups
  }

  /// Changes the mark before whole paragraphs instead of the last one's own.
  ///
  /// ```
  /// A {+more+}¶ {+NEW¶+} B   →   A {+more¶ NEW+}¶ B
  /// ```
  ///
  /// The mark that stays then belongs to the last of them, which looks in the version that does
  /// not have it as the paragraph before them does. Those after the last one keep their own marks.
  private static func shiftMarks(
    from before: Int,
    to last: Int,
    as change: WordChange,
    in paragraphs: inout [WordParagraph]
  ) {
    guard paragraphs[before].mark == nil else { return }
    paragraphs[before].mark = change
    paragraphs[last].mark = nil
    let own = paragraphs[last].setting
    paragraphs[last].holders = change.holders
    if change.kind == .inserted {
      paragraphs[last].formerSetting =
        paragraphs[before].formerSetting ?? paragraphs[before].setting
    } else {
      paragraphs[last].setting = paragraphs[before].setting
      paragraphs[last].formerSetting = own
    }
    if paragraphs[last].formerSetting == paragraphs[last].setting {
      paragraphs[last].formerSetting = nil
    }
  }

  /// Begins a paragraph with a deletion, by replacing the first word that stays as well.
  ///
  /// ```
  /// {+X +}Berlin is   →   [-Berlin -]{+X Berlin +}is
  /// ```
  private static func widenStart(of paragraph: inout WordParagraph) {
    let inserted = paragraph.content.prefix { $0.change?.kind == .inserted }
    guard !inserted.isEmpty, inserted.endIndex < paragraph.content.count else { return }
    let kept = paragraph.content[inserted.endIndex]
    guard kept.change == nil, case .text(let words) = kept.run.content else { return }
    let end = words.firstIndex(where: \.isWhitespace).map(words.index(after:)) ?? words.endIndex
    var (deleted, again, rest) = (kept, kept, kept)
    deleted.change = WordChange(.deleted)
    deleted.run.content = .text(String(words[..<end]))
    deleted.run.setting = kept.run.formerSetting ?? kept.run.setting
    deleted.run.formerSetting = nil
    again.change = WordChange(.inserted)
    again.run.content = deleted.run.content
    again.run.formerSetting = nil
    rest.run.content = .text(String(words[end...]))
    var content = [deleted] + inserted + [again]
    if end < words.endIndex { content.append(rest) }
    paragraph.content.replaceSubrange(...inserted.endIndex, with: content)
  }

  /// Ends a paragraph with a deletion, by replacing the last word that stays as well.
  ///
  /// ```
  /// in Berlin{+ today+}   →   in{+ Berlin today+}[- Berlin-]
  /// ```
  private static func widenEnd(of paragraph: inout WordParagraph) {
    let start = (paragraph.content.lastIndex { $0.change?.kind != .inserted } ?? -1) + 1
    guard start > 0, start < paragraph.content.count else { return }
    let kept = paragraph.content[start - 1]
    guard kept.change == nil, case .text(let words) = kept.run.content else { return }
    let cut = words.lastIndex(where: \.isWhitespace) ?? words.startIndex
    var (rest, again, deleted) = (kept, kept, kept)
    rest.run.content = .text(String(words[..<cut]))
    again.change = WordChange(.inserted)
    again.run.content = .text(String(words[cut...]))
    again.run.formerSetting = nil
    deleted.change = WordChange(.deleted)
    deleted.run.content = again.run.content
    deleted.run.setting = kept.run.formerSetting ?? kept.run.setting
    deleted.run.formerSetting = nil
    var content = [again] + paragraph.content[start...] + [deleted]
    if cut > words.startIndex { content.insert(rest, at: 0) }
    paragraph.content.replaceSubrange((start - 1)..., with: content)
  }
}

extension WordParagraph {
  /// What happens to the whole paragraph, where that is one thing: it comes or goes.
  fileprivate var wholeChange: WordChange? {
    guard let mark else { return nil }
    func isAll(_ kinds: [WordChange.Kind]) -> Bool {
      kinds.contains(mark.kind)
        && content.allSatisfy { inline in
          guard let change = inline.change, kinds.contains(change.kind) else { return false }
          // Words that others want to delete as well go with the paragraph.
          let isHeld = !mark.holders.isEmpty && mark.holders.allSatisfy(change.holders.contains)
          return change.holders == mark.holders || mark.kind == .deleted && isHeld
        }
    }
    if isAll([.inserted, .movedTo]) { return WordChange(.inserted, holders: mark.holders) }
    return isAll([.deleted, .movedFrom]) ? WordChange(.deleted, holders: mark.holders) : nil
  }

  /// Whether anybody but the document's own author changed it.
  fileprivate var isShared: Bool {
    mark?.holders.isEmpty == false || content.contains { $0.change?.holders.isEmpty == false }
  }

  /// The insertion that reaches the end of the paragraph and not beyond.
  fileprivate var openInsertion: WordChange? {
    guard let last = content.last?.change, last.kind == .inserted, mark != last else { return nil }
    return last
  }

  /// Stamps an insertion at the beginning so that it is no part of the one before the paragraph.
  fileprivate mutating func part(from before: WordChange) {
    guard content.first.map({ $0.change == before }) ?? (mark == before) else { return }
    var later = before
    later.isLater.toggle()
    let end = content.firstIndex { $0.change != before } ?? content.endIndex
    for index in content[..<end].indices { content[index].change = later }
    if end == content.endIndex, mark == before { mark = later }
  }

  /// Whether the first note of the document is called here.
  fileprivate var callsFirstNote: Bool {
    content.contains { if case .note(0, _) = $0.run.content { true } else { false } }
  }
}
