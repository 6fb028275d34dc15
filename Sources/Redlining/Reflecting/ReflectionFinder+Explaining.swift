import DraftText

/// How much of what changed was asked for.
extension ReflectionFinder {
  /// Something that was taken up, with its words in the later version.
  public struct Taken: Sendable {
    /// What was asked.
    public var change: ProposedChange
    /// Its words in the later version.
    public var spans: [Reflection.Span]

    /// Names what was taken up.
    public init(_ change: ProposedChange, spans: [Reflection.Span]) {
      self.change = change
      self.spans = spans
    }
  }

  /// The share of what changed in paragraphs that comes from what was taken up.
  ///
  /// Each new word counts one, each stretch that only went counts one, and so does that
  /// a paragraph was moved, split or merged.
  ///
  /// - Parameters:
  ///   - relation: the paragraphs.
  ///   - taken: what was taken up.
  /// - Returns: from 0 to 1; 1 where nothing changed.
  public func share(of relation: Relation, from taken: [Taken]) -> Double {
    var (all, explained) = (0, 0)
    func count(_ isExplained: Bool) {
      all += 1
      if isExplained { explained += 1 }
    }
    let own = taken.filter { !$0.change.paragraphs.allSatisfy { !relation.old.contains($0) } }
    switch relation.operation {
    case .split:
      count(own.contains { if case .split = $0.change { true } else { false } })
    case .merged:
      count(own.contains { if case .merge = $0.change { true } else { false } })
    default: break
    }
    if relation.isMoved {
      count(
        own.contains {
          switch $0.change {
          case .move, .exchange: true
          default: false
          }
        }
      )
    }
    if let text = relation.new.first.flatMap({ changed[$0] }) {
      for change in text.changes {
        for word in change.words {
          let places = text.spans([word.range], in: newTexts)
          count(
            places.allSatisfy { place in
              taken.contains { one in
                one.spans.contains {
                  $0.paragraph == place.paragraph && $0.range.overlaps(place.range)
                }
              }
            }
          )
        }
        guard change.words.isEmpty,
          text.oldWords.contains(where: { change.edit.range.overlaps($0.range) })
        else { continue }
        count(own.contains { takes(change.edit.range, $0.change, from: text) })
      }
    }
    return all == 0 ? 1 : Double(explained) / Double(all)
  }

  /// Whether a change asks for words to go, or for their paragraph to read anew.
  private func takes(_ range: Range<Int>, _ change: ProposedChange, from text: ChangedText) -> Bool
  {
    guard case .edit(let paragraph, let edits) = change else { return true }
    return edits.contains { edit in
      text.located(edit, in: paragraph).map { $0.range.overlaps(range) } ?? false
    }
  }
}
