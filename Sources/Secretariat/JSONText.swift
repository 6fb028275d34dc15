import Foundation
import Interchange

/// Spells what a use case found as JSON.
public struct JSONText: Sendable {
  /// The bytes, indented, with the names in order and a line feed at the end; characters that act
  /// on a terminal are escaped.
  public static func bytes(of value: some Encodable) throws(Problem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return HarmlessJSON.bytes(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
    } catch {
      throw Problem("The result cannot be written as JSON: \(error)")
    }
  }
}
