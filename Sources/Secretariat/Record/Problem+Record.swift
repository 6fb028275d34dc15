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
    case .exists: self.init("\(path): there is a file already")
    case .foreign:
      self.init("\(path): this is not a record of zerodraft", hint: "--record names another file.")
    case .newer(let version):
      self.init(
        "\(path): this record is of a later form (\(version)) than this program knows",
        hint: "Install the zerodraft that wrote it, or a later one."
      )
    case .locked:
      self.init("\(path): another zerodraft is writing to this record", hint: "Try again.")
    case .busy: self.init("\(path): the record is busy", hint: "Try again.")
    case .readOnly: self.init("\(path): you may not write to this record")
    case .full: self.init("\(path): there is no space left; nothing was recorded")
    case .movedOn: self.init("\(path): the record has moved on meanwhile", hint: "Try again.")
    case .damaged(let words):
      self.init("\(path): the record is damaged: \(words)", hint: "“zerodraft verify” says where.")
    case .system(let words): self.init("\(path): \(words)")
    }
  }

  init(unknownNegotiation name: String, known: [String], in path: String) {
    self.init(
      "\(path): there is no negotiation “\(name)” in this record",
      hint: known.isEmpty
        ? "“zerodraft new” begins one." : "There are: \(known.joined(separator: ", "))."
    )
  }

  init(unreadableEntry number: Int, of name: String, in path: String) {
    self.init(
      "\(path): entry \(number) of \(name) cannot be read",
      hint: "“zerodraft verify” says what is wrong with it."
    )
  }
}
