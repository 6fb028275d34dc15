import DraftText
import Interchange
import Secretariat
import WordFormat

/// A text that is written to be worked on, in the format that the name of its file says.
struct WorkingFile {
  /// A format that can be read back.
  enum Format {
    case markdown, text, docx

    /// The format that the end of a file's name says; `nil` if it says none of these.
    init?(path: String) {
      let name = path.lowercased()
      if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        self = .markdown
      } else if name.hasSuffix(".txt") {
        self = .text
      } else if name.hasSuffix(".docx") {
        self = .docx
      } else {
        return nil
      }
    }
  }

  /// The text.
  let draft: Draft
  /// What it is called.
  let name: String

  /// The file.
  ///
  /// - Throws: what Word cannot hold.
  func bytes(_ format: Format) throws -> [UInt8] {
    let draft = draft.withoutIdentities
    switch format {
    case .markdown: return Array(MarkdownWriter().text(of: draft).utf8)
    case .text: return Array(PlainTextWriter().text(of: draft).utf8)
    case .docx:
      var writer = WordTextWriter()
      writer.title = draft.title
      do {
        return try writer.write(draft, name: name)
      } catch {
        throw Problem(error)
      }
    }
  }
}
