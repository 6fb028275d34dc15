import DraftText

/// The number of a resolution, with the body that adopted it.
///
/// ```swift
/// ResolutionNumber("74/176")?.printed                     // "resolution 74/176"
/// ResolutionNumber("2623 (2022)")?.body                   // .securityCouncil
/// ResolutionNumber("36/13", of: .humanRightsCouncil)?.printed
///   // "Human Rights Council resolution 36/13"
/// ```
///
/// The General Assembly numbered by sessions in Roman numerals up to its thirtieth, `2625 (XXV)`,
/// and writes `31/1` since its thirty-first; its special sessions are `S-26/2`, its emergency
/// special sessions `ES-11/1`. The Security Council adds the year in parentheses, the Economic and
/// Social Council begins with it.
public struct ResolutionNumber: Hashable, Sendable {
  /// A body that adopts resolutions.
  public enum Body: String, Hashable, Codable, CaseIterable, Sendable {
    /// The General Assembly.
    case generalAssembly = "General Assembly"
    /// The Security Council.
    case securityCouncil = "Security Council"
    /// The Economic and Social Council.
    case economicAndSocialCouncil = "Economic and Social Council"
    /// The Human Rights Council.
    case humanRightsCouncil = "Human Rights Council"
  }

  /// How a number names its session or year.
  public enum Form: Hashable, Sendable {
    /// `74/176`, `S-26/2`, `ES-11/1`: the kind of session, its number and the running number.
    case session(Kind, Int, serial: Int)
    /// `2625 (XXV)`, `3201 (S-VI)`: the running number, the kind of session and its number.
    case romanSession(serial: Int, Kind, Int)
    /// `2623 (2022)`.
    case yearBehind(serial: Int, Int)
    /// `2021/1`.
    case yearBefore(Int, serial: Int)
  }

  /// The kind of a session.
  public enum Kind: String, Hashable, Sendable {
    /// The yearly session.
    case regular = ""
    /// A special session.
    case special = "S-"
    /// An emergency special session.
    case emergency = "ES-"
  }

  /// The body that adopted it.
  public let body: Body
  /// The number itself.
  public let form: Form
  /// The parts of a resolution in several: `A`, `A–C`, `A and B`.
  public let parts: String?

  init(_ body: Body, _ form: Form, parts: String? = nil) {
    self.body = body
    self.form = form
    self.parts = parts
  }

  /// Reads a number alone: `68/192`, `3367 A (XXX)`, `31/16 A`, `2623 (2022)`, `2021/1`, or the
  /// symbol of the document, `A/RES/68/192`.
  ///
  /// It is `nil` if the text is anything else.
  ///
  /// - Parameters:
  ///   - text: the number, without the word “resolution”.
  ///   - body: the body that a number belongs to which does not show it by itself.
  public init?(_ text: String, of body: Body? = nil) {
    guard text.utf8.count <= 40 else { return nil }
    let (named, text) = Self.split(symbol: text)
    guard named == nil || body == nil || named == body else { return nil }
    let body = named ?? body
    let tokens = Token.tokens(of: Array(text.unicodeScalars))
    guard let (number, end) = Self.scan(tokens[...], body: body), end == tokens.count else {
      return nil
    }
    self = number
  }

  /// The body that a symbol names, and the number behind it; the text itself if it is no symbol.
  private static func split(symbol: String) -> (Body?, String) {
    for (prefix, body) in symbols where symbol.hasPrefix(prefix) {
      return (body, String(symbol.dropFirst(prefix.count)))
    }
    return (nil, symbol)
  }

  /// What the symbols of resolutions begin with.
  static let symbols: [(prefix: String, body: Body)] = [
    ("A/RES/", .generalAssembly), ("S/RES/", .securityCouncil),
    ("A/HRC/RES/", .humanRightsCouncil), ("E/RES/", .economicAndSocialCouncil),
  ]
}

extension ResolutionNumber: CustomStringConvertible {
  /// The number as it is printed after the word “resolution”: `3367 A (XXX)`.
  public var description: String {
    let parts = parts.map { " " + $0 } ?? ""
    switch form {
    case .session(let kind, let session, let serial):
      return "\(kind.rawValue)\(session)/\(serial)\(parts)"
    case .romanSession(let serial, let kind, let session):
      return "\(serial)\(parts) (\(kind.rawValue)\(RomanNumeral.spelling(session).uppercased()))"
    case .yearBehind(let serial, let year): return "\(serial)\(parts) (\(year))"
    case .yearBefore(let year, let serial): return "\(year)/\(serial)\(parts)"
    }
  }

  /// How a text of the General Assembly names it: its own without the body, others in full.
  public var printed: String {
    body == .generalAssembly
      ? "resolution \(description)" : "\(body.rawValue) resolution \(description)"
  }

  /// The session of the General Assembly that adopted it, if it did at a regular one.
  var regularSession: Int? {
    guard body == .generalAssembly else { return nil }
    switch form {
    case .session(.regular, let session, _), .romanSession(_, .regular, let session):
      return session
    default: return nil
    }
  }
}

extension ResolutionNumber: Comparable {
  /// By body, session or year, running number and parts.
  public static func < (left: ResolutionNumber, right: ResolutionNumber) -> Bool {
    left.rank.lexicographicallyPrecedes(right.rank)
      || left.rank == right.rank && left.description < right.description
  }

  private var rank: [Int] {
    let place = Body.allCases.firstIndex(of: body) ?? 0
    func rank(_ kind: Kind) -> Int { kind == .regular ? 0 : kind == .special ? 1 : 2 }
    switch form {
    case .session(let kind, let session, let serial): return [place, rank(kind), session, serial]
    case .romanSession(let serial, let kind, let session):
      return [place, rank(kind), session, serial]
    case .yearBehind(let serial, let year), .yearBefore(let year, let serial):
      return [place, 0, year, serial]
    }
  }
}
