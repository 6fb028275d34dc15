import Foundation

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
      self = try JSONDecoder().decode(PartyFile.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Problem("\(name): this is no list of parties: \(error.sentence)")
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
  }
}
