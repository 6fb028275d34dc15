import DraftText
import Editorial
public import Interchange

/// Prints what the editorial rules found in a text.
///
/// Equal findings are told once, with the words round each of them; what could be written instead
/// stands there as words taken out and put in.
public struct CheckPaper: Sendable {
  /// How many places of a group are shown with their words; the others are named.
  public static let usualPlaces = 4
  /// How many of the others are named.
  private static let namedPlaces = 12

  /// What is printed.
  public let checked: CheckedVersion
  /// How many places of a group are shown with their words.
  public let shownPlaces: Int

  private let references: [Reference?]

  /// Makes a printer.
  public init(_ checked: CheckedVersion, shownPlaces: Int = usualPlaces) {
    self.checked = checked
    self.shownPlaces = shownPlaces
    references = checked.draft.references()
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
      .label("\(group.first.rule) (\(group.first.severity.rawValue))"),
      .plain(" " + group.first.reason),
    ]
    var blocks: [Paper.Block] = [.text(PaperText(head))]
    let lines = group.findings.lazy.flatMap { finding in finding.places.map { (finding, $0) } }
    for (finding, place) in lines.prefix(shownPlaces) {
      blocks.append(.text(excerpt(of: finding, at: place)))
    }
    let more = lines.dropFirst(shownPlaces)
    let count = more.count
    if count > 0 {
      var names: [String] = []
      for (finding, place) in more {
        guard names.count < Self.namedPlaces else { break }
        let name = name(of: place, finding)
        if names.last != name { names.append(name) }
      }
      let rest = names.count < Self.namedPlaces ? "" : " …"
      blocks.append(
        .text(
          PaperText(
            "\(count) more: \(names.joined(separator: ", "))\(rest)",
            setting: .remark(indent: 0)
          )
        )
      )
    }
    return blocks
  }

  /// The words round a place, with what could be written instead.
  private func excerpt(of finding: Finding, at place: TextPlace) -> PaperText {
    var name = name(of: place, finding)
    if let line = checked.lines[place] { name += ", line \(line)" }
    let excerpt = FindingExcerpt(checked.runs(at: place), at: place, finding)
    return PaperText([.label(name), .plain(": ")] + excerpt.pieces, setting: .item)
  }

  private func name(of place: TextPlace, _ finding: Finding) -> String {
    guard place != finding.place, case .paragraph(let index) = place, index < references.count
    else { return checked.placeName(of: finding) }
    return references[index]?.description ?? "paragraph \(index + 1)"
  }
}
