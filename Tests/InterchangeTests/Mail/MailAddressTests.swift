import Interchange
import Testing

struct MailAddressTests {
  @Test(
    arguments: [
      ("a@example.org", nil, "a@example.org"),
      (
        "Mission of State A <mission.a+x@un.example.org>", "Mission of State A",
        "mission.a+x@un.example.org"
      ),
      ("\"A, B\" <a@example.org>", "A, B", "a@example.org"),
      ("<a@example.org>", nil, "a@example.org"),
      ("Élan  d’accord <a@example.org> ", "Élan d’accord", "a@example.org"),
    ] as [(String, String?, String)]
  )
  func `reads an address, with a name or without`(typed: String, name: String?, address: String) {
    let found = MailAddress(parsing: typed)
    #expect(found?.name == name && found?.address == address)
  }

  @Test(
    arguments: [
      "", "a", "a@", "@example.org", "a@b", "a@@example.org", "a b@example.org", "a@example..org",
      ".a@example.org", "a@-example.org", "a@exämple.org", "ä@example.org",
      "a@example.org, b@c.org",
      "Name <a@example.org", "Name <a@example.org> x", "a@example.org\r\nBcc: b@example.org",
      "Name\u{0} <a@example.org>", "Name\n<a@example.org>", "a@example.org\u{85}",
      String(repeating: "a", count: 250) + "@example.org",
      "a@" + String(repeating: "b", count: 64) + ".org",
    ]
  )
  func `takes nothing else for one`(typed: String) {
    #expect(MailAddress(parsing: typed) == nil)
  }
}
