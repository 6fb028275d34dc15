extension DocumentSymbol {
  /// Why a text is no symbol.
  public enum Fault: Hashable, Sendable {
    /// It says nothing, or is longer than any symbol.
    case empty
    /// A part has a character that no symbol has, or has none at all.
    case part(String)
    /// It does not begin with the letters of an organ.
    case organ(String)
    /// There is nothing but the organ, or no running number.
    case incomplete
    /// A suffix is not written as suffixes are: `Rev.1`, `Add.1`, `Corr.1`, `Amend.1`.
    case suffix(String)
    /// Something follows a suffix that is none.
    case afterSuffix(String)
  }

  /// Reads a symbol: `A/76/L.11/Rev.1`, `A/C.3/76/L.5`, `A/RES/76/7`, `A/76/L.11*`.
  ///
  /// It is `nil` if the text is anything else.
  public init?(_ text: some StringProtocol) {
    guard case .success(let symbol) = Self.parse(text) else { return nil }
    self = symbol
  }

  /// What reading a symbol comes to.
  public enum Parsed: Hashable, Sendable {
    case success(DocumentSymbol)
    case failure(Fault)
  }

  /// Reads a symbol, or says why a text is none.
  ///
  /// - Complexity: linear in the text, of which at most 80 bytes are accepted.
  public static func parse(_ text: some StringProtocol) -> Parsed {
    var text = Substring(text)
    guard !text.isEmpty, text.utf8.count <= 80 else { return .failure(.empty) }
    let isReissued = text.last == "*"
    if isReissued { text.removeLast() }
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var parts: [String] = []
    var suffixes: [Suffix] = []
    for piece in pieces {
      guard isPart(piece) else { return .failure(.part(piece)) }
      if let kind = Suffix.Kind.allCases.first(where: { looks(piece, like: $0) }), parts.count > 1 {
        let digits = piece.dropFirst(kind.rawValue.count)
        guard piece.hasPrefix(kind.rawValue), let number = Int(digits), number > 0,
          digits.first != "0"
        else { return .failure(.suffix(piece)) }
        suffixes.append(Suffix(kind: kind, number: number))
      } else if suffixes.isEmpty {
        parts.append(piece)
      } else {
        return .failure(.afterSuffix(piece))
      }
    }
    guard let organ = parts.first, organ.utf8.allSatisfy(isCapital) else {
      return .failure(.organ(parts.first ?? ""))
    }
    let last = parts[parts.count - 1].utf8
    guard parts.count > 1, let end = last.last, isDigit(end) || parts.count > 2 else {
      return .failure(.incomplete)
    }
    let symbol = DocumentSymbol(parts: parts, suffixes: suffixes, isReissued: isReissued)
    return symbol.limitedNumber == 0 ? .failure(.incomplete) : .success(symbol)
  }

  /// Whether somebody who wrote this meant a suffix, whatever the capitals and the full stop.
  private static func looks(_ piece: String, like kind: Suffix.Kind) -> Bool {
    let letters = piece.lowercased().prefix { $0.isLetter }
    return letters == kind.rawValue.lowercased().dropLast() && piece.utf8.last.map(isDigit) ?? false
  }

  private static func isPart(_ piece: String) -> Bool {
    !piece.isEmpty
      && piece.utf8.allSatisfy {
        isCapital($0) || isDigit($0) || (97...122).contains($0) || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
      }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
