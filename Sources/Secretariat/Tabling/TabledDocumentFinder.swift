import DraftText
import Negotiation

/// Finds the submitted text that people mean by what they type.
struct TabledDocumentFinder {
  private let ledger: Ledger
  private var tablings: Tablings { ledger.state.tablings }

  init(_ ledger: Ledger) {
    self.ledger = ledger
  }

  /// What is said to read a symbol.
  static func symbol(_ typed: String) throws(Problem) -> DocumentSymbol {
    let fault: String
    switch DocumentSymbol.parse(typed) {
    case .success(let symbol): return symbol
    case .failure(.empty): fault = "it says nothing, or is too long"
    case .failure(.part(let part)): fault = "“\(part)” is no part of one"
    case .failure(.organ): fault = "it does not begin with the letters of an organ"
    case .failure(.incomplete): fault = "it has no running number"
    case .failure(.suffix(let suffix)): fault = "“\(suffix)” is no suffix"
    case .failure(.afterSuffix(let part)): fault = "“\(part)” stands behind a suffix"
    }
    throw Problem(
      "“\(typed.prefix(80))” is not a document symbol: \(fault)",
      hint: "Write it as A/76/L.11, A/C.3/76/L.5/Rev.1, A/76/L.11/Add.1 or A/RES/76/7."
    )
  }

  /// The document that is meant.
  ///
  /// - Parameters:
  ///   - typed: its symbol, that of its resolution, the last part of it, `L.11`, or its entry, `#12`.
  ///     Nothing for the only one that may be meant.
  ///   - isMeant: which documents may be meant where nothing is typed.
  /// - Returns: the document.
  /// - Throws: that there is none, or that there are several.
  func document(
    _ typed: String?,
    where isMeant: (TrackedDocument) -> Bool
  ) throws(Problem) -> TrackedDocument {
    guard !tablings.all.isEmpty else {
      throw Problem(
        "Nothing of \(ledger.negotiation) has been submitted",
        hint: "“zerodraft tabling submit \(ledger.negotiation)” records it."
      )
    }
    guard let typed else { return try only(isMeant) }
    let list = "“zerodraft tabling list \(ledger.negotiation)” lists them."
    if typed.hasPrefix("#"), let number = Int(typed.dropFirst()) {
      if let document = tablings[number] { return document }
      throw Problem("#\(number) submitted no text", hint: list)
    }
    let found = tablings.all.filter { document in
      let symbol = document.submission.symbol
      let names = [symbol.description, document.adoption?.content.symbol.description]
      return names.contains(typed) || symbol.description.hasSuffix("/" + typed)
        || document.adoption?.content.symbol.resolutionNumber == typed
    }
    guard let first = found.first else {
      throw Problem("No text was submitted as “\(typed.prefix(80))”", hint: list)
    }
    guard found.count == 1 else { throw several(found) }
    return first
  }

  /// The document that is meant to be acted upon: one that was not adopted and not replaced.
  func open(_ typed: String?) throws(Problem) -> TrackedDocument {
    try document(typed) { $0.adoption == nil && tablings.successor(of: $0) == nil }
  }

  /// The document to whose family another one belongs.
  func family(of symbol: DocumentSymbol) throws(Problem) -> TrackedDocument {
    var symbol = symbol.original
    while true {
      if let document = tablings.document(ofFamily: symbol) { return document }
      guard let predecessor = symbol.predecessor else { break }
      symbol = predecessor
    }
    throw Problem(
      "No text was submitted as \(symbol)",
      hint: "“zerodraft tabling submit \(ledger.negotiation) --symbol \(symbol)” records it first."
    )
  }

  private func only(_ isMeant: (TrackedDocument) -> Bool) throws(Problem) -> TrackedDocument {
    let found = tablings.all.filter(isMeant)
    if found.count > 1 { throw several(found) }
    // Where none fits, the rules of the record say why the last one does not.
    guard let document = found.first ?? tablings.all.last else {
      throw Problem("Nothing of \(ledger.negotiation) has been submitted")
    }
    return document
  }

  private func several(_ documents: [TrackedDocument]) -> Problem {
    let symbols = documents.map(\.submission.symbol.description)
    return Problem(
      "It may be \(symbols.joined(separator: " or "))",
      hint: "Say which one with --document \(symbols.last ?? "")."
    )
  }
}
