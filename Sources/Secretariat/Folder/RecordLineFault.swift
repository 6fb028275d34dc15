import Negotiation

/// What is wrong with a line of a record in plain text.
enum RecordLineFault: Error, Hashable {
  /// It is not JSON, or holds what no record holds, such as fractions or two fields of one name.
  case notJSON(JSONFault.Reason)
  /// It is JSON, but no fields.
  case notFields
  /// It has a field that no record has.
  case unknownField(String)
  /// A field is missing or not what it has to be.
  case missing(String)
  /// Its fields lie too deep in each other.
  case tooDeep
  /// It is longer than a line may be.
  case tooLong(limit: Int)
  /// The digest is not that of the entry.
  case wrongDigest
  /// A text is not what its digest says.
  case wrongText(Digest)
  /// It belongs to another negotiation.
  case otherNegotiation(String)
  /// It is one line more than a record may have.
  case tooMany(limit: Int)
  /// The entry cannot follow the ones before it.
  case unfit(EntryChain.Fault)
  /// A time lies outside of the years of which something can be recorded; its spelling.
  case farTime(String)
  /// The list of paragraphs is not the one that the event names, or is missing.
  case wrongManifest
  /// The list of paragraphs or a text cannot be read.
  case unreadableText
  /// A text that the list of paragraphs names is in no line so far.
  case absentText(Digest)
  /// A text comes along that the list of paragraphs does not name, or that came before.
  case strayText
}

extension RecordLineFault {
  /// The fault in words that go on after “record.jsonl, line 3: ”.
  var words: String {
    switch self {
    case .notJSON(.malformed): "this is not JSON as a record has it"
    case .notJSON(let reason): JSONFault(reason: reason, line: 1).words
    case .notFields: "this is no entry"
    case .unknownField(let name): "no entry has a field “\(name)”"
    case .missing(let name): "the field “\(name)” is missing, or not what it has to be"
    case .tooDeep: "its fields lie too deep in each other"
    case .tooLong(let limit): "the line is longer than \(limit >> 20) MB"
    case .wrongDigest: "the entry was changed: its digest is another one"
    case .wrongText(let digest): "the text \(digest.short) was changed: its digest is another one"
    case .otherNegotiation(let name): "the entry belongs to another negotiation, “\(name)”"
    case .tooMany(let limit): "a record has no more than \(limit) entries"
    case .unfit(.unreadable): "the entry says something that this program does not know"
    case .unfit(let fault): "the entry " + fault.words
    case .farTime(let time):
      "the time \(time) lies outside of the years \(Instant.years.lowerBound) to "
        + "\(Instant.years.upperBound)"
    case .wrongManifest: "the list of paragraphs is missing, or not the one that was circulated"
    case .unreadableText: "the text that comes with the entry cannot be read"
    case .absentText(let digest): "the text \(digest.short) is missing"
    case .strayText: "a text comes along that does not belong here"
    }
  }

  /// What to do, where it is more than to get the record again.
  var hint: String? {
    switch self {
    case .unfit(.outOfOrder), .unfit(.broken):
      "Lines were taken out, put in or exchanged, perhaps by a program that sorts; each entry has to "
        + "follow the one before it. Get the file again from where it came from."
    default: nil
    }
  }
}
