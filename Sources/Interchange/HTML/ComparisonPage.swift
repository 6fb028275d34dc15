import DraftText
import Redlining

/// The page of a comparison, from its head to its foot.
struct ComparisonPage {
  /// What is shown.
  let report: ComparisonReport
  /// How it is shown.
  let writer: HTMLComparisonWriter
  /// What was written so far.
  var html = HTMLWriter()
  /// Where links lead.
  let identities: PageIdentities
  /// Sets words.
  var redline: RedlineMarkup
  /// The sentences about changes, by the place of their relation.
  let sentences: (paragraphs: [Int: ChangeSentence], footnotes: [Int: ChangeSentence])
  /// How it stands in somebody else's page; nothing for a page of its own.
  var part: Part?

  /// A comparison in somebody else's page, which shows one view and has no switches.
  struct Part {
    let view: ComparisonView
    let kinds: Set<ComparisonKind>
    let addresses: [String?]
  }

  init(report: ComparisonReport, writer: HTMLComparisonWriter, prefix: String = "") {
    self.report = report
    self.writer = writer
    identities = PageIdentities(report, prefix: prefix)
    redline = RedlineMarkup(report: report, identities: identities)
    sentences = report.sentences
  }

  /// Writes the page.
  mutating func write() {
    head()
    html.markup("<body\(writer.isSideBySide ? " class=\"beside\"" : "")>\n")
    let target = writer.isSummaryOnly ? "summary" : "text"
    html.markup("<a class=\"skip\" href=\"#\(target)\">Skip to the text</a>\n")
    header()
    html.markup("<main id=\"main\">\n")
    if !writer.isSummaryOnly { bar() }
    summary()
    if !writer.isSummaryOnly {
      text()
      footnotes()
    }
    html.markup("</main>\n<footer><p>Made with zerodraft. A comparison shows what changed; ")
    html.markup("it is no official record.</p>")
    html.receipt(report.receipt)
    html.markup("</footer>\n")
    if !writer.isSummaryOnly { html.markup("<script>\n\(PageScript.source)</script>\n") }
    html.markup("</body>\n</html>\n")
  }

  /// Writes what stands under the bar, without a page round it.
  mutating func writeBody() {
    if part?.view == .redline || part?.view == .words { summary() }
    guard !writer.isSummaryOnly else { return }
    html.markup("<div class=\"shown-\(part?.view.rawValue ?? "")\">\n")
    text()
    footnotes()
    html.markup("</div>\n")
  }

  /// Writes what changed in a few paragraphs, for a page that tells more of them.
  mutating func writeExcerpt() {
    for change in report.changes {
      html.markup("<p class=\"say\">")
      redline.write(change.sentence, to: &html, linking: nil)
      html.markup("</p>\n")
    }
    excerpt()
  }

  private mutating func head() {
    html.markup(
      """
      <!DOCTYPE html>
      <html lang="en" id="top">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">

      """
    )
    html.receiptField(report.receipt)
    html.markup("<title>")
    html.text("\(report.old.name) → \(report.new.name): what changed")
    html.markup("</title>\n<style>\n\(PageStyle.source)</style>\n</head>\n")
  }

  private mutating func header() {
    html.markup("<header>\n<p class=\"kicker\">What changed</p>\n<h1><bdi>")
    html.text(report.old.name)
    html.markup("</bdi> <span class=\"arrow\">→</span> <bdi>")
    html.text(report.new.name)
    html.markup("</bdi></h1>\n<p class=\"count\">")
    html.text(report.countSentence)
    html.markup("</p>\n")
    if !writer.isSummaryOnly {
      html.markup(
        """
        <p class="legend">Words are <ins>inserted</ins> or <del>deleted</del>; a bar in the \
        margin marks each paragraph that changed.
        """
      )
      if report.folding.contains(.typography) {
        html.markup(" Changes of typography alone are folded: the new form is shown.")
      }
      html.markup("</p>\n")
    }
    html.markup("</header>\n")
  }

