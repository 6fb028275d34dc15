public import DraftText
public import Interchange
import Redlining

extension CompilationPaper {
  /// What each party wants, one after the other.
  ///
  /// - Parameter wanted: the parties that are printed; nothing for all.
  /// - Returns: the document.
  public func byParty(only wanted: [PartyID]? = nil) -> Paper {
    var blocks = head([])
    let redlines = compiled.compilation.paragraphs.map(redlines)
    for party in compiled.parties where wanted?.contains(party) ?? true {
      blocks.append(.heading(1, party.name))
      for remark in compiled.compilation.remarks where remark.holders.contains(party) {
        blocks.append(.text(PaperText(sentences.sentence(remark), setting: .item)))
      }
      for entry in compiled.compilation.entries {
        switch entry {
        case .paragraph(let index): blocks += self.blocks(index, redlines[index], of: party)
        case .addition(let index): blocks += addition(index, of: party)
        }
      }
    }
    return paper("Proposals by party", blocks + tail())
  }

  /// What proposals want of a paragraph's words.
  func redlines(of paragraph: CompiledParagraph) -> [PartyRedline] {
    let base = compiled.compilation.base.paragraphs[paragraph.index]
    return PartyRedline.redlines(of: paragraph, Draft.spell(base.runs, labels: labels))
  }

  private func blocks(
    _ index: Int,
    _ redlines: [PartyRedline],
    of party: PartyID
  ) -> [Paper.Block] {
    let paragraph = compiled.compilation.paragraphs[index]
    if isContestedOnly, paragraph.status != .contested { return [] }
    let head: [PaperText.Piece] = [.label(compiled.name(of: index)), .mark(": ")]
    var blocks: [Paper.Block] = []
    for redline in redlines where redline.parties.contains(party) {
      let others = redline.parties.filter { $0 != party }
      let with: [PaperText.Piece] =
        others.isEmpty ? [] : [.mark(" (with "), .names(others.spelled), .mark(")")]
      blocks.append(.text(PaperText(head + redline.shortened + with, setting: .item)))
    }
    for remark in paragraph.remarks where remark.holders.contains(party) {
      blocks.append(
        .text(PaperText(head + [.plain(sentences.sentence(remark))], setting: .item))
      )
    }
    return blocks
  }

  private func addition(_ index: Int, of party: PartyID) -> [Paper.Block] {
    let addition = compiled.compilation.additions[index]
    guard addition.holders.contains(party), !addition.isElsewhere,
      !isContestedOnly || addition.isContested
    else { return [] }
    let others = addition.holders.filter { $0 != party }
    let with: [PaperText.Piece] =
      others.isEmpty ? [] : [.mark(" (with "), .names(others.spelled), .mark(")")]
    let head: [PaperText.Piece] = [.label(addition.name), .mark(": ")]
    var blocks: [Paper.Block] = [
      .text(PaperText(head + [.inserted(addition.words)] + with, setting: .item))
    ]
    for remark in addition.remarks where remark.holders.contains(party) {
      blocks.append(.text(PaperText(head + [.plain(sentences.sentence(remark))], setting: .item)))
    }
    return blocks
  }
}
