import DraftText
import Negotiation

extension NegotiationFile {
  /// The name of the file.
  static let name = "negotiation.json"

  private static let spelling = ValueSpelling(
    order: [
      "zerodraft", "name", "number", "document", "address", "title", "subject", "kind",
      "organ", "session", "agendaItem", "mandate", "president", "coFacilitators", "contacts",
      "place", "timeZone", "languages", "paragraph", "adopted", "says", "state", "appointed",
      "office", "email",
    ],
    isIndented: true
  )

  /// What the record says now: the opening, led by those who lead now.
  ///
  /// - Returns: nothing before the first entry.
  init?(_ state: NegotiationState) {
    guard var opening = state.opening else { return nil }
    opening.coFacilitators = state.coFacilitators
    self.init(opening)
  }

  /// The file as it is written, one field a line; what there is none of is left out, and so is
  /// English where it is the only language.
  var bytes: [UInt8] {
    guard var fields = (try? Value(encoding: self))?.fields else { return [] }
    for name in ["mandate", "coFacilitators"] where fields[name] == .list([]) {
      fields[name] = nil
    }
    if languages == [.english] { fields["languages"] = nil }
    return Self.spelling.bytes(of: .fields(fields)) + [UInt8(ascii: "\n")]
  }
}
