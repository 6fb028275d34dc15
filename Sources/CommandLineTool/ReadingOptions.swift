import ArgumentParser
import DraftText
import Secretariat

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

  /// The use case that reads by these options.
  var useCase: ReadDocument {
    ReadDocument(layout: layout.layout, language: language?.language)
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
