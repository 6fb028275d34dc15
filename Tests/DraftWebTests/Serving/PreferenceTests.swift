import Testing

@testable import DraftWeb

struct PreferenceTests {
  @Test(
    arguments: [
      (nil, Form.page), ("*/*", .page), ("text/html", .page), ("application/json", .json),
      ("text/html,application/json;q=0.9", .page), ("text/html;q=0.5,application/json", .json),
      ("application/*", .json), ("application/json;q=0, */*", .page), ("image/png", .page),
      ("application/json;q=nan", .page), ("application/json;q=7", .page), (";;,,=", .page),
      ("APPLICATION/JSON", .json), ("application/json; q=0.3 , text/*;q=0.2", .json),
    ] as [(String?, Form)]
  )
  func `chooses between page and data`(accept: String?, form: Form) {
    #expect(Form(of: Target(.home), accepting: accept) == form)
  }

  @Test func `follows the ending of an address whatever is accepted`() {
    let target = Target(.text("a", version: "b"), as: .word)
    #expect(Form(of: target, accepting: "application/json") == .word)
  }

  @Test func `gives a feed to whoever reads feeds`() {
    #expect(Form(of: Target(.feed("a")), accepting: "*/*") == .atom)
    #expect(Form(of: Target(.feed("a")), accepting: "application/json") == .json)
  }
}
