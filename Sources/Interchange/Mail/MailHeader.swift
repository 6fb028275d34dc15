/// Sets the headers of a message (RFC 5322) in letters that every server takes (RFC 2047).
///
/// A header ends where its line ends; so what comes from a record is first made one line, and no
/// title can begin a header of its own.
enum MailHeader {
  /// The most octets of a line that has an encoded word (RFC 2047, section 2).
  static let lineLimit = 76

  /// A header of words, such as a subject, with the end of its last line.
  static func unstructured(_ name: String, _ words: String) -> String {
    let lead = name + ": "
    let words = oneLine(words)
    guard isPlain(words), let lines = folded(words, after: lead) else {
      return lead + encoded(words, after: lead.utf8.count) + "\r\n"
    }
    return lead + lines + "\r\n"
  }

  /// A header of addresses, one a line.
  static func addresses(_ name: String, _ addresses: [MailAddress]) -> String {
    let lead = name + ": "
    let lines = addresses.enumerated().map { index, address in
      mailbox(address, after: index == 0 ? lead.utf8.count : 1)
    }
    return lead + lines.joined(separator: ",\r\n ") + "\r\n"
  }

  /// `Name <address>`, where the first line begins after so many octets.
  private static func mailbox(_ mailbox: MailAddress, after used: Int) -> String {
    let name = oneLine(mailbox.name ?? "")
    guard !name.isEmpty else { return mailbox.address }
    let words: String
    if name.utf8.allSatisfy({ isOfAtom($0) || $0 == 0x20 }), used + name.utf8.count < lineLimit {
      words = name
    } else if isPlain(name), used + 2 * name.utf8.count < lineLimit {
      let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      words = "\"\(escaped)\""
    } else {
      words = encoded(name, after: used)
    }
    let last = words.split(separator: "\r\n").last?.utf8.count ?? 0
    let isOneLine = used + last + mailbox.address.utf8.count + 3 <= lineLimit
    return words + (isOneLine ? " " : "\r\n ") + "<\(mailbox.address)>"
  }

  /// A text on one line, without what could act on whoever shows it.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x20, 0x7F...0xA0, 0x2028, 0x2029: line.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069: continue
      default: line.append(scalar)
      }
    }
    return String(line).split(separator: " ").joined(separator: " ")
  }

  /// Whether words can stand as they are: ASCII in which nothing looks encoded.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !words.contains("=?")
  }

  private static func isOfAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Words broken at spaces; `nil` if one of them is too long for a line.
  private static func folded(_ words: String, after lead: String) -> String? {
    var lines = ""
    var used = lead.utf8.count
    for (index, word) in words.split(separator: " ").enumerated() {
      let length = word.utf8.count
      guard length < lineLimit - 1 else { return nil }
      if index == 0 {
        guard used + length <= lineLimit else { return nil }
      } else if used + 1 + length > lineLimit {
        lines += "\r\n "
        used = 1
      } else {
        lines += " "
        used += 1
      }
      lines += word
      used += length
    }
    return lines
  }

  /// Words as encoded words, none of them with half a character.
  private static func encoded(_ words: String, after used: Int) -> String {
    let (open, close) = ("=?UTF-8?B?", "?=")
    func room(_ used: Int) -> Int {
      // Four letters stand for three octets.
      max((lineLimit - used - open.utf8.count - close.utf8.count) / 4 * 3, 4)
    }
    var parts: [[UInt8]] = [[]]
    for scalar in words.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      let start = parts.count == 1 ? used : 1
      if parts[parts.count - 1].count + bytes.count > room(start) { parts.append([]) }
      parts[parts.count - 1] += bytes
    }
    return parts.map { open + TransferEncoding.base64($0) + close }.joined(separator: "\r\n ")
  }
}
