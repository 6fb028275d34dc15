import Foundation
import Negotiation

/// A file of parties: the one that comes with the program, or one that a user keeps instead.
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
    var seen: Set<String> = []
    for party in parties {
      guard seen.insert(PartyName(party.name).key).inserted else {
        throw Problem("\(name): “\(party.name)” is named twice")
      }
    }
    for party in parties {
      for member in party.members ?? [] where !seen.contains(PartyName(member.party).key) {
        throw Problem("\(name): “\(member.party)”, a member of \(party.name), is not named in it")
      }
    }
    try Self.checkCircles(in: parties, named: name)
  }

  private static func checkCircles(in parties: [Party], named name: String) throws(Problem) {
    let names = Dictionary(
      parties.map { (PartyName($0.name).key, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let members = Dictionary(
      parties.map { party in
        (party.name, (party.members ?? []).compactMap { names[PartyName($0.party).key] })
      },
      uniquingKeysWith: { first, _ in first }
    )
    guard let circle = MembershipCircle(in: members, from: parties.map(\.name)) else { return }
    throw Problem(
      "\(name): these groups are members of each other: \(circle.sentence)",
      hint: "Take one of them out of the other."
    )
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
