import DraftText
import Foundation
import HTTPTypes
import Secretariat
import Testing

@testable import DraftWeb

@Suite struct TextPagesTests {
  @Test(arguments: textAddresses)
  func `are the same whoever reads in one role`(address: String) throws {
    let sample = try SampleSite()
    let first = try sample.answer(address, of: "Delegation A")
    #expect(!first.body.isEmpty)
    #expect(try sample.answer(address, of: "Delegation B") == first)
  }

  @Test func `tell nothing of entries that a reader may not see`() throws {
    let (few, many) = (try SampleSite(), try SampleSite(hidden: 3))
    for address in textAddresses + ["/water/latest", "/water/latest?as-of=2025-02-11"] {
      for role in [AccessRole.delegation, .observer] {
        #expect(
          try few.answer(address, as: role) == many.answer(address, as: role),
          "\(address) as \(role)"
        )
      }
    }
  }

  @Test func `number entries for those who keep the record alone`() throws {
    let sample = try SampleSite()
    #expect(try sample.words("/water/rev-1/op-1.json", as: .secretariat).contains("\"entry\""))
    #expect(try !sample.words("/water/rev-1/op-1.json").contains("\"entry\""))
    #expect(try !sample.words("/water/rev-1.json").contains("\"e4."))
  }

  @Test(arguments: textAddresses.filter { !$0.contains("1.") && !$0.contains("2.") })
  func `show markup of a text as text, and have no code nor style of their own`(
    address: String
  ) throws {
    let page = try SampleSite().words(address)
    #expect(!page.contains("<script>"))
    #expect(!page.contains("<b>fountains"))
    #expect(!page.contains(" style="))
    #expect(!page.contains(" onclick="))
    #expect(page.components(separatedBy: "<h1").count == 2)
    let links = page.matches(of: #/(?:href|src|action)="([^"]*)"/#).map { String($0.output.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("/texts/") })
    let identities = page.matches(of: #/\bid="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(identities).count == identities.count)
  }

  @Test(arguments: [
    ("/water/latest", "/texts/water/rev-1"),
    ("/water/latest.json", "/texts/water/rev-1.json"),
    ("/water/latest?as-of=2025-02-10", "/texts/water/zero-draft"),
    ("/water/latest?as-of=2025-03-16", "/texts/water/zero-draft"),
    ("/water/latest?as-of=17 March 2025", "/texts/water/rev-1"),
    ("/water/latest?version=zero-draft&as-of=", "/texts/water/zero-draft"),
    ("/water/latest?version=rev-1&since=zero-draft", "/texts/water/zero-draft..rev-1"),
    ("/water/latest?since=rev-1", "/texts/water/rev-1"),
    ("/water/latest?language=ar", "/texts/water/rev-1?language=ar"),
    ("/water/latest?version=zero-draft&language=ar", "/texts/water/zero-draft"),
    (
      "/water/latest?since=zero-draft&marks=text&evil=1",
      "/texts/water/zero-draft..rev-1?marks=text"
    ),
  ])
  func `lead to the version that is meant`(address: String, location: String) throws {
    let answer = try SampleSite().answer(address)
    #expect(answer.status == .found)
    #expect(answer.location == location)
  }

  @Test(arguments: [
    "/water/latest?as-of=2025-02-09", "/water/latest?as-of=yesterday", "/water/rev-1?language=fr",
    "/water/rev-1?beside=klingon", "/water/zero-draft..rev-1?show=nothing",
    "/water/zero-draft..rev-1?kind=modified&kind=x", "/water/zero-draft..rev-1?layout=round",
    "/water/zero-draft..rev-1.docx?as=pdf", "/water/rev-1?language=ar&beside=ar",
    "/water/rev-1?beside=en", "/water/rev-1/op-1?language=klingon",
  ])
  func `say what cannot be understood, and what to do`(address: String) throws {
    let sample = try SampleSite()
    let fault = #expect(throws: AnswerFault.self) { try sample.answer(address) }
    guard case .notUnderstood(let what, let hint) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(!what.isEmpty && !hint.isEmpty && !(what + hint).contains("zerodraft"))
  }

  @Test(arguments: [
    "/water/rev-2", "/water/latest?version=rev-2", "/water/zero-draft..rev-2", "/water/rev-1/op-9",
    "/water/rev-2/op-1", "/other/rev-1", "/water/working",
    // What opens files must not get text of a request.
    "/water/zero-draft..%2Fetc%2Fhostname", "/water/-..rev-1",
  ])
  func `are not there for what is not`(address: String) throws {
    let sample = try SampleSite()
    guard Target(path: String(address.prefix { $0 != "?" })) != nil else { return }
    #expect(throws: (any Error).self) { try sample.answer(address) }
  }

  @Test func `show the working text to those who keep the record`() throws {
    let sample = try SampleSite()
    let answer = try sample.answer("/water/working", as: .coFacilitator)
    #expect(answer.keeping == .never)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("Working text"))
    #expect(throws: Doorkeeper.Refusal.self) { try sample.answer("/water/working", as: .observer) }
  }

  @Test func `tell the life of a paragraph that moved`() throws {
    let page = try SampleSite().words("/water/rev-1/op-1")
    #expect(page.contains("OP3 of Zero draft"))
    #expect(page.contains("/texts/water/zero-draft/op-3"))
    #expect(page.contains("What was said on it"))
  }

  @Test func `stay in a language, and say where it is not there`() throws {
    let sample = try SampleSite()
    #expect(
      try sample.words("/water/rev-1?language=ar")
        .contains(#"href="/texts/water/rev-1/op-1?language=ar""#)
    )
    let arabic = try sample.words("/water/rev-1/op-1?language=ar")
    #expect(arabic.contains("تبرعات") && !arabic.contains("class=\"notice"))
    #expect(arabic.contains(#"href="/texts/water/rev-1/op-2?language=ar""#))
    #expect(arabic.contains(#"href="/texts/water/zero-draft/op-3""#))
    for address in ["/water/rev-1/op-4?language=ar", "/water/zero-draft/op-3?language=ar"] {
      #expect(try sample.words(address).contains("this is the English"), "\(address)")
    }
  }

  @Test func `have files of their own in each language`() throws {
    let sample = try SampleSite()
    for (query, name) in [("", "water-rev-1.md"), ("?language=ar", "water-rev-1-ar.md")] {
      let answer = try sample.answer("/water/rev-1.md" + query)
      #expect(answer.fileName == name)
    }
  }

  @Test func `tell as data what the page of a paragraph tells`() throws {
    let sample = try SampleSite()
    let data = try sample.words("/water/rev-1/op-2.json?language=ar")
    #expect(data.contains("op-1?language=ar") && data.contains("op-3?language=ar"))
    #expect(data.contains("نافورتان") && data.contains("\"sources\""))
    #expect(data.contains("\"statements\""))
  }

  @Test func `offer other forms where one is not there`() throws {
    let sample = try SampleSite()
    #expect(throws: AnswerFault.otherForms([.page, .json, .word, .markdown])) {
      try sample.answer("/water/rev-1.ics")
    }
    #expect(throws: AnswerFault.otherForms([.page, .json])) {
      try sample.answer("/water/rev-1/op-1.docx")
    }
  }
}
