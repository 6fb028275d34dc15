import Archive
import DraftText
import Foundation
import Interchange
import Negotiation
import Redlining
import WordFormat

@testable import Secretariat

/// The text that proposals of the tests are about, and those who make them.
enum ProposalFixture {
  static let a = PartyID("Delegation A")
  static let b = PartyID("Delegation B")
  static let x = PartyID("Group X")

  /// Knows the parties of the tests.
  static let directory = PartyDirectory(
    for: Ledger(negotiation: "exercise"),
    file: PartyFile(
      zerodraft: 1,
      source: "",
      parties: [
        Party(name: "Delegation A", kind: .delegation, aliases: ["DA"]),
        Party(name: "Delegation B", kind: .delegation), Party(name: "Group X", kind: .group),
      ]
    )
  )

  /// The text of a version of the rehearsal.
  static func text(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Drafts/rehearsal/\(name).md"),
      encoding: .utf8
    )
  }

  static func draft(_ name: String) throws -> Draft { try draft(of: text(name)) }

  static func draft(of text: String) throws -> Draft {
    try TextReader(language: .english).read(Array(text.utf8)).draft
  }

  /// What a file wants of the zero draft.
  static func read(
    _ bytes: [UInt8],
    from parties: [PartyID] = [a],
    authors: [String: PartyID] = [:],
    as form: ProposalReading.Form? = nil,
    on base: Draft? = nil
  ) throws -> ProposalReading {
    try ReadProposal(parties: parties, authors: authors, form: form, directory: directory)
      .read(bytes, named: "file", on: try base ?? draft("00-zero-draft"), called: "Zero draft")
  }

  static func read(
    _ text: String,
    from parties: [PartyID] = [a],
    as form: ProposalReading.Form? = nil
  ) throws -> ProposalReading {
    try read(Array(text.utf8), from: parties, as: form)
  }

  /// The texts that come of what somebody wants.
  static func texts(_ items: [ProposalReading.Item], on base: Draft) -> [String] {
    var roles: [Int: Role] = [:]
    for (index, item) in items.enumerated() { roles[index] = item.role }
    return words(base.applying(items.map(\.change), roles: roles).draft)
  }

  static func words(_ draft: Draft) -> [String] {
    draft.paragraphs.map { Draft.spell($0.runs, labels: draft.footnoteLabels) }
  }

  /// A tracked document from one version to another.
  static func tracked(_ old: Draft, _ new: Draft, by author: String) throws -> [UInt8] {
    var writer = WordTextWriter()
    writer.author = author
    let versions = [old, new].map {
      ComparedVersion(name: "V", reading: Reading(draft: $0))
    }
    return try writer.write(
      ComparisonReport(Comparison(comparing: old, with: new), old: versions[0], new: versions[1])
    )
  }

  /// A Word document of paragraphs, each of the markup of its runs, with comments.
  static func word(_ paragraphs: [String], comments: String? = nil) throws -> [UInt8] {
    try word(
      body: paragraphs.map { $0.hasPrefix("<w:p>") ? $0 : "<w:p>\($0)</w:p>" }.joined(),
      comments: comments
    )
  }

  static func word(body: String, comments: String? = nil) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let space =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    func relationship(_ kind: String, _ target: String) -> String {
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r1\" Type=\"\(office)/\(kind)\""
        + " Target=\"\(target)\"/></Relationships>"
    }
    var entries = [
      ("_rels/.rels", relationship("officeDocument", "word/document.xml")),
      ("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>"),
    ]
    if let comments {
      entries.append(("word/_rels/document.xml.rels", relationship("comments", "comments.xml")))
      entries.append(("word/comments.xml", "<w:comments \(space)>\(comments)</w:comments>"))
    }
    return try ArchiveWriter().write(
      entries.map { ArchiveEntry(name: $0.0, bytes: Array($0.1.utf8)) }
    )
  }

  static func run(_ words: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  static func inserted(_ words: String, by author: String) -> String {
    "<w:ins w:id=\"1\" w:author=\"\(author)\">\(run(words))</w:ins>"
  }

  static func deleted(_ words: String, by author: String) -> String {
    "<w:del w:id=\"1\" w:author=\"\(author)\">"
      + run(words).replacing("w:t ", with: "w:delText ").replacing("/w:t>", with: "/w:delText>")
      + "</w:del>"
  }
}
