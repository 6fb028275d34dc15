/// The styles that texts and comparisons wear in somebody else's page.
///
/// They use the names of ``HTMLDraftWriter`` and ``HTMLComparisonWriter`` and these variables:
/// `--paper`, `--ink`, `--quiet`, `--rule`, `--bar`, `--link`, and for what was inserted, deleted
/// and changed `--ins`, `--ins-paper`, `--ins-line`, `--del`, `--del-paper`, `--del-line` and
/// `--mod-line`. Dark and printed pages have values of their own.
public enum HTMLStyle: Sendable {
  /// A style sheet in CSS.
  public static let source = PageStyle.part + DraftPage.style
}
