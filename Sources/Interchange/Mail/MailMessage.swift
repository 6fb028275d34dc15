/// A message that is ready to be sent, with the files that go with it.
public struct MailMessage: Hashable, Sendable {
  /// A file that goes with a message.
  public struct Attachment: Hashable, Sendable {
    /// What it is called; signs that some system cannot have in a name become `_`.
    public var name: String
    /// What it is, such as `text/calendar; charset=utf-8`.
    public var type: String
    /// What is in it.
    public var bytes: [UInt8]

    /// Makes an attachment.
    public init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  /// Who sends it.
  public var sender: MailAddress
  /// To whom it goes; at least one.
  public var recipients: [MailAddress]
  /// What it is about, in a line.
  public var subject: String
  /// When it was written, in seconds since 1970 in UTC.
  public var written: Int
  /// How far the clock of whoever wrote it is ahead of UTC, in seconds.
  public var offset: Int
  /// Letters and digits that no other message has, such as the digest of what it says.
  public var identity: String
  /// What it says, in lines.
  public var text: String
  /// What goes with it.
  public var attachments: [Attachment]

  /// Makes a message.
  public init(
    sender: MailAddress,
    recipients: [MailAddress],
    subject: String,
    written: Int,
    offset: Int = 0,
    identity: String,
    text: String,
    attachments: [Attachment] = []
  ) {
    self.sender = sender
    self.recipients = recipients
    self.subject = subject
    self.written = written
    self.offset = offset
    self.identity = identity
    self.text = text
    self.attachments = attachments
  }
}
