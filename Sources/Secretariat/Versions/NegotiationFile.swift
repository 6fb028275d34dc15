import DraftText
import Foundation
public import Negotiation

/// The file `negotiation.json` of a folder: what is negotiated, where, and on whose behalf.
public struct NegotiationFile: Codable, Sendable {
  /// The number of the file's form.
  var zerodraft: Int
  var title: String
  var subject: String?
  var kind: String?
  var organ: String?
  var session: String?
  var agendaItem: AgendaItem?
  var mandate: [Mandate]?
  var president: String?
  var coFacilitators: [CoFacilitator]?
  var contacts: [Contact]?
  var place: String?
  var timeZone: String?
  var languages: [Language]?

  /// The form that this program writes.
  static let form = 1
}

extension NegotiationFile {
  /// Describes a negotiation as it is opened.
  public init(_ opening: Opening) {
    self.init(
      zerodraft: Self.form,
      title: opening.title,
      subject: opening.subject,
      kind: opening.kind,
      organ: opening.organ,
      session: opening.session,
      agendaItem: opening.agendaItem,
      mandate: opening.mandate,
      president: opening.president,
      coFacilitators: opening.coFacilitators,
      contacts: opening.contacts,
      place: opening.place,
      timeZone: opening.timeZone,
      languages: opening.languages
    )
  }

  /// The negotiation that the file describes.
  public var opening: Opening {
    var opening = Opening(
      title: title,
      subject: subject,
      kind: kind,
      organ: organ,
      session: session,
      agendaItem: agendaItem,
      mandate: mandate ?? [],
      president: president,
      coFacilitators: coFacilitators ?? [],
      contacts: contacts,
      place: place
    )
    if let timeZone { opening.timeZone = timeZone }
    if let languages { opening.languages = languages }
    return opening
  }

  /// Reads the file.
  ///
  /// - Parameter source: where it comes from.
  /// - Throws: what is wrong with it, with the field.
  public init(reading source: DocumentSource) throws(Problem) {
    let bytes = try DocumentBytes.read(source)
    let unknown: String?
    do {
      let value = try StrictJSON.value(of: bytes)
      let file = try JSONDecoder().decode(NegotiationFile.self, from: Data(bytes))
      unknown = try value.firstField(missingFrom: Value(encoding: file))
      self = file
    } catch let fault as JSONFault {
      throw Problem(
        fault,
        in: source.name,
        "this does not describe a negotiation",
        hint: "“zerodraft new --help” says what it holds."
      )
    } catch let error as DecodingError {
      throw Problem(
        "\(source.name): this does not describe a negotiation: \(error.sentence)",
        hint: "“zerodraft new --help” says what it holds."
      )
    } catch {
      throw Problem("\(source.name): \(error)")
    }
    if let unknown {
      throw Problem(
        "\(source.name): the field “\(unknown)” is not known",
        hint: "“zerodraft new --help” says which fields there are."
      )
    }
    guard zerodraft == Self.form else {
      throw Problem(
        "\(source.name): this is form \(zerodraft) of the file; form \(Self.form) is read",
        hint: "Install a later zerodraft, or write “\"zerodraft\": \(Self.form)”."
      )
    }
  }
}

extension DecodingError {
  /// What is wrong, and in which field.
  var sentence: String {
    func field(_ path: [any CodingKey]) -> String {
      path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ", ")
    }
    return switch self {
    case .keyNotFound(let key, let context):
      "the field “\(field(context.codingPath + [key]))” is missing"
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      "the field “\(field(context.codingPath))” holds something else than is wanted"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "it is not JSON"
    case .dataCorrupted(let context):
      if let said = context.debugDescription.firstMatch(of: /invalid String value (.*)/) {
        "the field “\(field(context.codingPath))” says “\(said.1)”, which is not known there"
      } else {
        "the field “\(field(context.codingPath))”: \(context.debugDescription)"
      }
    @unknown default: "\(self)"
    }
  }
}

extension Value {
  /// The path to the first field that another value does not have in the same place.
  fileprivate func firstField(missingFrom other: Value) -> String? {
    switch self {
    case .fields(let fields):
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        guard let twin = other[name] else { return name }
        if let inner = value.firstField(missingFrom: twin) { return "\(name), \(inner)" }
      }
    case .list(let values):
      for (index, value) in values.enumerated() {
        guard let twins = other.list, twins.indices.contains(index) else { return "\(index + 1)" }
        if let inner = value.firstField(missingFrom: twins[index]) {
          return "\(index + 1), \(inner)"
        }
      }
    default: break
    }
    return nil
  }
}
