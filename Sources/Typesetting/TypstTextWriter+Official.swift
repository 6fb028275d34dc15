import DraftText
public import Publishing

extension TypstTextWriter {
  /// Writes a document as the organization prints it.
  ///
  /// Of the writer's own facts only the numbers of lines are used; all others are the document's.
  ///
  /// - Parameter document: the document.
  /// - Returns: the source in UTF-8.
  public func write(_ document: OfficialDocument) -> [UInt8] {
    var source = TypstSource(layout: [TypstLayout.common, TypstLayout.tables, TypstLayout.official])
    let page = TypstOfficial(document: document, hasLineNumbers: hasLineNumbers)
    source.begin(page.settings)
    page.writeBeginning(to: &source)
    let body = document.body
    var paragraphs = TypstParagraphs(notes: body.notes, language: document.language)
    var isClosing = false
    for paragraph in body.paragraphs {
      let closes = paragraph.setting.role == .closing
      if closes, !isClosing { source.statement("v(0.8em)") }
      isClosing = closes
      paragraphs.write(paragraph, to: &source)
    }
    source.statement("rule")
    paragraphs.writeComments(to: &source)
    return source.bytes
  }
}
