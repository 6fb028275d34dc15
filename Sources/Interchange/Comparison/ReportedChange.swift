/// Something that happened between two versions, and the sentence that says so.
public struct ReportedChange: Hashable, Sendable {
  /// What it happened to.
  public enum Subject: Hashable, Sendable {
    /// The paragraphs of the relation at this place among the relations of the comparison.
    case paragraphs(relation: Int)
    /// The footnotes of the relation at this place among the footnote relations.
    case footnotes(relation: Int)
  }

  /// What it happened to.
  public var subject: Subject
  /// What happened.
  public var sentence: ChangeSentence

  /// Makes a change.
  public init(_ subject: Subject, _ sentence: ChangeSentence) {
    self.subject = subject
    self.sentence = sentence
  }
}
