import Foundation
import Negotiation

/// A file that holds the programme of a meeting, with what an option could not say: themes,
/// guiding questions, and who chairs and speaks.
///
/// ```json
/// {"zerodraft": 1, "items": [{"start": "2021-11-22 15:00", "end": "16:30", "title": "Panel 1",
///   "theme": "…", "questions": ["…"], "chairs": ["…"]}]}
/// ```
public struct ProgrammeFile: Codable, Sendable {
  /// One item; an hour without a day is one of the day before it in the file.
  struct Item: Codable, Sendable {
    var start: String?
    var end: String?
    var title: String
    var theme: String?
    var questions: [String]?
    var chairs: [String]?
    var speakers: [String]?
  }

  /// The number of the file's form.
  var zerodraft: Int
  var items: [Item]
  /// What messages call the file; it is not part of it.
  var name = "the programme"

  private enum CodingKeys: String, CodingKey { case zerodraft, items }

  /// The form that this program reads.
  static let form = 1

  /// The most items that a programme may have.
  static let limit = 1000
}

extension ProgrammeFile {
  /// Reads the file.
  ///
  /// - Parameter source: where it comes from.
  /// - Throws: what is wrong with it, with the field.
  public init(reading source: DocumentSource) throws(Problem) {
    try self.init(bytes: DocumentBytes.read(source), named: source.name)
  }

  init(bytes: [UInt8], named name: String) throws(Problem) {
    do {
      _ = try StrictJSON.value(of: bytes)
      self = try JSONDecoder().decode(ProgrammeFile.self, from: Data(bytes))
    } catch let fault as JSONFault {
      throw Problem(
        fault,
        in: name,
        "this is no programme of a meeting",
        hint: "Schemas/programme.schema.json says what it holds."
      )
    } catch let error as DecodingError {
      throw Problem(
        "\(name): this is no programme of a meeting: \(error.sentence)",
        hint: "Schemas/programme.schema.json says what it holds."
      )
    } catch {
      throw Problem("\(name): \(error)")
    }
    self.name = name
    guard zerodraft == Self.form else {
      throw Problem(
        "\(name): this is form \(zerodraft) of the file; form \(Self.form) is read",
        hint: "Install a later zerodraft, or write “\"zerodraft\": \(Self.form)”."
      )
    }
    guard items.count <= Self.limit else {
      throw Problem("\(name): too many items; up to \(Self.limit) are read")
    }
  }

  /// The items with their times.
  ///
  /// - Parameters:
  ///   - reader: reads the times.
  ///   - start: when the meeting begins, for hours without a day.
  /// - Returns: the programme.
  /// - Throws: the item whose time is none, and why.
  func programme(_ reader: SittingReader, from start: Instant?) throws(Problem) -> [ProgrammeItem] {
    var day = start
    var programme: [ProgrammeItem] = []
    for typed in items {
      var item: ProgrammeItem
      do {
        item = try reader.item(
          start: typed.start,
          end: typed.end,
          title: typed.title,
          onDayOf: day
        )
      } catch {
        throw Problem(
          "\(name), “\(typed.title)”: \(error.summary)",
          explanation: error.explanation,
          hint: error.hint
        )
      }
      item.theme = typed.theme
      item.questions = typed.questions ?? []
      item.chairs = typed.chairs ?? []
      item.speakers = typed.speakers ?? []
      day = item.start ?? item.end ?? day
      programme.append(item)
    }
    return programme
  }
}
