import DraftText

/// The part of a Word file that holds the footnotes.
struct NotesPart {
  let document: WordDocument

  /// The part, and where its links lead.
  func write(
    stamp: inout ChangeStamp
  ) throws(WordError) -> (bytes: [UInt8], links: [String]) {
    let isRightToLeft = document.language.isRightToLeft
    var markup = ParagraphMarkup(stamp: stamp, isRightToLeft: isRightToLeft)
    markup.part.open("footnotes")
    for (id, kind) in [("-1", "separator"), ("0", "continuationSeparator")] {
      markup.part.open("footnote", ["type": kind, "id": id])
      markup.part.open("p")
      markup.part.open("pPr")
      markup.part.leaf("pStyle", ["val": WordStyle.footnoteText.id])
      markup.part.close()
      markup.part.open("r")
      markup.part.leaf(kind)
      markup.part.close()
      markup.part.close()
      markup.part.close()
    }
    for (index, note) in document.notes.enumerated() {
      markup.part.open("footnote", ["id": String(index + 1)])
      // The indicator is no part of what changed: it comes and goes with the note.
      markup.write(note, style: .footnoteText)
      markup.part.close()
    }
    markup.part.close()
    stamp = markup.stamp
    let links = markup.links
    return (try markup.finish(), links)
  }
}

extension ParagraphMarkup {
  /// Writes the only paragraph of a note: its indicator, a tab, its words.
  fileprivate mutating func write(_ note: WordNote, style: WordStyle) {
    part.open("p")
    part.open("pPr")
    part.leaf("pStyle", ["val": style.id])
    part.close()
    part.open("r")
    part.open("rPr")
    part.leaf("rStyle", ["val": WordStyle.footnoteReference.id])
    part.close()
    if let mark = note.printedMark {
      part.words("t", mark, ["xml:space": "preserve"])
    } else {
      part.leaf("footnoteRef")
    }
    part.close()
    part.open("r")
    part.leaf("tab")
    part.close()
    write(note.content)
    part.close()
  }
}
