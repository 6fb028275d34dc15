import DraftText
import Negotiation

extension IssueDrafter {
  /// The symbol; nothing where none is known, which is said.
  mutating func symbol() throws(Problem) -> DocumentSymbol? {
    switch form {
    case .draft: try draftSymbol()
    case .addendum: try addendumSymbol()
    case .resolution: try resolutionSymbol()
    }
  }

  private mutating func draftSymbol() throws(Problem) -> DocumentSymbol? {
    if let typed = particulars.symbol {
      let symbol = try TabledDocumentFinder.symbol(typed)
      guard symbol.isLimited, symbol.suffixes.allSatisfy({ $0.kind == .revision }) else {
        throw Problem(
          "\(symbol) is not the symbol of a draft resolution",
          hint: "That has the series L, like A/76/L.11 or A/76/L.11/Rev.1"
            + (symbol.isResolution ? "; --as resolution takes --number." : ".")
        )
      }
      return symbol
    }
    if let symbol = submission?.symbol { return matter.document?.reissue?.symbol ?? symbol }
    if let symbol = matter.front.symbol.flatMap({ DocumentSymbol($0) }), symbol.isLimited {
      return symbol
    }
    facts.lack("a symbol", hint: "--symbol A/76/L.11")
    return nil
  }

  private mutating func addendumSymbol() throws(Problem) -> DocumentSymbol? {
    guard let typed = particulars.symbol else {
      if let symbol = family?.symbol { return symbol }
      facts.lack("a symbol", hint: "--symbol A/76/L.11/Add.1")
      return nil
    }
    let symbol = try TabledDocumentFinder.symbol(typed)
    guard symbol.isLimited, symbol.suffixes.last?.kind == .addendum else {
      throw Problem(
        "\(symbol) is not the symbol of an addendum to a draft resolution",
        hint: "Write it like A/76/L.11/Add.1."
      )
    }
    return symbol
  }

  private mutating func resolutionSymbol() throws(Problem) -> DocumentSymbol? {
    let typed = try particulars.symbol.map { typed throws(Problem) in
      let symbol = try TabledDocumentFinder.symbol(typed)
      guard symbol.isResolution else {
        throw Problem(
          "\(symbol) is not the symbol of a resolution",
          hint: symbol.isLimited
            ? "--number 76/7 numbers it; --document \(symbol) says which draft was adopted."
            : "Write it like A/RES/76/7, or say the number alone: --number 76/7."
        )
      }
      return symbol
    }
    guard let number = particulars.number else {
      if let symbol = typed ?? adoption?.symbol { return symbol }
      if let number = matter.front.number { return try Self.symbol(numbered: number) }
      if let symbol = matter.front.symbol.flatMap({ DocumentSymbol($0) }), symbol.isResolution {
        return symbol
      }
      facts.lack("a number", hint: "--number 76/7")
      return nil
    }
    let symbol = try Self.symbol(numbered: number)
    if let typed, typed != symbol {
      throw Problem(
        "\(typed) is not the symbol of resolution \(number)",
        hint: "That is \(symbol); leave --symbol or --number out."
      )
    }
    return symbol
  }

  /// The symbol of a resolution by its number.
  private static func symbol(numbered number: String) throws(Problem) -> DocumentSymbol {
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    let symbol = DocumentSymbol("A/RES/\(number)")
    guard let symbol, parts.count == 2, symbol.suffixes.isEmpty, !symbol.isReissued,
      symbol.session == parts[0].description, parts[1].first?.isNumber == true
    else {
      throw Problem(
        "“\(number.prefix(60))” is no number of a resolution",
        hint: "It has the session and a running number, like 76/7."
      )
    }
    return symbol
  }

  // MARK: - Session

  /// The session as it was said; nothing where none is known, which is said.
  mutating func session(_ symbol: DocumentSymbol?) throws(Problem) -> String? {
    let bySymbol = symbol?.session.flatMap { Int($0) }.map { AssemblySession(number: $0) }
    let recorded = submission?.session ?? matter.opening?.session ?? matter.front.session
    guard let session = particulars.session ?? recorded ?? bySymbol?.printed else {
      facts.lack("the session", hint: "--session 76")
      return nil
    }
    if let bySymbol, let symbol, let named = AssemblySession(printed: session),
      named.number != bySymbol.number
    {
      throw Problem(
        "\(symbol) is a document of the \(bySymbol.name), and not of the \(named.name)",
        explanation: particulars.session == nil ? "The record says the \(named.name)." : nil,
        hint: "--session says the session, --symbol and --number what the document is called."
      )
    }
    return session.onOneLine
  }

  /// Refuses a day that is not in the session.
  func requireSession(
    _ session: String?,
    holds day: CalendarDate?,
    _ happened: String
  ) throws(Problem) {
    guard let session = session.flatMap(AssemblySession.init(printed:)), let day,
      !session.isUnderWay(on: day)
    else { return }
    throw Problem(
      "What is \(happened) on \(day.printed) is not a document of the \(session.name)",
      explanation: "It lasts from September \(session.year) to September \(session.year + 1).",
      hint: form == .resolution
        ? "--adopted says the day of adoption, --session the session."
        : "--date says the day, --session the session."
    )
  }
}

extension AssemblySession {
  /// As it stands in a sentence: `seventy-sixth session`.
  fileprivate var name: String { printed.map { $0.lowercased() } ?? "session \(number)" }
}
