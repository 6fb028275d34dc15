import RecordStore

extension Problem {
  /// An access file that cannot be opened, read or written.
  init(access error: RecordError) {
    let path = error.path
    switch error.reason {
    case .foreign, .damaged:
      self.init(
        "\(path): this is not the access file of a record",
        explanation: "Invitations and sessions are kept in it.",
        hint: "Move it away; then a new one is made, and everybody has to be invited again."
      )
    case .newer(let version):
      self.init(
        "\(path): this access file is of a later form (\(version)) than this program knows",
        hint: "Install the zerodraft that wrote it, or a later one."
      )
    case .linked:
      self.init(
        "\(path): this is a link, or a file with two names",
        hint: "Put the file itself there."
      )
    case .locked, .busy:
      self.init("\(path): another program is holding on to this file", hint: "Try again.")
    case .unreadable, .readOnly:
      self.init(
        "\(path): you may not read and write this file, in which invitations are kept",
        hint: "Let its owner do this, or ask for access."
      )
    case .full: self.init("\(path): there is no space left; nothing was written")
    default: self.init(error)
    }
  }
}
