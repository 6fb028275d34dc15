import DraftText
import Negotiation

/// What an amendment wants, in words: `OP4: “small” → “minor”`, `delete PP3`.
struct AmendmentSentence {
  /// The sentence, without a full stop.
  let text: String

  /// Puts an amendment into words.
  ///
  /// - Parameters:
  ///   - amendment: the amendment.
  ///   - ledger: the record that it is part of.
  init(_ amendment: Amendment, in ledger: Ledger) {
    let on = EventSentence.references(amendment.passages)
    var what: String
    switch amendment.wish {
    case .edit(let edits): what = Self.about(on, edits.map(Self.words).joined(separator: "; "))
    case .rewrite(let words): what = Self.about(on, "to read “\(words)”")
    case .alternative(let words): what = "another text for \(on): “\(words)”"
    case .delete: what = on.isEmpty ? "delete it" : "delete \(on)"
    case .insert(let words):
      what = "new paragraph " + (on.isEmpty ? "before all" : "after \(on)") + ": “\(words)”"
    case .move(let target):
      let aim = EventSentence.references([target.passage])
      what = "move \(on) \(target.isBefore ? "before" : "after") \(aim)"
    case .exchange: what = "exchange \(on)"
    case .split(let texts):
      what = "split \(on) into " + texts.map { "“\($0)”" }.joined(separator: " and ")
    case .merge(let words): what = "merge \(on)" + (words.map { " into “\($0)”" } ?? "")
    case .stance(let stance):
      what = stance.rawValue + (on.isEmpty ? "" : " \(on)")
      if let words = amendment.words { what += ": \(words)" }
    }
    if let target = amendment.target {
      what += " (of proposal #\(target.proposal)" + (target.place.map { ", \($0)" } ?? "") + ")"
    }
    text = what
  }

  private static func about(_ on: String, _ what: String) -> String {
    on.isEmpty ? what : "\(on): \(what)"
  }

  private static func words(_ edit: Amendment.Edit) -> String {
    let (old, new) = (edit.quoted, edit.words)
    if old.isEmpty { return "add “\(new)”" }
    return new.isEmpty ? "delete “\(old)”" : "“\(old)” → “\(new)”"
  }
}
