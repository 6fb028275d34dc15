import Foundation
import Testing

@testable import DraftWeb

@Suite struct OpenAPIDocumentTests {
  private let document = OpenAPIDocument(Route.all, prefix: "/texts").content

  /// The value at a path of names.
  private func at(_ names: String..., in value: JSONValue? = nil) -> JSONValue? {
    names.reduce(value ?? document) { value, name in
      guard case .object(let members) = value else { return nil }
      return members[name]
    }
  }

  /// Every reference of a value.
  private func references(in value: JSONValue) -> [String] {
    switch value {
    case .list(let values): values.flatMap(references)
    case .object(let members):
      members.flatMap { name, value -> [String] in
        if name == "$ref", case .text(let reference) = value { return [reference] }
        return references(in: value)
      }
    case .text, .number, .flag: []
    }
  }

  @Test func `leads every reference somewhere`() {
    let all = Set(references(in: document))
    #expect(all.count > 40)
    for reference in all {
      #expect(reference.hasPrefix("#/"))
      let names = reference.dropFirst(2).split(separator: "/").map(String.init)
      let found = names.reduce(document as JSONValue?) { value, name in
        guard case .object(let members) = value else { return nil }
        return members[name]
      }
      #expect(found != nil, "\(reference)")
    }
  }

  @Test func `describes each route that is for programs, with its endings`() {
    guard case .object(let paths) = at("paths") else {
      Issue.record("there are no paths")
      return
    }
    #expect(paths["/{negotiation}/{old}..{new}.docx"] != nil)
    #expect(paths["/{negotiation}/calendar.ics"] != nil)
    #expect(paths["/-/sign-in/{token}"] == nil)
    let described = Route.all.filter(\.isDescribed)
    #expect(described.allSatisfy { paths[$0.path] != nil })
  }

  @Test func `knows under which path the site stands`() {
    #expect(at("servers") == [["url": "/texts"]])
  }

  @Test func `has the schemas of the project, which it carries, word for word`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Schemas").standardized
    for (name, bytes) in OpenAPIDocument.sources {
      let file = try Data(contentsOf: folder.appending(path: "\(name).schema.json"))
      #expect(Array(file) == bytes, "\(name)")
    }
  }
}
