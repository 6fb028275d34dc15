import DraftText

extension Problem {
  /// A text that is no symbol.
  init(symbol typed: String, because fault: DocumentSymbol.Fault, like example: String) {
    let shown = String(typed.prefix(80))
    let what =
      switch fault {
      case .empty where typed.isEmpty: "it is empty"
      case .empty: "it is longer than any symbol"
      case .part(""): "there is nothing between two of its strokes"
      case .part(let part): "“\(part.prefix(40))” has characters that no symbol has"
      case .organ(let organ):
        "it begins with “\(organ.prefix(40))”, which is not the letters of an organ"
      case .incomplete: "the number of the document is missing"
      case .suffix(let suffix):
        "“\(suffix.prefix(40))” is no suffix: that is written like Rev.1 or Add.1"
      case .afterSuffix(let part): "“\(part.prefix(40))” follows a suffix"
      }
    self.init("“\(shown)” is no symbol: \(what)", hint: "Write it like \(example).")
  }
}

extension DocumentSymbol {
  /// Reads a symbol as it was typed.
  ///
  /// - Parameters:
  ///   - typed: the symbol.
  ///   - example: one of the kind that is wanted.
  /// - Throws: what is wrong with it.
  init(typed: String, like example: String) throws(Problem) {
    switch Self.parse(typed) {
    case .success(let symbol): self = symbol
    case .failure(let fault): throw Problem(symbol: typed, because: fault, like: example)
    }
  }
}
