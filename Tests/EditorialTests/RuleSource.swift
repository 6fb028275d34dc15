import Editorial
import Foundation

/// A rule as its file has it.
struct RuleSource {
  /// The rule's name among editors.
  var id: RuleID
  /// The name of its type.
  var name: String
  /// The lines of its documentation comment, without slashes.
  var comment: [String]

  /// The chapters, which are folders of the rules.
  static let chapters = [
    "Structure", "OpeningWords", "Punctuation", "Numbers", "References", "Footnotes", "Names",
    "Consistency",
  ]

  /// The folder of the room.
  static let editorial = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Editorial")

  /// The rules of a chapter, by their numbers.
  static func rules(of chapter: String) throws -> [RuleSource] {
    let folder = editorial.appending(path: "Rules/\(chapter)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.compactMap { try RuleSource(at: folder.appending(path: $0)) }
      .sorted { $0.id < $1.id }
  }

  /// Reads a file; `nil` if it declares no rule.
  private init?(at file: URL) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    guard let place = lines.firstIndex(where: { $0.contains(": EditorialRule {") }),
      let name = lines[place].split(separator: ":").first?.split(separator: " ").last,
      let number = lines.lazy.compactMap({ $0.firstMatch(of: /let id: RuleID = (\d+)/)?.1 }).first,
      let id = Int(number)
    else { return nil }
    self.id = RuleID(id)
    self.name = String(name)
    comment = lines[..<place].reversed().prefix { $0.hasPrefix("///") }.reversed()
      .map { String($0.dropFirst($0.hasPrefix("/// ") ? 4 : 3)) }
  }

  /// The file of a chapter's pages, as it should be.
  static func pages(of chapter: String) throws -> String {
    let pages = try rules(of: chapter).map { rule in
      ([rule.id.description + " " + rule.name] + rule.comment).joined(separator: "\n")
    }
    let indented = pages.joined(separator: "\n\n\n").components(separatedBy: "\n")
      .map { $0.isEmpty ? "" : "    " + $0 }
    let name = chapter.prefix(1).lowercased() + chapter.dropFirst()
    return """
      // Made from the comments of the rules by RECORD_SNAPSHOTS=1 swift test --filter RulePageTests.
      extension RulePage {
        static let \(name) = #\"\"\"
      \(indented.joined(separator: "\n"))
          \"\"\"#
      }

      """
  }
}
