/// An address of electronic mail, with the name of whoever reads there.
///
/// ```swift
/// MailAddress(parsing: "Mission of State A <mission@example.org>")?.address  // "mission@example.org"
/// ```
public struct MailAddress: Hashable, Sendable {
  /// The name; nothing where only the address is known.
  public let name: String?
  /// The address, such as `mission@example.org`.
  public let address: String

  /// The most octets that an address may have (RFC 5321, section 4.5.3.1.3).
  static let limit = 254

  /// Reads `mission@example.org` or `Name <mission@example.org>`.
  ///
  /// Only what every server takes is read: letters and digits of ASCII and the signs that need no
  /// quotes. A control character anywhere makes it none, so that no address can begin a header.
  public init?(parsing text: String) {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    else { return nil }
    var address = text[...]
    var name: String?
    if let open = text.lastIndex(of: "<") {
      guard text.last(where: { $0 != " " }) == ">", let close = text.lastIndex(of: ">") else {
        return nil
      }
      let words = text[..<open].split(separator: " ").joined(separator: " ")
      name = words.isEmpty ? nil : words
      if let quoted = name, quoted.count > 2, quoted.first == "\"", quoted.last == "\"" {
        name = String(quoted.dropFirst().dropLast())
      }
      address = text[text.index(after: open)..<close]
    }
    guard Self.isSound(address) else { return nil }
    self.name = name
    self.address = String(address)
  }

  private static func isSound(_ address: Substring) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, address.utf8.count <= limit else { return false }
    func isDotted(_ part: Substring, _ signs: String) -> Bool {
      part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty
          && atom.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || signs.contains($0) }
      }
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return isDotted(parts[0], "!#$%&'*+-/=?^_`{|}~") && isDotted(parts[1], "-") && labels.count > 1
      && labels.allSatisfy { $0.count <= 63 && $0.first != "-" && $0.last != "-" }
  }

  /// The part after the sign, which names who runs the server.
  public var domain: String { String(address.split(separator: "@").last ?? "") }
}
