import DraftText

/// Writes a message as a file that mail programs open (RFC 5322, MIME).
///
/// Outlook opens it as one that is still to be sent (`X-Unsent`). Equal messages give equal bytes:
/// what has to be unique is made of the identity that the message has.
public struct MailMessageWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Writes a message.
  ///
  /// - Parameter message: the message.
  /// - Returns: ASCII with carriage returns and line feeds, no line longer than 76 octets but one
  ///   that holds a longer address.
  public func write(_ message: MailMessage) -> [UInt8] {
    let identity = String(
      message.identity.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(40)
    )
    // Neither of the encodings can make “=_”.
    let boundary = "=_\(identity)"
    var head = ""
    head += "Date: \(Self.date(message.written, offset: message.offset))\r\n"
    head += MailHeader.addresses("From", [message.sender])
    head += MailHeader.addresses("To", message.recipients)
    head += MailHeader.unstructured("Subject", message.subject)
    head += "Message-ID:\r\n <\(identity)@\(message.sender.domain)>\r\n"
    head += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n"
    head += "Content-Type: multipart/mixed;\r\n boundary=\"\(boundary)\"\r\n\r\n"
    var bytes = Array(head.utf8)
    func open(_ headers: String) { bytes += Array("--\(boundary)\r\n\(headers)\r\n".utf8) }
    open(
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    )
    bytes += TransferEncoding.quotedPrintable(message.text)
    for attachment in message.attachments {
      let type = MailHeader.oneLine(attachment.type).filter(\.isASCII)
      let name = Self.fileName(attachment.name)
      open(
        "Content-Type:\r\n \(type)\r\nContent-Transfer-Encoding: base64\r\n"
          + "Content-Disposition: attachment;\r\n filename=\"\(name)\"\r\n"
      )
      bytes += TransferEncoding.base64Lines(attachment.bytes)
    }
    return bytes + Array("--\(boundary)--\r\n".utf8)
  }

  /// A name that every system can have, at most 60 letters.
  private static func fileName(_ name: String) -> String {
    String(
      name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || "._-".contains($0) ? $0 : "_" }
        .suffix(60)
    )
  }

  /// `Fri, 12 Mar 2021 10:00:00 -0500`.
  static func date(_ seconds: Int, offset: Int) -> String {
    // Zones are told in minutes.
    let offset = offset / 60 * 60
    let local = seconds + offset
    let days = local >= 0 ? local / 86_400 : -((-local + 86_399) / 86_400)
    let second = local - days * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
    let zone = (offset < 0 ? "-" : "+") + two(abs(offset) / 3600) + two(abs(offset) / 60 % 60)
    guard let day = CalendarDate(daysSinceEpoch: days) else { return "\(clock) \(zone)" }
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    // The first day of 1970 was a Thursday.
    let weekday = weekdays[((days + 3) % 7 + 7) % 7]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(weekday), \(day.day) \(months[day.month - 1]) \(day.year) \(clock) \(zone)"
  }
}
