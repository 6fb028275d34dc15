import Secretariat
import Testing

@testable import DraftWeb

@Suite struct MissingPageTests {
  private static let name = DraftsSite.name

  @Test(arguments: [Form.page, .json])
  func `says one and the same of every name, and which versions there are`(form: Form) throws {
    let sample = try DraftsSite()
    let addresses: [Address] = [
      .text(Self.name, version: "rev-7"), .workingText(Self.name), .log(Self.name),
      .paragraph(Self.name, version: "zero-draft", paragraph: "op-99"),
      .comparison(Self.name, old: "a", new: "b"),
    ]
    let answers = try addresses.map { address in
      try sample.site.missing(address, as: form, for: Visitor())
    }
    let first = try #require(answers.first ?? nil)
    #expect(answers.allSatisfy { $0 == first })
    #expect(first.status == .notFound)
    let text = String(decoding: first.body, as: UTF8.self)
    #expect(text.contains("/texts/\(Self.name)/zero-draft"))
  }

  @Test func `says nothing of what somebody may not see`() throws {
    let sample = try DraftsSite()
    for address in [Address.log("other"), .home, .glossary] {
      #expect(try sample.site.missing(address, as: .page, for: Visitor()) == nil)
    }
  }
}
