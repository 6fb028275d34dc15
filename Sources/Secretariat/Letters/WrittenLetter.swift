public import Interchange
public import Publishing

/// A letter that nothing is missing in.
public struct WrittenLetter: Hashable, Sendable {
  /// What it is for.
  public var kind: LetterKind
  /// The letter.
  public var letter: Letter
  /// What whoever sends it had better look at, in sentences.
  public var doubts: [String]
  /// The message that brings it, where one was asked for.
  public var message: MailMessage?
}
