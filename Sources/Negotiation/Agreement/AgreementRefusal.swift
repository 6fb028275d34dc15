public import DraftText

/// Why something to agreement is refused.
public enum AgreementRefusal: Hashable, Sendable {
  /// No paragraph is named.
  case nothing
  /// Paragraphs of two versions at once.
  case severalVersions
  /// The paragraph is agreed there already, by this entry.
  case agreedAlready(Passage, AgreementTier, by: Int)
  /// The paragraph is agreed in a higher tier already.
  case agreedHigher(Passage, AgreementTier, by: Int)
  /// The paragraph is not agreed.
  case notAgreed(Passage)
  /// The paragraph is agreed: it has to be reopened first.
  case closed(Passage, AgreementTier, by: Int)
  /// Words of the paragraph stand in brackets, opened by this entry.
  case bracketsOpen(Passage, by: Int)
  /// Nobody is said to have asked for the reopening.
  case nobodyReopens
  /// The paragraph is not pending on the party.
  case notPending(Passage, PartyID)
  /// The paragraph is pending on the party already, by this entry, and stays so in a higher tier.
  case pendingAlready(Passage, PartyID, by: Int)
  /// Paragraphs are tied to no package.
  case tiedToNothing
  /// A paragraph is agreed and tied as not agreed at once.
  case agreedAndTied(Passage)
  /// The party reserves its position there already, by this entry.
  case reservedAlready(PartyID, by: Int)
  /// A reservation waits on what it is about.
  case waitsOnItself(Passage)
  /// Words of several paragraphs, or of none.
  case wordsOfNoParagraph
  /// No entry of this number is a reservation.
  case unknownReservation(Int)
  /// The reservation was lifted by this entry.
  case liftedAlready(Int, by: Int)
  /// No entry of this number opened brackets.
  case unknownBrackets(Int)
  /// The words stand in brackets already, opened by this entry.
  case bracketedAlready(by: Int)
  /// The words begin inside of brackets and end outside, or the other way; opened by this entry.
  case bracketsCross(by: Int)
  /// It is said to have happened later than now.
  case inTheFuture(Instant)
}
