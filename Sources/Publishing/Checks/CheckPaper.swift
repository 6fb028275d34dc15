import DraftText
import Editorial
public import Interchange

/// Prints what the editorial rules found in a text.
///
/// Equal findings are told once, with the words round each of them; what could be written instead
/// stands there as words taken out and put in.
public struct CheckPaper: Sendable {
  /// How many places of a group are shown with their words.
  private static let shownPlaces = 4

  /// What is printed.
  public let checked: CheckedVersion

  /// Makes a printer.
  public init(_ checked: CheckedVersion) {
    self.checked = checked
  }

  /// The document.
  public var paper: Paper {
    var blocks: [Paper.Block] = [.text(PaperText(checked.countSentence))]
    blocks += checked.remarks.map { .text(PaperText($0, setting: .small)) }
    blocks += groupBlocks
    let rules = Set(checked.findings.map(\.rule)).sorted()
    if !rules.isEmpty {
      blocks.append(.heading(1, "The rules"))
      blocks += rules.compactMap { RulePage.page(of: $0) }
        .map { page in
          .text(PaperText([.label("\(page.id)"), .plain(" " + page.sentence)], setting: .item))
        }
    }
    return Paper(title: "Editorial check of \(checked.name)", blocks: blocks)
  }

  /// Each group with its places.
  var groupBlocks: [Paper.Block] { checked.groups.flatMap(blocks) }

  private func blocks(of group: FindingGroup) -> [Paper.Block] {
    let head: [PaperText.Piece] = [
      .label("\(group.first.rule) \(group.first.severity.rawValue)"),
      .plain(" " + group.first.reason),
    ]
    var blocks: [Paper.Block] = [.text(PaperText(head))]
    for finding in group.findings.prefix(Self.shownPlaces) {
      blocks += excerpts(of: finding).map(Paper.Block.text)
    }
    let more = group.findings.dropFirst(Self.shownPlaces)
    if !more.isEmpty {
      let names = more.map { checked.placeName(of: $0) }
        .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
      let said = names.prefix(12).joined(separator: ", ")
      let rest = names.count > 12 ? " and \(names.count - 12) more places" : ""
      blocks.append(
        .text(PaperText("\(more.count) more: \(said)\(rest)", setting: .remark(indent: 0)))
      )
    }
    return blocks
  }

  /// One line for each unit that a finding is about.
  private func excerpts(of finding: Finding) -> [PaperText] {
    var places = [finding.place]
    for edit in finding.suggestion?.edits ?? [] where !places.contains(edit.place) {
      places.append(edit.place)
    }
    let references = places.count > 1 ? checked.draft.references() : []
    return places.map { place in
      var name = checked.placeName(of: finding)
      if place != finding.place, case .paragraph(let index) = place, index < references.count {
        name = references[index]?.description ?? "paragraph \(index + 1)"
      }
      if let line = checked.lines[place] { name += ", line \(line)" }
      let excerpt = FindingExcerpt(runs(at: place), at: place, finding)
      return PaperText([.label(name), .plain(": ")] + excerpt.pieces, setting: .item)
    }
  }

  private func runs(at place: TextPlace) -> [Run] {
    switch place {
    case .paragraph(let index) where checked.draft.paragraphs.indices.contains(index):
      checked.draft.paragraphs[index].runs
    case .footnote(let index) where checked.draft.footnotes.indices.contains(index):
      checked.draft.footnotes[index].runs
    case .letter(let letter, let line)
    where checked.draft.front.letters.indices.contains(letter)
      && checked.draft.front.letters[letter].lines.indices.contains(line):
      [.text(checked.draft.front.letters[letter].lines[line])]
    default: []
    }
  }
}
