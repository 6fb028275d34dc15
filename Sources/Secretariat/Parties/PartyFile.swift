import Foundation
import Negotiation

/// A file of parties: the one that comes with the program, or one that a user keeps instead.
///
/// ```json
/// {
///   "zerodraft": 1,
///   "source": "The delegations of our exercise.",
///   "parties": [
///     {"name": "Delegation A", "kind": "delegation"},
///     {"name": "Group X", "kind": "group",
///      "members": [{"party": "Delegation A", "since": "2021-03-01"}]}
///   ]
/// }
/// ```
public struct PartyFile: Codable, Hashable, Sendable {
  /// The number of the file's form.
  var zerodraft: Int
  /// Where the names come from.
  public var source: String
  /// The parties.
  public var parties: [Party]

  /// The form that this program reads.
  static let form = 1

  /// The most parties that a file may name.
  static let limit = 20_000
}

extension PartyFile {
  /// The file that comes with the program.
  ///
  /// - Returns: the list of parties, with its source.
  /// - Throws: never, as long as the program was built from a sound file.
  public static func standard() throws(Problem) -> PartyFile {
    try PartyFile(bytes: PackageResources.parties_json, named: "the list of parties")
  }

  /// Reads a file.
  ///
  /// - Throws: what is wrong with it, with the field or the name.
  public init(reading source: DocumentSource) throws(Problem) {
    try self.init(bytes: DocumentBytes.read(source), named: source.name)
  }

  init(bytes: [UInt8], named name: String) throws(Problem) {
    do {
      _ = try StrictJSON.value(of: bytes)
      self = try JSONDecoder().decode(PartyFile.self, from: Data(bytes))
    } catch let fault as JSONFault {
      throw Problem(
        fault,
        in: name,
        "this is no list of parties",
        hint: "Schemas/parties.schema.json says what it holds."
      )
    } catch let error as DecodingError {
      throw Problem(
        "\(name): this is no list of parties: \(error.sentence)",
        hint: "Schemas/parties.schema.json says what it holds."
      )
    } catch {
      throw Problem("\(name): \(error)")
    }
    guard zerodraft == Self.form else {
      throw Problem("\(name): this is form \(zerodraft) of the file; form \(Self.form) is read")
    }
    guard parties.count <= Self.limit else {
      throw Problem("\(name): too many parties; up to \(Self.limit) are read")
    }
    if let fault = nameFault() ?? memberFault() { throw Problem("\(name): \(fault)") }
  }

  /// What is wrong with the names and codes.
  private func nameFault() -> String? {
    var names: Set<PartyName> = []
    var codes: Set<String> = []
    for party in parties {
      guard !PartyName(party.name).key.isEmpty else { return "“\(party.name)” is no name" }
      guard names.insert(PartyName(party.name)).inserted else {
        return "“\(party.name)” is named twice"
      }
      for (code, length) in [(party.iso2, 2), (party.iso3, 3)] {
        guard let code else { continue }
        guard code.utf8.count == length, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
          return "“\(code)”, of \(party.name), is no code of \(length) capital letters"
        }
        guard codes.insert(code).inserted else { return "two parties have the code \(code)" }
      }
    }
    return nil
  }

  /// What is wrong with the members of groups.
  ///
  /// Members are spelled as their own lines spell them from here on, so that they can be compared.
  private mutating func memberFault() -> String? {
    let names = Dictionary(parties.map { (PartyName($0.name), $0.name) }) { first, _ in first }
    for (place, group) in parties.enumerated() {
      for (index, member) in (group.members ?? []).enumerated() {
        guard let name = names[PartyName(member.party)] else {
          return "“\(member.party)”, a member of \(group.name), is not named in it"
        }
        guard name != group.name else { return "\(name) cannot be a member of itself" }
        if let since = member.since, let until = member.until, until <= since {
          return "\(name) leaves \(group.name) no later than it joins"
        }
        parties[place].members?[index].party = name
      }
    }
    let members = Dictionary(
      parties.map { ($0.name, ($0.members ?? []).map(\.party)) },
      uniquingKeysWith: { first, _ in first }
    )
    guard let circle = MembershipCircle(in: members, from: parties.map(\.name)) else { return nil }
    return "these groups are members of each other: \(circle.sentence)"
  }
}

extension MembershipCircle {
  /// “A a member of B, B a member of A”.
  var sentence: String { Self.sentence(groups) }

  /// The same for groups that are known to be a circle.
  static func sentence(_ groups: [String]) -> String {
    let steps = groups + groups.prefix(1)
    return zip(steps, steps.dropFirst()).prefix(6).map { "\($0) a member of \($1)" }
      .joined(separator: ", ") + (groups.count > 6 ? ", …" : "")
  }
}
