import DraftText
import Redlining

/// How the setting of kept words changed: “Decides” now in italics.
struct FormattingDescription {
  /// The description; `nil` if nothing is set differently.
  let parts: [ChangeSentence.Part]?

  /// Describes changes of style.
  init(_ changes: [FormattingChange]) {
    guard let first = changes.first else {
      parts = nil
      return
    }
    let words = EditDescription.bare(first.text)
    if changes.count == 1, words.count <= 40 {
      parts = [.quotation(words), .words(" " + Self.difference(first.old, first.new))]
    } else if changes.count == 1 {
      parts = [.words("some words " + Self.difference(first.old, first.new))]
    } else {
      parts = [.words("words set differently in \(changes.count) places")]
    }
  }

  private static func difference(_ old: Style, _ new: Style) -> String {
    var clauses: [String] = []
    func clause(_ name: String, _ before: Bool, _ after: Bool) {
      if before != after { clauses.append(after ? "now \(name)" : "no longer \(name)") }
    }
    clause("in italics", old.emphasis, new.emphasis)
    clause("in bold", old.strong, new.strong)
    clause("raised", old.superscript, new.superscript)
    if old.link != new.link {
      clauses.append(
        new.link == nil ? "no longer linked" : old.link == nil ? "now linked" : "linked elsewhere"
      )
    }
    return clauses.isEmpty ? "set differently" : clauses.joined(separator: " and ")
  }
}
