import DraftText

extension BracketedText {
  /// The tree on one line: `‹words›`, `[(alternative) (alternative)]`, `@names|verb`, `!note`.
  var outline: String { outline(of: nil) }

  private func outline(of parent: Int?) -> String {
    children(of: parent).map { index in
      let part = parts[index]
      switch part.kind {
      case .bracket(.square): return "[\(outline(of: index))]"
      case .bracket(.adjacent): return "+[\(outline(of: index))]"
      case .bracket(.curly): return "{\(outline(of: index))}"
      case .alternative: return "(\(outline(of: index)))"
      case .opening, .separator, .closing: return ""
      case .stray: return "¿\(part.text)"
      case .words: return "‹\(part.text)›"
      case .strong: return "strong‹\(part.text)›"
      case .struck: return "struck‹\(part.text)›"
      case .elision: return "…"
      case .label(let reference): return "#\(reference)"
      case .attribution(let list): return list.map { "@\($0)" }.joined(separator: ";")
      case .note(.agreed(let adReferendum, let day)):
        return "!agreed\(adReferendum ? " ad ref" : "")\(day.map { " " + $0 } ?? "")"
      case .note(.placeholder(let words)): return "!placeholder \(words)"
      case .note(.secretariat(let words)): return "!secretariat \(words)"
      case .note(.option(let name)): return "!option \(name)"
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
