import Foundation
import Secretariat
import Testing

@testable import DraftWeb

@Suite struct RouteTests {
  /// An address of every kind; the compiler asks for a route for each, and this for an example.
  static let addresses: [Address] = [
    .home, .negotiation("modalities"), .latest("modalities"),
    .text("modalities", version: "rev-1"),
    .comparison("modalities", old: "rev-1", new: "rev-2"),
    .paragraph("modalities", version: "rev-1", paragraph: "op-4-b"), .workingText("modalities"),
    .consultations("modalities"), .calendar("modalities"), .search("modalities"),
    .feed("modalities"), .log("modalities"), .glossary, .signIn(token: "token"), .signOut,
    .sessions, .endSession("session"), .openAPI, .asset("site.css"), .health, .readiness, .metrics,
  ]
  private static let examples = [
    "negotiation": "modalities", "version": "rev-1", "old": "rev-1", "new": "rev-2",
    "paragraph": "op-4-b", "token": "token", "session": "session", "file": "site.css",
  ]

  @Test func `has one route for each kind of address`() {
    #expect(Set(Self.addresses.map(\.route)) == Set(Route.all))
    #expect(Route.all.count == Self.addresses.count)
    #expect(Set(Route.all.map(\.name)).count == Route.all.count)
  }

  @Test(arguments: addresses)
  func `spells the path that leads to the address`(address: Address) throws {
    let route = address.route
    var path = route.path
    for name in route.parameters {
      path = path.replacing("{\(name)}", with: try #require(Self.examples[name]))
    }
    #expect(!path.contains("{"))
    #expect(Target(path: path)?.address == address)
    for form in route.forms where form != .page && route.path.last != "/" && address != .openAPI {
      // What is signed in to has no other forms than those that `Target` knows.
      #expect(Target(path: "\(path).\(form.rawValue)") == Target(address, as: form))
    }
  }

  @Test func `calls what may stand after the question mark by one name each`() {
    for route in Route.all {
      #expect(Set(route.fields.map(\.name)).count == route.fields.count, "\(route.name)")
    }
  }

  @Test func `has a schema for everything that is data and described`() {
    for route in Route.all
    where route.isDescribed && route.forms.contains(.json) && !route.isRedirect && route != .openAPI
    {
      #expect(route.schema.map { OpenAPIDocument.sources[$0] != nil } == true, "\(route.name)")
    }
  }
}
