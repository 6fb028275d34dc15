import Archive
import CanaryRecords
import DraftText
import Foundation
import Negotiation
import Secretariat

@testable import DraftWeb

/// The site over a record with a word of its own in everything that somebody may not see.
final class CanarySite {
  typealias Eyes = CanaryRecord.Eyes

  let record: CanaryRecord
  private let folder: URL
  private let site: Site

  /// Makes the record.
  ///
  /// - Parameters:
  ///   - makers: the makers of what is not attributed.
  ///   - notes: how many entries stand in it besides that only those who keep it see; with any, a
  ///     second negotiation is there too that only they know of.
  /// - Throws: why it cannot be made.
  init(makers: [String] = ["Delegation P", "Delegation Q"], notes: Int = 0) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    record = try CanaryRecord(in: folder.path, makers: makers, notes: notes)
    var registry = Registry(
      path: record.path,
      recorder: "co-facilitators",
      clock: .fixed(CanaryRecord.now)
    )
    registry.shelf = RecordShelf()
    if notes > 0 {
      _ = try OpenNegotiation(registry: registry).open(Opening(title: "Unknown"), as: "another")
    }
    site = try Site(
      doorkeeper: Doorkeeper(registry: registry, open: ["rivers"]),
      prefix: "/texts",
      origin: "https://texts.example"
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// With which rights somebody comes.
  private static func visitor(_ eyes: Eyes) -> Visitor {
    let (role, names): (AccessRole, [String]) =
      switch eyes {
      case .coFacilitators: (.coFacilitator, ["rivers", "another"])
      case .maker, .member, .other: (.delegation, ["rivers"])
      // Whoever only follows learns of a negotiation once there is a text.
      case .guest: (.observer, ["rivers", "another"])
      case .everybody: (.everybody, [])
      }
    let party = eyes.name.map { PartyID($0) }
    return Visitor(grants: names.map { Grant(negotiation: $0, role: role, party: party) })
  }

  /// What is answered, all of it that can be read: a document is taken apart.
  func says(_ ask: Ask) -> String {
    let answer: Answer
    do {
      answer = try site.answer(ask)
    } catch {
      return "refused: \(error)"
    }
    var said = "\(answer.status) \(answer.mediaType ?? "") \(answer.fileName ?? "") "
    said += "\(answer.location ?? "") \(answer.keeping)\n"
    guard answer.mediaType == Form.word.mediaType else {
      return said + String(decoding: answer.body, as: UTF8.self)
    }
    for entry in (try? ArchiveReader().read(answer.body)) ?? [] {
      said += entry.name + String(decoding: entry.bytes, as: UTF8.self)
    }
    return said
  }

  /// Everything that can be asked for, as somebody would ask.
  func asks(by eyes: Eyes) -> [Ask] {
    let visitor = Self.visitor(eyes)
    return Self.addresses.flatMap { address in
      (address.route.forms.isEmpty ? [.page] : address.route.forms).flatMap { form in
        Self.queries(of: address).map { Ask(address, as: form, query: $0, by: visitor) }
      }
    }
  }

  /// A search, as somebody would ask for it.
  func search(for words: String, by eyes: Eyes, as form: Form = .page) -> String {
    let query = Query(["q": words])
    return says(Ask(.search("rivers"), as: form, query: query, by: Self.visitor(eyes)))
  }
}

extension CanarySite {
  static let versions = ["zero-draft", "rev-1", "rev-2", "working", "unknown"]

  /// Every kind of address, with everything that the record has for it and some that it has not.
  static let addresses: [Address] = {
    var all: [Address] = [.home, .glossary, .openAPI]
    for name in ["rivers", "another", "unknown"] {
      all += [
        .negotiation(name), .latest(name), .workingText(name), .consultations(name),
        .calendar(name), .search(name), .feed(name), .log(name),
      ]
      all += versions.map { .text(name, version: $0) }
    }
    for (old, new) in [
      ("zero-draft", "rev-1"), ("rev-1", "rev-2"), ("rev-2", "working"), ("unknown", "rev-1"),
    ] {
      all.append(.comparison("rivers", old: old, new: new))
    }
    for version in ["rev-1", "rev-2", "unknown"] {
      all += ["op-1", "op-2", "op-9"].map {
        .paragraph("rivers", version: version, paragraph: $0)
      }
    }
    return all
  }()

  /// Each thing that may stand after the question mark, with each of its choices.
  private static func queries(of address: Address) -> [Query] {
    var queries = [Query()]
    // Once is enough of what takes long.
    if case .comparison(_, let old, _) = address, old != "zero-draft" { return queries }
    for field in address.route.fields {
      let values: [String]
      switch field.name {
      case "q": values = ["rivers", "delegation", "june", "*", "\"", "entry:1"]
      case "as-of": values = ["2021-03-11", "2021-03-12", "2021-03-13", "soon"]
      case "language", "beside": values = ["en", "ar", "zz"]
      default: values = field.choices + ["unknown"]
      }
      queries += values.prefix(6).map {
        Query(parsing: "\(field.name)=\(PercentCoding.encode($0))")
      }
    }
    return queries
  }
}
