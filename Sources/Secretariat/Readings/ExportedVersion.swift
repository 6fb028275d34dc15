public import DraftText
public import Interchange

/// A version on its way out of the record.
public struct ExportedVersion: Sendable {
  /// The text in one of its two forms.
  public enum Text: Sendable {
    /// As it was circulated, under places for identities.
    case clean(Draft)
    /// With what changed since an earlier version; the receipt stands in it.
    case tracked(ComparisonReport)
  }

  /// The informal name.
  public var label: String
  /// The day of the version, where somebody said it.
  public var date: CalendarDate?
  /// What is negotiated.
  public var title: String?
  /// The text.
  public var text: Text
  /// The signed line that says which record it comes from; nothing where there is no key for it.
  public var receipt: Receipt?
}
