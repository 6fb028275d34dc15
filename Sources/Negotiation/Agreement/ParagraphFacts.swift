/// What has to be known of the text of a paragraph to say where it stands.
public struct ParagraphFacts: Hashable, Sendable {
  /// The address of its words (``AgreedWords``), without brackets that were lifted in the room.
  public var words: Digest
  /// Whether words of it are in brackets that were not lifted.
  public var isBracketed: Bool
  /// Whether it holds a place for words to come.
  public var isPlaceholder: Bool

  /// States facts.
  public init(words: Digest, isBracketed: Bool = false, isPlaceholder: Bool = false) {
    self.words = words
    self.isBracketed = isBracketed
    self.isPlaceholder = isPlaceholder
  }
}
