import ArgumentParser
import DraftText
import Secretariat
import WordFormat

/// How documents are read, for every command that reads one.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How paragraphs lie on the lines: auto, line, wrapped or blank.",
      discussion: """
        line: each line is a paragraph. wrapped: paragraphs are broken over several lines. \
        blank: a blank line stands between any two lines. auto finds out and says so.
        """,
      valueName: "layout"
    )
  )
  var layout = LayoutChoice.auto

  @Option(help: "The language: ar, en, es, fr, ru or zh; found out if left out.")
  var language: LanguageChoice?

  @Option(
    help: ArgumentHelp(
      "What counts as a change in a Word document: auto, tracked, manual or none.",
      discussion: """
        tracked: tracked changes. manual: also words struck through by hand and others underlined, \
        coloured or bold beside them, and tables with a text and its amendment in columns. auto: \
        what is tracked; where nothing is, what was marked by hand with words struck, or in such \
        tables. none: the text as it is after its changes.
        """,
      valueName: "redlining"
    )
  )
  var redlining = RedliningChoice.auto

  /// The use case that reads by these options.
  var useCase: ReadDocument {
    ReadDocument(
      layout: layout.layout,
      language: language?.language,
      redlining: redlining.redlining
    )
  }
}

/// A layout, or the wish to find it out.
enum LayoutChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, line, wrapped, blank

  /// The layout; `nil` to find out.
  var layout: Layout? { Layout(rawValue: rawValue) }
}

/// A language by its code.
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument {
  case ar, en, es, fr, ru, zh

  /// The language.
  var language: Language? { Language(rawValue: rawValue) }
}

/// What counts as a change in a Word document, by its name.
enum RedliningChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, tracked, manual, none

  /// What counts.
  var redlining: RevisedDocument.Redlining {
    RevisedDocument.Redlining(rawValue: rawValue) ?? .auto
  }
}
