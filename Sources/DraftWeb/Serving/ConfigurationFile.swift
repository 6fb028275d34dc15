import Foundation
public import Secretariat

/// A file of JSON that says how to serve.
///
/// ```swift
/// let file = try ConfigurationFile(path: "serve.json")
/// file.names  // ["port", "tls.certificate"]
/// ```
public struct ConfigurationFile: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// What stands in it.
  public let bytes: [UInt8]
  /// The names of its values, those within another after a point.
  public let names: Set<String>

  /// Reads a file.
  ///
  /// - Throws: that it cannot be read, or holds something else.
  public init(path: String) throws(Problem) {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20 else {
      throw Problem("\(path): the configuration cannot be read", hint: "Is it there, and readable?")
    }
    guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw Problem("\(path): this is no object of JSON", hint: "Write it as {\"port\": 8443}.")
    }
    self.path = path
    bytes = Array(data)
    names = Self.names(of: object)
  }

  private static func names(of object: [String: Any]) -> Set<String> {
    var names: Set<String> = []
    for (name, value) in object {
      if let inner = value as? [String: Any] {
        names.formUnion(Self.names(of: inner).map { "\(name).\($0)" })
      } else {
        names.insert(name)
      }
    }
    return names
  }
}
