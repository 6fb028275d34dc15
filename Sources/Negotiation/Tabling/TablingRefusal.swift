public import DraftText

/// Why something to submitted texts is refused.
public enum TablingRefusal: Hashable, Sendable {
  /// No entry of this number submitted a text.
  case unknownDocument(Int)
  /// No entry of this number submitted an amendment to the document.
  case unknownAmendment(Int)
  /// No entry of this number holds a recorded vote.
  case unknownVoting(Int)

  // MARK: Symbols

  /// Another document has this symbol.
  case symbolInUse(DocumentSymbol, entry: Int)
  /// A symbol under which no text can be submitted, such as `A/RES/76/7` or `A/76/L.11/Add.1`.
  case notForSubmission(DocumentSymbol)
  /// A symbol under which no amendment can be submitted.
  case notForAmendment(DocumentSymbol)
  /// A revision of a document that was not submitted.
  case nothingToRevise(DocumentSymbol, needs: DocumentSymbol)
  /// A document that belongs to another family, or to none.
  case otherFamily(DocumentSymbol, than: DocumentSymbol)
  /// Not the symbol of a resolution.
  case notOfResolution(DocumentSymbol)

  // MARK: Standing

  /// A later document of its family has replaced it.
  case replaced(Int, by: Int)
  /// The document has been adopted.
  case adopted(Int, by: Int)
  /// Nothing has been adopted yet.
  case notAdopted(Int)
  /// The resolution has been distributed already.
  case distributed(Int, by: Int)

  // MARK: Sponsors

  /// The President's drafts have no sponsors.
  case submittedByPresident(Int, PartyID)
  /// A party is named twice.
  case twice(PartyID)
  /// Somebody is a sponsor already.
  case sponsorAlready(Int, PartyID)
  /// Somebody is no sponsor.
  case noSponsor(Int, PartyID)
  /// Nobody would be left who submits it.
  case nobodyLeft(Int)

  // MARK: Session and agenda

  /// The symbol is of another session than the one that is named.
  case otherSession(DocumentSymbol, session: String)
  /// A resolution of another session than the document.
  case sessionOfResolution(DocumentSymbol, document: DocumentSymbol)
  /// A day on which the session was not under way.
  case outOfSession(AssemblySession, CalendarDate)
  /// No item of the agenda is known, or not its title.
  case agendaItemWithoutTitle(number: String?)

  // MARK: Time

  /// A day that has not come yet.
  case inTheFuture(CalendarDate)
  /// A moment that has not come yet.
  case momentInTheFuture(Instant)
  /// Something that is said to have happened before the document was submitted.
  case beforeSubmission(CalendarDate, submitted: CalendarDate)
  /// Something before action that is said to have happened after it.
  case afterAdoption(CalendarDate, adopted: CalendarDate)
  /// Something after action that is said to have happened before it.
  case beforeAdoption(CalendarDate, adopted: CalendarDate)

  // MARK: Text

  /// The paragraphs are not those of the version that was submitted.
  case otherVersion(Int)
  /// The change of this place does not say which paragraphs it is about, or changes none.
  case misplaced(Int)
  /// A paragraph that the adopted text does not have.
  case notInAdoptedText(Passage)

  // MARK: Decisions

  /// A decision was made on it already.
  case decided(Int, TabledDecision.Outcome, by: Int)
  /// A paragraph was voted on separately already.
  case paragraphDecided(Passage, by: Int)
  /// What was withdrawn is not voted on.
  case withdrawnByVote
  /// Only an amendment or a motion can be withdrawn.
  case paragraphsWithdrawn
  /// How something was adopted or rejected is not said.
  case noVoting
  /// What cannot cost anything has no amount.
  case amountOfNothing

  // MARK: Votes

  /// There cannot be fewer than no votes, nor more than there are States.
  case impossibleTally(Voting.Tally)
  /// The votes that are listed are other numbers than those that are given.
  case tallyDiffers(Voting.Tally, listed: Voting.Tally)
  /// A text that does not have more votes for it than against it is not adopted.
  case notCarried(Voting.Tally)
  /// A State voted so, which is no correction.
  case votedSo(PartyID, Voting.Vote.Choice)
  /// A State has corrected its vote already.
  case correctedAlready(PartyID, by: Int)
  /// A statement after action where there was none.
  case noAction(Int)
}
