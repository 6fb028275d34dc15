/// What a text is issued as.
public enum IssueForm: String, Hashable, Sendable, CaseIterable {
  /// A draft resolution, of limited distribution.
  case draft = "l-document"
  /// The countries that joined the sponsors of a draft.
  case addendum
  /// A resolution as it was adopted.
  case resolution

  /// The document as the subject of a sentence.
  var subject: String {
    switch self {
    case .draft: "The L-document"
    case .addendum: "The addendum"
    case .resolution: "The resolution"
    }
  }
}
