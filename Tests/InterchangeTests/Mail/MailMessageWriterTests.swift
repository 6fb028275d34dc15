import Testing

@testable import Interchange

struct MailMessageWriterTests {
  private static func written(_ change: (inout MailMessage) -> Void = { _ in }) throws -> String {
    let address = try #require(MailAddress(parsing: "Desk <desk@example.org>"))
    var message = MailMessage(
      sender: address,
      recipients: [address],
      subject: "Silence on Rev.1",
      written: 1_615_561_200,
      offset: -5 * 3600,
      identity: "abc",
      text: "Excellency,\n",
      attachments: [.init(name: "silence.ics", type: "text/calendar; charset=utf-8", bytes: [1])]
    )
    change(&message)
    return String(decoding: MailMessageWriter().write(message), as: UTF8.self)
  }

  @Test func `writes a message that is still to be sent`() throws {
    #expect(
      try Self.written().split(separator: "\r\n", omittingEmptySubsequences: false) == [
        "Date: Fri, 12 Mar 2021 10:00:00 -0500", "From: Desk <desk@example.org>",
        "To: Desk <desk@example.org>", "Subject: Silence on Rev.1", "Message-ID:",
        " <abc@example.org>", "X-Unsent: 1", "MIME-Version: 1.0",
        "Content-Type: multipart/mixed;", " boundary=\"=_abc\"", "", "--=_abc",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "", "Excellency,", "", "--=_abc",
        "Content-Type:", " text/calendar; charset=utf-8", "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment;", " filename=\"silence.ics\"", "", "AQ==", "--=_abc--",
        "",
      ]
    )
  }

  @Test func `lets neither names nor types of files begin a header`() throws {
    let text = try Self.written { message in
      message.attachments[0].name = "a\"\r\nBcc: x/ö.ics"
      message.attachments[0].type = "text/calendar\r\nBcc: x"
      message.identity = "a>\r\nBcc: b"
    }
    #expect(
      text.contains("filename=\"a___Bcc__x__.ics\"")
        || text.contains("filename=\"a__Bcc__x__.ics\"")
    )
    #expect(text.contains(" text/calendar Bcc: x\r\n"))
    #expect(text.contains(" <aBccb@example.org>"))
    #expect(!text.contains("\nBcc"))
  }

  @Test(
    arguments: [
      (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"), (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"),
      (1_630_069_200, 19_800, "Fri, 27 Aug 2021 18:30:00 +0530"),
      (1_630_069_200, -1_800, "Fri, 27 Aug 2021 12:30:00 -0030"),
    ]
  )
  func `writes days and hours as messages have them`(seconds: Int, offset: Int, date: String) {
    #expect(MailMessageWriter.date(seconds, offset: offset) == date)
  }
}
