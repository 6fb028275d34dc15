import Foundation
import Secretariat
import Testing

@testable import DraftWeb

@Suite struct PageTests {
  private static let addresses: [Address] = [
    .home, .negotiation(DraftsSite.name), .consultations(DraftsSite.name),
    .calendar(DraftsSite.name), .search(DraftsSite.name), .log(DraftsSite.name), .glossary,
  ]

  @Test(arguments: addresses)
  func `has one heading of the first level, and data at the same address`(address: Address) throws {
    let sample = try DraftsSite()
    let page = try sample.text(address)
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(!page.contains("{{") && !page.contains("Optional("))
    let twin = Target(address, as: .json)
    #expect(page.contains("href=\"\(sample.site.link(to: twin))\""))
    let data = try sample.text(address, as: .json)
    #expect(throws: Never.self) {
      try JSONDecoder().decode(JSONValue.self, from: Data(data.utf8))
    }
    #expect(throws: AnswerFault.self) { try sample.text(address, as: .word) }
  }

  @Test(arguments: addresses)
  func `makes only links that lead to addresses below the prefix`(address: Address) throws {
    let sample = try DraftsSite()
    let page = try sample.text(address, as: .page, Query(["q": "youth"]))
    var count = 0
    for match in page.matches(of: /(?:href|action)="([^"#][^"]*)"/) {
      let link = String(match.output.1).replacing("&amp;", with: "&")
      #expect(link.hasPrefix("/texts/"))
      let path = link.dropFirst(6).prefix { $0 != "?" && $0 != "#" }
      #expect(Target(path: String(path)) != nil, "\(link)")
      count += 1
    }
    #expect(count > 4)
  }

  @Test func `tells what is new since the last visit, and nothing without one`() throws {
    let sample = try DraftsSite()
    #expect(try !sample.text(.home).contains("New since your last visit"))
    #expect(try sample.text(.home, seen: [DraftsSite.name: 1]).contains("New since"))
    #expect(try !sample.text(.home, seen: [DraftsSite.name: 100_000]).contains("New since"))
  }

  @Test func `shows what is typed into the search as it was typed`() throws {
    let sample = try DraftsSite()
    for words in ["<script>alert(1)</script>", "\"><img src=x>", "a & b"] {
      let page = try sample.text(.search(DraftsSite.name), as: .page, Query(["q": words]))
      #expect(!page.contains("<script>alert") && !page.contains("<img"))
    }
  }

  @Test func `finds words in texts, and marks them`() throws {
    let sample = try DraftsSite()
    let page = try sample.text(.search(DraftsSite.name), as: .page, Query(["q": "deci"]))
    #expect(page.contains("<mark>"))
    let none = try sample.text(.search(DraftsSite.name), as: .page, Query(["q": "xyzzy"]))
    #expect(!none.contains("<mark>") && none.contains("Nothing has"))
  }

  @Test func `feeds each version once, under a name that stays`() throws {
    let sample = try DraftsSite()
    let feed = try sample.text(.feed(DraftsSite.name), as: .atom)
    let names = feed.matches(of: /<id>([^<]*)<\/id>/).map { String($0.output.1) }
    #expect(names.count > 1 && Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("tag:texts.example,") })
    #expect(try DraftsSite().text(.feed(DraftsSite.name), as: .atom) != "")
    let everybody = try sample.text(.feed(DraftsSite.name), as: .atom, by: Visitor())
    #expect(everybody == feed)
  }

  @Test func `shows numbers of entries to those who keep the record and to nobody else`() throws {
    let sample = try DraftsSite()
    let party = Visitor(
      grants: [Grant(negotiation: DraftsSite.name, role: .delegation, party: nil)]
    )
    #expect(try sample.text(.log(DraftsSite.name)).contains("id=\"entry-1\""))
    let log = try sample.text(.log(DraftsSite.name), by: party)
    #expect(!log.contains("entry-") && !log.contains("#1"))
  }
}
