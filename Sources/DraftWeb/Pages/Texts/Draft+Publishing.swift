import DraftText
import Interchange

extension Draft {
  /// The text as a file has it: which paragraph is which is known to the record alone, and the
  /// numbers of entries would tell how many there are.
  var withoutIdentities: Draft {
    var draft = self
    for index in draft.paragraphs.indices { draft.paragraphs[index].id = .provisional(index) }
    return draft
  }

  /// The text to be taken along, under the name of its version.
  func named(_ label: String) -> Draft {
    var draft = withoutIdentities
    if draft.front.version == nil { draft.front.version = label }
    return draft
  }
}

extension ComparedVersion {
  /// The version with a text that tells no numbers of entries.
  var withoutIdentities: ComparedVersion {
    ComparedVersion(
      name: name,
      reading: Reading(draft: draft.withoutIdentities),
      references: references
    )
  }
}
