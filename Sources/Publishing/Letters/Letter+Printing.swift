import DraftText
public import Interchange

extension Letter {
  /// The letter as it is printed, with what it encloses on sheets of their own.
  public var paper: Paper {
    Paper(title: subject, printsTitle: false, blocks: blocks)
  }

  private var blocks: [Paper.Block] {
    var blocks: [Paper.Block] = []
    if voice == .president {
      let letterhead = ["THE PRESIDENT", "OF THE", organ.uppercased()]
      blocks.append(.stanza(PaperStanza(letterhead, at: .centre)))
    }
    if let date { blocks.append(.stanza(PaperStanza([date.printed], at: .end))) }
    blocks.append(.text(PaperText("Excellency,")))
    blocks += body.map(Paper.Block.text)
    let closing = "Please accept, Excellency, the assurances of \(voice.own) highest consideration."
    blocks.append(.text(PaperText(closing)))
    let signed = signatures.map { PaperStanza($0, isSigned: true) }
    if signed.count == 1 {
      blocks += signed.map(Paper.Block.stanza)
    } else {
      blocks.append(.beside(signed))
    }
    // Letters of co-facilitators print those they go to in bold.
    let style = voice == .president ? Style.plain : Style(strong: true)
    blocks.append(.stanza(PaperStanza(addressees, style: style)))
    switch enclosure {
    case .letter(let letter): blocks += [.sheet] + letter.blocks
    case .text(let lines):
      let head = lines.enumerated().map { index, line in
        [PaperText.Piece(.plain, line, style: Style(strong: index < 2))]
      }
      blocks += [.sheet, .stanza(PaperStanza(lines: head, at: .centre))]
    case nil: break
    }
    return blocks
  }
}