  /// The controls that stay in sight: what is shown, and the way from change to change.
  ///
  /// The inputs stand before everything they rule, so that the style alone can follow them.
  private mutating func bar() {
    let views = [
      ("redline", "Redline"), ("after", "As amended"), ("before", "As before"),
      ("words", "Marks in words"),
    ]
    var labels = ""
    if !writer.isSideBySide {
      labels = "<span id=\"show\">Show</span>\n"
      for (index, (name, title)) in views.enumerated() {
        html.markup("<input type=\"radio\" class=\"view\" name=\"view\" id=\"view-\(name)\"")
        html.markup(" aria-describedby=\"show\"\(index == 0 ? " checked" : "")>\n")
        labels += "<label for=\"view-\(name)\">\(title)</label>\n"
      }
    }
    var only = ""
    if !writer.isChangesOnly {
      html.markup("<input type=\"checkbox\" class=\"view\" id=\"only\">\n")
      only = "<p><label for=\"only\">Changes only</label></p>\n"
    }
    html.markup("<nav class=\"bar\" aria-label=\"View and changes\">\n")
    if !labels.isEmpty { html.markup("<p>\(labels)</p>\n") }
    html.markup(only)
    html.markup(
      """
      <p id="steps" hidden><button type="button" id="previous" \
      title="Previous change (p or k)">Previous</button><span id="place" \
      aria-live="polite"></span><button type="button" id="next" \
      title="Next change (n or j)">Next</button></p>
      </nav>

      """
    )
  }

  private mutating func summary() {
    html.markup("<section class=\"summary\" aria-labelledby=\"summary\">\n")
    html.markup("<h2 id=\"summary\">Summary</h2>\n")
    guard !report.changes.isEmpty else {
      html.markup("<p>The two versions have the same words in the same order.</p>\n</section>\n")
      return
    }
    let changes = report.changes.filter { isWanted($0.subject) }
    guard !changes.isEmpty else {
      html.markup("<p>Nothing of this kind changed.</p>\n</section>\n")
      return
    }
    let isLong = changes.count > 60
    if isLong {
      html.markup("<details><summary>\(changes.count) changes, one by one</summary>\n")
    }
    html.markup("<ul>\n")
    for change in changes {
      let relation: Relation
      let identity: String
      let isFolded: Bool
      switch change.subject {
      case .paragraphs(let index):
        relation = report.paragraphRelations[index]
        identity = identities.paragraphs[index]
        isFolded = report.isFolded(paragraphs: index)
      case .footnotes(let index):
        relation = report.footnoteRelations[index]
        identity = identities.footnotes[index]
        isFolded = report.isFolded(footnotes: index)
      }
      html.markup("<li class=\"\(isFolded ? "same" : Self.kind(of: relation))\">")
      let isLinked = !writer.isSummaryOnly && !(writer.isChangesOnly && relation.isSettled)
      redline.write(change.sentence, to: &html, linking: isLinked ? identity : nil)
      html.markup("</li>\n")
    }
    html.markup(isLong ? "</ul>\n</details>\n</section>\n" : "</ul>\n</section>\n")
  }

  /// Whether a change is of a kind that is shown.
  private func isWanted(_ subject: ReportedChange.Subject) -> Bool {
    switch subject {
    case .paragraphs(let index): isWanted(report.paragraphRelations[index])
    case .footnotes(let index): isWanted(report.footnoteRelations[index])
    }
  }

  /// Whether what became of a paragraph or note is of a kind that is shown.
  func isWanted(_ relation: Relation) -> Bool {
    guard let part, let kind = ComparisonKind(relation) else { return true }
    return part.kinds.contains(kind)
  }

  /// The class of a relation, for its colours and for what a view leaves out.
  static func kind(of relation: Relation) -> String {
    if relation.isMoved { return "moved" }
    return relation.isSettled
      ? "same" : relation.operation == .same ? "set" : relation.operation.rawValue
  }
}
