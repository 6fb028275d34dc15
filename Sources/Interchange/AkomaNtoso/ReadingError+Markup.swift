import Markup

extension ReadingError {
  /// Takes over an error of the XML reader.
  init(_ error: XMLError) {
    let reason: Reason =
      switch error.reason {
      case .empty: .empty
      case .tooLarge(let size, let limit): .tooLarge(size: size, limit: limit)
      case .notUTF8(let offset): .notUTF8(byteOffset: offset)
      case .illegalCharacter(let value):
        .notWellFormed("the character U+\(Self.hexadecimal(value)) is not allowed in XML")
      case .illegalName(let name): .notWellFormed("“\(name)” is not a name")
      case .documentType: .documentType
      case .tooDeep(let limit): .tooDeep(limit: limit)
      case .nameTooLong(let limit): .tooMany(what: "bytes in a name", limit: limit)
      case .attributeTooLong(let limit): .tooMany(what: "bytes in an attribute", limit: limit)
      case .tooManyAttributes(let limit):
        .tooMany(what: "attributes of one element", limit: limit)
      case .tooManyNamespaces(let limit): .tooMany(what: "namespaces", limit: limit)
      case .tooManyNodes(let limit): .tooMany(what: "elements and texts", limit: limit)
      case .notWellFormed(let words): .notWellFormed(words)
      case .unfinished: .notWellFormed("the source ends before its document does")
      case .parserUnavailable: .noLibrary("libxml2")
      }
    self.init(reason, line: error.line, column: error.column)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
