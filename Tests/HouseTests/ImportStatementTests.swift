import Testing

struct ImportStatementTests {
  @Test(
    arguments: [
      "import Markup",
      "public import Markup",
      "package import Markup",
      "internal import Markup",
      "private import Markup",
      "fileprivate import Markup",
      "@testable import Markup",
      "@preconcurrency public import Markup",
      "@_spi(Reading) import Markup",
      "import struct Markup.XMLElement",
      "public import enum Markup.XMLNode",
      "import Markup.Reading",
      "  import Markup  // inside #if",
    ]
  )
  func `finds an import in every spelling`(source: String) {
    #expect(ImportStatement.all(in: "// a file\n\(source)\n") == [.init(module: "Markup", line: 2)])
  }

  @Test(
    arguments: [
      "/// import Markup", "// import Markup", "let important = Markup()", "imports Markup",
    ]
  )
  func `takes nothing else for an import`(source: String) {
    #expect(ImportStatement.all(in: source).isEmpty)
  }
}
