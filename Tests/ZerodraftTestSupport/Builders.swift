public import DraftText

/// A draft of these paragraphs, each given the identity of its place.
public func draft(_ paragraphs: Paragraph...) -> Draft {
  Draft(
    paragraphs: paragraphs.enumerated().map { index, paragraph in
      var paragraph = paragraph
      paragraph.id = .provisional(index)
      return paragraph
    }
  )
}

/// A preambular paragraph in plain roman.
public func preambular(_ words: String) -> Paragraph {
  Paragraph(id: .provisional(0), role: .preambular, runs: [.text(words)])
}

/// An operative paragraph in plain roman.
public func operative(_ label: String, _ words: String) -> Paragraph {
  Paragraph(id: .provisional(0), role: .operative, label: Label(label), runs: [.text(words)])
}

/// An item in plain roman.
public func item(_ label: String, _ words: String, depth: Int = 1) -> Paragraph {
  Paragraph(
    id: .provisional(0),
    role: .item(depth: depth),
    label: Label(label),
    runs: [.text(words)]
  )
}
