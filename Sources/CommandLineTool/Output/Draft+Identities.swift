import DraftText

extension Draft {
  /// The text as a file has it: which paragraph is which is known to the record alone.
  var withoutIdentities: Draft {
    var draft = self
    for index in draft.paragraphs.indices { draft.paragraphs[index].id = .provisional(index) }
    return draft
  }
}
