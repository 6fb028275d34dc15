public import DraftText

/// Why a command or an entry is refused.
public enum Refusal: Error, Hashable, Sendable {
  /// The negotiation has been opened already.
  case alreadyOpened
  /// The first entry has to open the negotiation.
  case notOpened
  /// An entry does not follow the last one.
  case outOfOrder(expected: Int, found: Int)
  /// A field that has to say something says nothing.
  case blank(String)
  /// No entry has this number.
  case unknownEntry(Int)
  /// The entry no longer counts already.
  case alreadyReversed(Int)
  /// Without its opening there would be no negotiation.
  case openingCannotBeReversed
  /// A later entry cannot do without this one.
  case stillNeeded(Int, by: Int)
  /// An entry that was reversed cannot count again beside a later one.
  case cannotComeBack(Int, because: Int)
  /// No entry of this number circulated a version.
  case unknownVersion(Int)
  /// The version has no such paragraph.
  case unknownParagraph(ParagraphID, version: String)
  /// Another version has this label.
  case labelInUse(String, entry: Int)
  /// An official symbol where an informal name is wanted.
  case labelIsSymbol(String)
  /// An informal name where an official symbol is wanted.
  case symbolIsLabel(String)
  /// A name that already means something else, such as `latest`.
  case labelIsReserved(String)
  /// A version without paragraphs.
  case emptyVersion
  /// The matching names paragraphs that one of the versions does not have.
  case matchingDoesNotFit
  /// A correction says two things of one paragraph.
  case matchedTwice
  /// The version is based on none.
  case nothingToMatch(version: String)
  /// A link to an amendment names words or paragraphs that there are not.
  case linkDoesNotFit
  /// A paragraph of the version before, as an index, is said to be gone and is not.
  case departureDoesNotFit(Int)
  /// Paragraphs of the version before, as indices, would vanish without a word on what became of
  /// them.
  case unaccounted([Int])
  /// The version is there in this language already.
  case editionExists(Language, version: String)
  /// Somebody of this name leads the negotiation already.
  case alreadyCoFacilitator(String)
  /// Nobody of this name leads the negotiation.
  case unknownCoFacilitator(String, known: [String])
  /// A rule of parties.
  case parties(PartiesRefusal)
  /// A rule of meetings.
  case consultation(ConsultationRefusal)
  /// A rule of lists of speakers.
  case speakers(SpeakersRefusal)
  /// A rule of lists of participants.
  case participants(ParticipantsRefusal)
  /// A rule of deadlines.
  case deadline(DeadlineRefusal)
  /// A rule of the silence procedure.
  case silence(SilenceRefusal)
  /// A rule of proposals.
  case proposal(ProposalRefusal)
  /// A rule of agreement.
  case agreement(AgreementRefusal)
  /// A rule of decisions.
  case decision(DecisionRefusal)
  /// A rule of submitted texts.
  case tabling(TablingRefusal)
}
