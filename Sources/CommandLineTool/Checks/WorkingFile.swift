import DraftText
import Interchange
import Redlining
import Secretariat
import WordFormat

/// A mended text that is written to be worked on, in the format that the name of its file says.
struct WorkingFile {
  /// A format that holds the text and can be read back.
  enum Format {
    case markdown, docx

    /// The format that the end of a file's name says; `nil` if it says none of these.
    init?(path: String) {
      let name = path.lowercased()
      if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        self = .markdown
      } else if name.hasSuffix(".docx") {
        self = .docx
      } else {
        return nil
      }
    }
  }

  /// Whose changes and comments those of a check are.
  static let author = "Editorial check"

  /// The text as it was.
  let old: Draft
  /// The text as it is now.
  let new: Draft
  /// What it is called.
  let name: String

  /// The file: clean Markdown, or a Word document in which what was mended is tracked.
  ///
  /// - Throws: what Word cannot hold.
  func bytes(_ format: Format) throws -> [UInt8] {
    let (old, new) = (old.withoutIdentities, new.withoutIdentities)
    guard format == .docx else { return Array(MarkdownWriter().text(of: new).utf8) }
    let report = ComparisonReport(
      Comparison(comparing: old, with: new),
      old: ComparedVersion(name: name, reading: Reading(draft: old)),
      new: ComparedVersion(name: name, reading: Reading(draft: new)),
      detail: .minimal
    )
    var writer = WordTextWriter()
    writer.title = new.title
    writer.author = Self.author
    writer.date = report.new.date
    do {
      return try writer.write(report)
    } catch {
      throw Problem(error)
    }
  }
}
