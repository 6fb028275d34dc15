public import DraftText
public import Negotiation

/// What tells an adopted text from every other.
public enum AdoptedTextDigest: Sendable {
  /// The digest of a text, as an adoption records it: that of its list of paragraphs.
  ///
  /// A text that was adopted as it was submitted has the digest of the submitted version.
  public static func of(_ draft: Draft) throws(Problem) -> Digest {
    try RecordedText(draft, of: .standardInput).address
  }

  /// The digest of what became of a submitted version.
  static func of(_ adopted: AdoptedText, _ version: Version) throws(Problem) -> Digest {
    adopted.entries.isEmpty ? version.circulation.manifest : try of(adopted.draft)
  }
}
