import Editorial

extension Suggestion {
  /// What is suggested, in a sentence; `nil` where there is nothing to say.
  var sentence: String? {
    let parts = edits.compactMap { edit -> String? in
      switch edit.change {
      case .words(let words): words.isEmpty ? "take it out" : "write “\(words)”"
      case .emphasis(let isOn): isOn ? "set it in italics" : "set it in roman"
      case .label(let label): label.map { "number it \($0)" } ?? "take its number off"
      }
    }
    guard let first = parts.first else { return nil }
    return "Suggested: "
      + (parts.count == 1 ? first : parts.joined(separator: "; "))
      + "."
  }
}
