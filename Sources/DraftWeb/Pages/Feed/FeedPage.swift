/// A feed of new versions (RFC 4287), as its template is filled.
struct FeedPage {
  /// A version.
  struct Entry {
    let identity: String
    let title: String
    let updated: String
    let summary: String
    let address: String
    let comparison: String?
    let comparisonTitle: String?
  }

  let identity: String
  let title: String
  let updated: String
  let address: String
  let own: String
  let entries: [Entry]
}
