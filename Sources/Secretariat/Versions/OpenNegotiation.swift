public import Negotiation

/// Begins the record of a negotiation.
public struct OpenNegotiation: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// The most characters that a name may have.
  public static let nameLimit = 80

  /// Begins a record.
  ///
  /// - Parameters:
  ///   - opening: what is negotiated.
  ///   - name: the name that commands call it by: letters, digits, hyphens, dots.
  /// - Returns: what was recorded.
  /// - Throws: that the name is taken or none, or what else the record refuses.
  public func open(_ opening: Opening, as name: String) throws(Problem) -> Acknowledgement {
    try Self.check(name: name)
    _ = try TimeZoneRules(opening.timeZone)
    return try registry.record(in: name, isNew: true) { ledger throws(Problem) in
      guard ledger.entries.isEmpty else {
        throw Problem(
          "There is a negotiation “\(name)” already",
          hint: "“zerodraft versions \(name)” shows it; another name begins another one."
        )
      }
      return [Recording(.opened(opening))]
    }
  }

  /// Checks the name of a negotiation.
  static func check(name: String) throws(Problem) {
    let isSound =
      !name.isEmpty && name.utf8.count <= nameLimit && name.first != "-" && name.first != "."
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "-._".contains($0) }
    guard isSound else {
      throw Problem(
        "“\(name)” cannot be the name of a negotiation",
        hint: "A name has at most \(nameLimit) letters, digits and hyphens: modalities-2021."
      )
    }
  }
}
