import DraftText
public import Publishing

extension WordTextWriter {
  /// Writes an official document, in the layout of the organization.
  ///
  /// Where its text has changes they are tracked, under the writer's ``author`` or the symbol;
  /// nothing around the text ever is. The place of the emblem is left free.
  ///
  /// - Parameter document: the document.
  /// - Returns: the file.
  /// - Throws: what stands in the document that Word cannot hold.
  public func write(_ document: OfficialDocument) throws(WordError) -> [UInt8] {
    let lines =
      [document.organ, document.session, document.heading, document.title]
      + [document.headingNote, document.origin, document.number].compactMap(\.self)
      + document.agendaItems.flatMap { [$0.number, $0.title] } + document.closing
    for line in lines { try Self.check(line) }
    try check(document.text)
    for words in [title, author] { try Self.check(words ?? "") }
    let body = OfficialBody(document: document)
    let symbol = document.symbol.description
    let word = WordDocument(
      language: document.language,
      properties: WordProperties(
        title: title,
        version: "\(symbol): \(document.title)",
        label: nil,
        author: author,
        date: date ?? document.date,
        receipt: receipt
      ),
      page: WordPage(isOfficial: true, hasLineNumbers: hasLineNumbers),
      isTracked: document.text.hasChanges,
      blocks: body.blocks(),
      notes: body.notes(),
      frame: OfficialFrame(document)
    )
    let stamp = ChangeStamp(author: author ?? symbol, date: date ?? document.date)
    return try WordPackage(document: word).bytes(stamp: stamp)
  }
}
