import DraftText
import Negotiation
import Redlining

extension Problem {
  /// A change of a submitted text that cannot be made as it was recorded.
  init(_ fault: AdoptedText.Fault, of base: ProposalBase) {
    let change = "#\(fault.entry)" + (fault.place == 0 ? "" : ", change \(fault.place + 1)")
    switch fault.reason {
    case .missing:
      self.init(
        "\(change) changes a paragraph that \(base.label) does not have",
        hint: "Take it back with “zerodraft undo”, and record it anew."
      )
    case .gone(let paragraph):
      self.init(
        "\(change) changes \(base.name(of: paragraph)), which an earlier change took out",
        hint: "Take it back with “zerodraft undo”, and record it anew."
      )
    case .quoted(let words, let paragraph):
      self.init(
        "\(change) quotes “\(words)”, which does not stand there in \(base.name(of: paragraph)) as"
          + " it reads by then",
        explanation: "In \(base.label) it reads: “\(base.texts[paragraph])”",
        hint: "Take it back with “zerodraft undo”, and record it anew with the words as they read."
      )
    case .undecided(let paragraph):
      self.init(
        "\(change) offers another text of \(base.name(of: paragraph)) and does not say which stands",
        hint: "Take it back with “zerodraft undo”, and record which text was adopted."
      )
    case .conflict(let paragraphs):
      self.init(
        "\(change) makes changes of which only one can be made"
          + (paragraphs.isEmpty ? "" : ", in \(base.names(of: paragraphs))"),
        hint: "Take it back with “zerodraft undo”, and record the text that was adopted."
      )
    }
  }
}

extension AdoptedText.Doubt {
  /// The doubt as a sentence.
  ///
  /// - Parameter draft: the text as adopted.
  /// - Returns: the sentence.
  func sentence(in draft: Draft) -> String {
    switch self {
    case .mention(let mention, let entry):
      let now = mention.label.map { "has the number \($0.text) now" } ?? "is not there any more"
      return "“\(mention.words)” points at a paragraph that \(now), since #\(entry)"
    case .unnumbered:
      return "paragraphs came or went, and the numbers stay as they were, because they follow no"
        + " rule that is known"
    }
  }
}
