import Foundation
import Testing

/// A file is named like what stands in it, so that a name in the code is a name in the folder.
struct NamingTests {
  static let files =
    House.swiftFiles(below: "Sources")
    + House.swiftFiles(below: "Tests").filter { $0.hasSuffix("Tests.swift") }

  @Test func `looks at files`() {
    #expect(Self.files.contains("Sources/DraftText/Draft.swift"))
    #expect(Self.files.contains("Tests/HouseTests/NamingTests.swift"))
  }

  @Test(arguments: files)
  func `names a file like its principal type`(path: String) throws {
    let name = try #require(path.split(separator: "/").last).dropLast(".swift".count)
    let misnaming = SourceFile(name: String(name), text: try House.text(path)).misnaming
    #expect(misnaming == nil, "\(path) \(misnaming ?? "")")
  }

  @Test(
    arguments: [
      ("Draft", "public struct Draft: Hashable {\n}\nextension Draft {\n}"),
      ("Draft", "private struct Scanner {\n}\n\nfinal class Draft {\n}"),
      ("Draft", "@frozen public indirect enum Draft {\n}"),
      ("Draft", "import struct Markup.XMLElement\nstruct Draft {\n}"),
      ("Draft+Reading", "private enum State {\n}\nextension Draft {\n}"),
      ("Line.Kind", "extension Line {\n  public enum Kind {\n  }\n}"),
      ("compare", "public func compare<T>(_ a: T) {\n}"),
      ("main", "run()"),
    ]
  )
  func `accepts a name that says what is there`(name: String, text: String) {
    #expect(SourceFile(name: name, text: text).misnaming == nil)
  }

  @Test(
    arguments: [
      ("Draft", "public struct Drafts {\n}"),
      ("Draft", "struct Scanner {\n}\nstruct Draft {\n}"),
      ("Draft", "extension Draft {\n}"),
      ("Draft", "/// struct Draft\nfunc draft() {\n}"),
      ("Draft+Reading", "struct Reading {\n}"),
      ("Line.Kind", "extension Line {\n  public enum Sort {\n  }\n}"),
      ("compare", "func match() {\n}\nfunc compare() {\n}"),
    ]
  )
  func `refuses a name that says something else`(name: String, text: String) {
    #expect(SourceFile(name: name, text: text).misnaming != nil)
  }
}
