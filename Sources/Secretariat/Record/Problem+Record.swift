import Negotiation
import RecordStore

extension Problem {
  /// A record that cannot be opened, read or written.
  init(_ error: RecordError) {
    let path = error.path
    switch error.reason {
    case .missing:
      self.init(
        "\(path): there is no such record",
        hint: "“zerodraft new” begins one; --record names another file."
      )
    case .folderMissing:
      self.init("\(path): there is no such folder", hint: "Make it first, or check the spelling.")
    case .exists:
      self.init("\(path): there is a file already", hint: "Name another; nothing is overwritten.")
    case .leftover(let other) where other.hasSuffix(".part"):
      self.init(
        "\(other): a copy is being made here, or one was left unfinished",
        hint:
          "If no zerodraft is at it any more, delete this file; what it was copied from is whole."
      )
    case .leftover(let other):
      self.init(
        "\(other): this is left over from an earlier file of that name",
        hint: "Move it away if you are sure that nobody needs it."
      )
    case .obstructed(let other):
      self.init(
        "\(other): this is no file, and it lies where the record needs one",
        hint: "Move it away; the record itself is as it was."
      )
    case .namedAsFolder:
      self.init(
        "\(path): this names a folder, and a record is a file",
        hint: "Leave out the last “/”."
      )
    case .foreign:
      self.init("\(path): this is not a record of zerodraft", hint: "--record names another file.")
    case .linked:
      self.init(
        "\(path): this is a link, or a file with two names",
        explanation: "SQLite loses entries when a record is written under two names.",
        hint: "Name the file itself, or make a copy with “zerodraft backup”."
      )
    case .network(let kind):
      self.init(
        "\(path): this lies on the disk of another machine (\(kind))",
        explanation: "Locks over a network cannot be relied on, and without them entries get lost.",
        hint: "Keep the record on a disk of this machine; “zerodraft backup” can copy it elsewhere."
      )
    case .newer(let version):
      self.init(
        "\(path): this record is of a later form (\(version)) than this program knows",
        hint: "Install the zerodraft that wrote it, or a later one."
      )
    case .locked:
      self.init("\(path): another zerodraft is writing to this record", hint: "Try again.")
    case .busy:
      self.init("\(path): another program is holding on to the record", hint: "Try again.")
    case .unreadable:
      self.init(
        "\(path): you may not read this record",
        hint: "Ask its owner for access, or for a copy made with “zerodraft backup”."
      )
    case .readOnly:
      self.init(
        "\(path): you may not write to this record; reading it is all you may do",
        hint: "Ask its owner for access, or record in a file of your own: --record names it."
      )
    case .readOnlyFolder(let folder):
      self.init(
        "\(path): you may not write to the folder of this record, \(folder)",
        explanation: "Whoever records needs files beside the record, for its log and its lock.",
        hint: "Ask the owner of the folder for access, or --record a file in a folder of your own."
      )
    case .full: self.init("\(path): there is no space left; nothing was recorded")
    case .tooLarge(let size):
      self.init(
        "\(path): an entry or text of \(size >> 20) MB is more than a record takes",
        hint: "A declaration has a few hundred kilobytes; check that this is the right file."
      )
    case .inputOutput(let words):
      self.init(
        "\(path): the disk failed: \(words)",
        explanation: "What was to be recorded may be lost.",
        hint: "When the disk is well again, “zerodraft verify” says what the record holds."
      )
    case .movedOn:
      self.init(
        "\(path): the record has moved on meanwhile",
        hint: "Try again.",
        recordMovedOn: true
      )
    case .damaged(let words):
      self.init("\(path): the record is damaged: \(words)", hint: "“zerodraft verify” says where.")
    case .system(let words): self.init("\(path): \(words)")
    }
  }

  init(unknownNegotiation name: String, known: [String], in path: String) {
    self.init(
      "\(path): there is no negotiation “\(name)” in this record",
      hint: known.isEmpty
        ? "“zerodraft new” begins one."
        : NearestNames(of: name, in: known).question
          ?? "There are: \(known.prefix(20).joined(separator: ", "))\(known.count > 20 ? ", …" : ".")"
    )
  }

  init(
    unreadableEntry number: Int,
    of name: String,
    in path: String,
    because fault: EntryChain.Fault
  ) {
    self.init(
      "\(path): entry \(number) of \(name) \(fault.words)",
      hint: "“zerodraft verify” says more; a later zerodraft may have written it."
    )
  }

  /// Checks that the versions are those that something was planned on.
  ///
  /// - Parameters:
  ///   - planned: the versions there were then, by their entries.
  ///   - ledger: the record's last word.
  /// - Throws: that they have changed, so that the same may be asked again.
  static func requireVersions(_ planned: [Int], in ledger: Ledger) throws(Problem) {
    guard ledger.state.versions.map(\.number) != planned else { return }
    throw Problem(
      "The versions of \(ledger.negotiation) have changed meanwhile; nothing was recorded",
      hint: "Look at “zerodraft versions \(ledger.negotiation)”, and record it again.",
      recordMovedOn: true
    )
  }
}
