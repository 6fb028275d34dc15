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
  ///   - base: the text of the paragraph that it is about, so that places can be named; nothing
  ///     where that is not at hand.
  init(_ amendment: Amendment, in ledger: Ledger, base: String? = nil) {
    let on = EventSentence.references(amendment.passages)
    var what: String
    switch amendment.wish {
    case .edit(let edits):
      what = Self.about(on, edits.map { Self.words($0, in: base) }.joined(separator: "; "))
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

  private static func words(_ edit: Amendment.Edit, in base: String?) -> String {
    let (old, new) = (trimmed(edit.quoted), trimmed(edit.words))
    if old.isEmpty { return "add “\(new)”" + place(of: edit, in: base) }
    return new.isEmpty ? "delete “\(old)”" : "“\(old)” → “\(new)”"
  }

  /// Where words are put in: ` after “at least one”`.
  private static func place(of edit: Amendment.Edit, in base: String?) -> String {
    guard let base, edit.start <= base.unicodeScalars.count else { return "" }
    func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
      scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    let before = text(base.unicodeScalars.prefix(edit.start)).split(separator: " ").suffix(3)
    if !before.isEmpty { return " after “\(before.joined(separator: " "))”" }
    let after = text(base.unicodeScalars.dropFirst(edit.start)).split(separator: " ").prefix(3)
    return after.isEmpty ? "" : " before “\(after.joined(separator: " "))”"
  }

  private static func trimmed(_ words: String) -> String {
    var words = words[...]
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
