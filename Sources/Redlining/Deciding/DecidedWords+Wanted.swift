import DraftText

extension DecidedWords {
  /// Whether somebody wants paragraphs to become one, in certain words, that stay apart.
  func isUnjoined(_ wanted: Wanted, in unit: [Int], _ indices: [Int]) -> Bool {
    indices.contains { index in
      let contribution = making.changes[index].contribution
      guard contribution.source == wanted.source,
        case .merge(let paragraphs, _) = contribution.change
      else { return false }
      return paragraphs != unit && wanted.isWhole
    }
  }

  /// What a change wants of the words of a unit; `nil` where it is about something else.
  func wanted(
    _ change: ProposedChange,
    _ isAccepted: Bool,
    _ unit: [Int],
    _ text: String,
    _ scalars: [Unicode.Scalar]
  ) -> (edits: [TextEdit], isWhole: Bool)? {
    func shifted(_ edits: [TextEdit], _ paragraph: Int) -> [TextEdit] {
      let before = unit.prefix { $0 != paragraph }
        .reduce(0) { $0 + making.texts[$1].unicodeScalars.count + 1 }
      return edits.map {
        TextEdit($0.range.lowerBound + before..<$0.range.upperBound + before, $0.words)
      }
    }
    switch change {
    case .edit(let paragraph, let edits):
      let own = Array(making.texts[paragraph].unicodeScalars)
      let canonical = edits.compactMap { edit in
        TextEdit(edit.range.clamped(to: 0..<own.count), edit.words).canonical(in: own)
      }
      return (shifted(canonical, paragraph), false)
    case .rewrite(let paragraph, let words), .alternative(let paragraph, let words):
      return (shifted(Self.edits(from: [making.texts[paragraph]], to: [words]), paragraph), false)
    case .split(let paragraph, let parts):
      return (
        shifted(Self.edits(from: [making.texts[paragraph]], to: parts), paragraph), !isAccepted
      )
    case .merge(let paragraphs, let words):
      let texts = paragraphs.map { making.texts[$0] }
      if paragraphs == unit {
        return (
          Self.edits(from: texts, to: [words ?? texts.joined(separator: " ")]), !isAccepted
        )
      }
      guard let words, paragraphs.first == unit[0] else { return nil }
      return ([TextEdit(0..<scalars.count, words)], true)
    default: return nil
    }
  }

  /// The edits that make paragraphs into others, in their texts parted by line feeds.
  private static func edits(from old: [String], to new: [String]) -> [TextEdit] {
    if old.count == 1, new.count == 1 { return TextEdit.edits(from: old[0], to: new[0]) }
    func draft(_ texts: [String]) -> Draft {
      Draft(
        paragraphs: texts.enumerated().map { index, text in
          Paragraph(id: .provisional(index), role: .plain, runs: [.text(text)])
        }
      )
    }
    let joined = (old.joined(separator: "\n"), new.joined(separator: "\n"))
    let relations = Comparison(comparing: draft(old), with: draft(new)).relations
    if relations.count == 1, relations[0].old.count == old.count,
      relations[0].new.count == new.count
    {
      let edits = TextEdit.edits(of: relations[0].script)
      if TextEdit.applying(edits, to: joined.0) == joined.1 { return edits }
    }
    return [TextEdit(0..<joined.0.unicodeScalars.count, joined.1)]
  }

  /// The changes of one proposal as one wish, but for those that exclude each other.
  static func together(_ all: [Wanted]) -> [Wanted] {
    var wishes: [Wanted] = []
    for wanted in all where !wanted.edits.isEmpty {
      let place = wishes.firstIndex { wish in
        wish.source.proposal == wanted.source.proposal && wish.holders == wanted.holders
          && !wish.edits.contains { mine in wanted.edits.contains { mine.excludes($0) } }
      }
      if let place {
        wishes[place].edits += wanted.edits.filter { !wishes[place].edits.contains($0) }
      } else {
        wishes.append(wanted)
      }
    }
    return wishes
  }
}
