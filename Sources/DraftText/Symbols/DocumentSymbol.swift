/// The symbol of a document of the United Nations, by its parts.
///
/// ```swift
/// let revision = DocumentSymbol("A/76/L.11/Rev.1")
/// revision?.base.description       // "A/76/L.11"
/// revision?.suffixes               // [Suffix(kind: .revision, number: 1)]
/// DocumentSymbol("A/RES/76/7")?.session   // "76"
/// ```
///
/// The first part names the organ, `A`, further ones a subsidiary body, `A/C.3`, and the session;
/// the series follows, `L.11`, `RES`, `PV.37`. What is added to a document, replaces or corrects it
/// has its symbol and a suffix: `Rev.1`, `Add.1`, `Corr.1`, `Amend.1`, one after the other.
/// A document that was reissued for technical reasons has an asterisk behind all of it.
public struct DocumentSymbol: Hashable, Sendable {
  /// A suffix that makes a document one of a family.
  public struct Suffix: Hashable, Sendable {
    /// What a document of a family does to the one before it.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
      /// It replaces it.
      case revision = "Rev."
      /// It adds to it.
      case addendum = "Add."
      /// It corrects it.
      case corrigendum = "Corr."
      /// It alters it by a decision of the body.
      case amendment = "Amend."
    }

    /// What the document does.
    public var kind: Kind
    /// Which one of its kind it is, counted from 1.
    public var number: Int

    /// Makes a suffix.
    public init(kind: Kind, number: Int) {
      self.kind = kind
      self.number = number
    }
  }

  /// The parts before any suffix, as printed: `["A", "76", "L.11"]`.
  public let parts: [String]
  /// The suffixes, in order.
  public let suffixes: [Suffix]
  /// Whether it was reissued for technical reasons, which an asterisk says.
  public let isReissued: Bool

  init(parts: [String], suffixes: [Suffix] = [], isReissued: Bool = false) {
    self.parts = parts
    self.suffixes = suffixes
    self.isReissued = isReissued
  }
}

extension DocumentSymbol {
  /// The first document of the family, `A/76/L.11` of `A/76/L.11/Rev.1/Add.1`.
  public var base: DocumentSymbol { DocumentSymbol(parts: parts) }

  /// The document as it was first issued, without the asterisk of one that was reissued.
  public var original: DocumentSymbol { DocumentSymbol(parts: parts, suffixes: suffixes) }

  /// The document with a further suffix.
  public func adding(_ kind: Suffix.Kind, _ number: Int = 1) -> DocumentSymbol {
    DocumentSymbol(parts: parts, suffixes: suffixes + [Suffix(kind: kind, number: number)])
  }

  /// The document that this one replaces, adds to, corrects or alters, as far as its symbol says:
  /// `A/76/L.11/Rev.1` of `A/76/L.11/Rev.2`, `A/76/L.11` of `A/76/L.11/Add.1`; `nil` for a first
  /// document.
  public var predecessor: DocumentSymbol? {
    guard let last = suffixes.last else { return nil }
    let before = DocumentSymbol(parts: parts, suffixes: suffixes.dropLast())
    guard last.kind == .revision, last.number > 1 else { return before }
    return before.adding(.revision, last.number - 1)
  }

  /// Whether it is of limited distribution, as draft resolutions are: a part is `L.11`.
  public var isLimited: Bool { limitedNumber != nil }

  /// The number in the series of limited distribution: 11 of `A/76/L.11`.
  public var limitedNumber: Int? {
    parts.last.flatMap { $0.hasPrefix("L.") ? Int($0.dropFirst(2)) : nil }
  }

  /// Whether it is an adopted resolution.
  public var isResolution: Bool { parts.contains("RES") }

  /// The number of a resolution as it is cited, `76/7` of `A/RES/76/7`; `nil` for other documents.
  public var resolutionNumber: String? {
    guard let place = parts.firstIndex(of: "RES"), place + 1 < parts.count else { return nil }
    return parts[(place + 1)...].joined(separator: "/")
  }

  /// The session, as the symbol has it: `76`, `S-32`, `ES-11`; `nil` where it names none.
  public var session: String? {
    parts.dropFirst().first { part in
      let digits =
        part.hasPrefix("ES-")
        ? part.dropFirst(3)
        : part.hasPrefix("S-") ? part.dropFirst(2) : part[...]
      return !digits.isEmpty && digits.count <= 3
        && digits.utf8.allSatisfy { (48...57).contains($0) }
    }
  }
}

extension DocumentSymbol: CustomStringConvertible {
  /// As it is printed.
  public var description: String {
    (parts + suffixes.map { $0.kind.rawValue + String($0.number) }).joined(separator: "/")
      + (isReissued ? "*" : "")
  }
}
