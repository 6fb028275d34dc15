import DraftText
import Interchange
import Negotiation
import Publishing
import WordFormat

/// Writes the letters of a negotiation from its record.
///
/// A letter speaks in the name of those who keep the record and of what they know, such as when a
/// silence was broken; so it is written for them alone, and nobody who objected is named in it.
public struct WriteLetter: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - kind: what it is for.
  ///   - matter: the version as it is typed, or the number of the entry of the meeting, the
  ///     deadline or the silence; nothing for the latest version, or where there is only one.
  ///   - particulars: what the record does not hold.
  ///   - envelope: to whom a message with the letter goes; nothing if none is wanted.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read.
  /// - Returns: the letter, with what it encloses.
  /// - Throws: every fact that is missing, or that there is nothing of the kind to write about.
  public func write(
    _ kind: LetterKind,
    about matter: String?,
    _ particulars: LetterParticulars = LetterParticulars(),
    in envelope: LetterEnvelope? = nil,
    from name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> WrittenLetter {
    try registry.requireWhole("writes letters in the name of those who keep the record")
    let ledger = try registry.ledger(name, asOf: moment)
    var drafter = try LetterDrafter(registry: registry, ledger: ledger, particulars: particulars)
    let (letter, content) = try drafter.letter(kind, about: matter)
    let addresses = try envelope.map { envelope throws(Problem) in
      try drafter.addresses(envelope)
    }
    try drafter.facts.requireAll()
    var written = WrittenLetter(kind: kind, letter: letter, doubts: drafter.doubts)
    if envelope != nil, kind == .circulation || kind == .transmittal {
      written.doubts.append(
        "the letter says that the text is attached, and the message holds the letter alone: add the"
          + " text, such as from “zerodraft export \(name) VERSION --format docx”"
      )
    }
    if let addresses, let sender = addresses.sender {
      written.message = try message(
        with: letter,
        LetterParcel(kind: kind, ledger: ledger, content: content),
        from: sender,
        to: addresses.recipients,
        about: envelope?.subject ?? letter.subject
      )
    }
    return written
  }

  /// The message that brings a letter: its text, the letter as a Word document, and what has a
  /// time as a calendar file.
  private func message(
    with letter: Letter,
    _ parcel: LetterParcel,
    from sender: MailAddress,
    to recipients: [MailAddress],
    about subject: String
  ) throws(Problem) -> MailMessage {
    let paper = letter.paper
    let text = PaperTextWriter(width: 72, marksChanges: false).write(paper)
    let now = registry.clock.now()
    var attachments: [MailMessage.Attachment] = []
    do throws(WordError) {
      attachments.append(
        MailMessage.Attachment(
          name: "\(parcel.name).docx",
          type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          bytes: try WordTextWriter().write(paper)
        )
      )
    } catch {
      throw Problem(error)
    }
    if let calendar = try parcel.calendar(at: now) {
      attachments.append(
        MailMessage.Attachment(
          name: "\(parcel.name).ics",
          type: "text/calendar; charset=utf-8",
          bytes: calendar
        )
      )
    }
    var message = MailMessage(
      sender: sender,
      recipients: recipients,
      subject: subject,
      written: now.seconds,
      offset: try TimeZoneRules(parcel.ledger.timeZone).offset(at: now.seconds),
      identity: "",
      text: String(decoding: text, as: UTF8.self),
      attachments: attachments
    )
    // What a message says decides what it is called: the same letter twice is one message.
    message.identity = RecordHash.sha256(MailMessageWriter().write(message)).description
    return message
  }
}
