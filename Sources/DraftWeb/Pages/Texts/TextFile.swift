import DraftText
import Interchange
import Negotiation
import Secretariat
import WordFormat

/// A text or a comparison as a file to be taken along; equal texts make equal files, whoever asks.
struct TextFile {
  /// The negotiation.
  let negotiation: Admission
  /// What the file is called, without its ending.
  let name: String

  /// A clean text.
  func markdown(_ draft: Draft, of version: Version) -> Answer {
    let text = MarkdownWriter().text(of: draft.named(version.label))
    return .file(Array(text.utf8), as: .markdown, named: "\(name).md")
  }

  /// A clean text for Word.
  ///
  /// - Throws: a `Problem` that says what stands in it that Word cannot hold.
  func word(_ draft: Draft, of version: Version) throws(Problem) -> Answer {
    try word(draft, label: version.label, date: version.circulation.dates.latest)
  }

  /// A clean text for Word, of a version that may not be circulated yet.
  ///
  /// - Throws: a `Problem` that says what stands in it that Word cannot hold.
  func word(_ draft: Draft, label: String, date: CalendarDate?) throws(Problem) -> Answer {
    var writer = WordTextWriter()
    writer.title = negotiation.ledger.state.opening?.title
    writer.date = date
    do throws(WordError) {
      let bytes = try writer.write(draft.named(label), name: label)
      return .file(bytes, as: .word, named: "\(name).docx")
    } catch {
      throw Problem(error)
    }
  }

  /// A comparison, its marks in plain characters.
  func markdown(_ report: ComparisonReport) -> Answer {
    .file(MarkdownComparisonWriter().write(report), as: .markdown, named: "\(name).md")
  }

  /// A comparison for Word.
  ///
  /// - Throws: a `Problem` that says what stands in it that Word cannot hold.
  func word(_ report: ComparisonReport, for purpose: ComparisonPurpose) throws(Problem) -> Answer {
    guard let form = purpose.form else {
      return try word(report.new.draft, label: report.new.name, date: report.new.date)
    }
    var writer = WordTextWriter()
    writer.title = negotiation.ledger.state.opening?.title
    writer.date = report.new.date
    do throws(WordError) {
      let bytes = try writer.write(report, as: form)
      return .file(bytes, as: .word, named: "\(name)-\(purpose.rawValue).docx")
    } catch {
      throw Problem(error)
    }
  }
}
