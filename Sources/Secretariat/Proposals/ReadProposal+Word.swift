import DraftText
import Interchange
import Redlining
import WordFormat

extension ReadProposal {
  /// Reads a Word document as what it is, or is said to be.
  func readWord(_ bytes: [UInt8], _ name: String, _ base: ProposalBase) throws -> ProposalReading {
    let redlining: RevisedDocument.Redlining =
      switch form {
      case .tracked: .tracked
      case .redlined, .table: .manual
      case .clean, .instructions, .brackets: .none
      case nil: .auto
      }
    let document = try RevisedDocument(bytes, language: base.draft.language, redlining: redlining)
    func message() throws -> String {
      try WordTextReader(redlining: .none).paragraphs(bytes).joined(separator: "\n")
    }
    func plain() throws -> ProposalReading {
      let copy = try ReaderChoice(language: base.draft.language, redlining: .none).read(bytes)
      var reading = try readCopy(copy, message: message(), name, base)
      attach(document.comments, to: &reading, base, copy: copy, nil)
      return reading
    }
    switch form {
    case .instructions: return instructions(try message(), base)
    case .clean, .brackets: return try plain()
    case .table:
      guard !document.pairs.isEmpty else {
        throw Problem(
          "\(name): there is no table in it of a text beside its amendment",
          hint: "Leave --as out to have it found out what the file is."
        )
      }
    case .tracked, .redlined:
      guard document.basis != .none else {
        throw Problem(
          "\(name): nothing in it is \(form == .tracked ? "tracked as changed" : "marked by hand")",
          hint: "Leave --as out to have it found out what the file is."
        )
      }
    case nil: break
    }
    if !document.pairs.isEmpty { return table(document, base) }
    guard document.basis != .none else { return try plain() }
    let revised = RevisedProposal(document, base, name, parties, authors, directory)
    let share = form == nil ? try revised.share() : 1
    guard share >= 0.5 else {
      // What is tracked in a letter with instructions is no change of the text.
      var reading = try plain()
      reading.assume("the tracked changes of the file were taken for accepted")
      return reading
    }
    return try revised.reading()
  }

  // MARK: - Tables

  private func table(_ document: RevisedDocument, _ base: ProposalBase) -> ProposalReading {
    var reading = ProposalReading(form: .table)
    let rows = AmendmentRows(document.pairs, base)
    reading.add(rows.items, of: parties)
    reading.open = rows.open
    reading.notes = document.notes
    attach(document.comments, to: &reading, base, copy: nil, nil)
    return reading
  }
}

// MARK: - Comments

/// Puts the comments of a document beside the changes they belong to; those that belong to none
/// become open words.
///
/// - Parameters:
///   - comments: the comments.
///   - reading: what was made of the document.
///   - base: the text that it is about.
///   - copy: the draft of the document, whose lines are its paragraphs.
///   - owners: whose comment it is, by its author, where that is known.
func attach(
  _ comments: [DocumentComment],
  to reading: inout ProposalReading,
  _ base: ProposalBase,
  copy: Reading?,
  _ owners: ((String?) -> [PartyID])?
) {
  for comment in comments where comment.text.contains(where: { !$0.isWhitespace }) {
    let place = comment.reference.flatMap(base.paragraph(called:))
    let quoted = comment.quotation.isEmpty ? "" : " (on “\(comment.quotation.prefix(200))”)"
    reading.open.append(
      ProposalReading.Open(
        parties: owners?(comment.author) ?? [],
        words: comment.text + quoted,
        reason: "a comment\(comment.author.map { " by \($0)" } ?? "") that belongs to no change",
        paragraph: place
      )
    )
  }
}
