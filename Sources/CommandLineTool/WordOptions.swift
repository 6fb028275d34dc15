import ArgumentParser
import DraftText
import Interchange
import Secretariat
import Typesetting
import WordFormat

/// How Word documents and PDF are written, for every command that writes them.
struct WordOptions: ParsableArguments {
  /// A form of changes by its name.
  enum FormChoice: String, CaseIterable, ExpressibleByArgument {
    case tracked, redline
    case sideBySide = "side-by-side"
    case threeColumns = "three-columns"

    /// The form.
    var form: WordTextWriter.Form { WordTextWriter.Form(rawValue: rawValue) ?? .tracked }

    /// The form on paper, on which nothing can be accepted or rejected any more.
    var printedForm: TypstTextWriter.Form { TypstTextWriter.Form(rawValue: rawValue) ?? .redline }
  }

  /// How a moved paragraph is shown.
  enum Moves: String, CaseIterable, ExpressibleByArgument {
    case shown, plain
  }

  @Option(
    help: ArgumentHelp(
      "The form of changes (docx, pdf): tracked, redline, side-by-side or three-columns.",
      discussion: """
        tracked: changes that Word lists and that can be accepted and rejected; in a PDF the same \
        as redline: colours and strokes, which no program takes for changes. The others put the versions beside each \
        other, three-columns with the changes between them.
        """
    )
  )
  var form = FormChoice.tracked

  @Option(
    help: ArgumentHelp(
      "In whose name changes are made (docx, pdf); else the later version's.",
      valueName: "name"
    )
  )
  var author: String?

  @Option(help: "Moved paragraphs (docx, pdf): shown as moved, or plain deletions.")
  var moves = Moves.shown

  @Flag(help: "Number every fifth line (docx, pdf); of a text, not of columns.")
  var lineNumbers = false

  /// Whether something was asked for that only Word documents and PDF have.
  var areUsed: Bool {
    form != .tracked || author != nil || moves != .shown || lineNumbers
  }

  /// Refuses what would have no effect.
  func validate(isPrinted: Bool) throws {
    if areUsed, !isPrinted {
      throw ValidationError(
        "--form, --author, --moves and --line-numbers go with --format docx or pdf only."
      )
    }
    if lineNumbers, form == .sideBySide || form == .threeColumns {
      throw ValidationError(
        "--line-numbers does not go with --form \(form.rawValue): lines in columns have no numbers."
      )
    }
    if let author, author.allSatisfy(\.isWhitespace) || author.count > 200 {
      throw ValidationError("--author needs a name of up to 200 characters.")
    }
  }

  /// A writer by these options.
  private func writer(
    title: String?,
    date: CalendarDate?,
    receipt: String?
  ) -> WordTextWriter {
    var writer = WordTextWriter()
    writer.title = title
    writer.date = date
    writer.receipt = receipt
    writer.author = author
    writer.showsMoves = moves == .shown
    writer.hasLineNumbers = lineNumbers
    return writer
  }

  /// A writer of sources for PDF by these options.
  private func printer(title: String?, date: CalendarDate?, receipt: String?) -> TypstTextWriter {
    var writer = TypstTextWriter()
    writer.title = title
    writer.date = date
    writer.receipt = receipt
    writer.author = author
    writer.showsMoves = moves == .shown
    writer.hasLineNumbers = lineNumbers
    return writer
  }

  /// The source of a comparison, for PDF.
  func source(of report: ComparisonReport, title: String? = nil) -> [UInt8] {
    printer(title: title, date: report.new.date, receipt: report.receipt)
      .write(report, as: form.printedForm)
  }

  /// The source of a clean text, for PDF.
  func source(
    of draft: Draft,
    name: String,
    title: String?,
    date: CalendarDate?,
    receipt: String?
  ) -> [UInt8] {
    printer(title: title, date: date, receipt: receipt).write(draft, name: name)
  }

  /// The bytes of a comparison.
  func bytes(of report: ComparisonReport, title: String? = nil) throws -> [UInt8] {
    do {
      return try writer(title: title, date: report.new.date, receipt: report.receipt)
        .write(report, as: form.form)
    } catch {
      throw Problem(error)
    }
  }

  /// The bytes of a clean text.
  func bytes(
    of draft: Draft,
    name: String,
    title: String?,
    date: CalendarDate?,
    receipt: String?
  ) throws -> [UInt8] {
    do {
      return try writer(title: title, date: date, receipt: receipt).write(draft, name: name)
    } catch {
      throw Problem(error)
    }
  }
}
