/// Where something is on the site.
///
/// Addresses of texts are made of the names that people use, and stay as they are:
///
/// | address | what is there |
/// |---|---|
/// | `/` | the negotiations |
/// | `/modalities` | one negotiation: where it stands, its versions |
/// | `/modalities/latest` | the way to the latest version; `?as-of=2021-06-07` to the one of that day |
/// | `/modalities/rev-1` | a version, to read |
/// | `/modalities/rev-1..rev-2` | two versions compared |
/// | `/modalities/rev-2/op-4` | a paragraph through all versions |
/// | `/modalities/working` | what would follow from the decisions so far |
/// | `/modalities/consultations`, `/calendar`, `/search`, `/feed`, `/log` | what happened, what is ahead |
/// | `/-/…` | what belongs to the site itself: signing in, sessions, glossary, files |
///
/// A form is chosen by an ending, `/modalities/rev-1.json`, or by `Accept`.
enum Address: Hashable, Sendable {
  case home
  case negotiation(String)
  case latest(String)
  case text(String, version: String)
  case comparison(String, old: String, new: String)
  case paragraph(String, version: String, paragraph: String)
  case workingText(String)
  case consultations(String)
  case calendar(String)
  case search(String)
  case feed(String)
  case log(String)
  case glossary
  case signIn(token: String)
  case signOut
  case sessions
  case endSession(String)
  case openAPI
  case asset(String)
  case health
  case readiness
  case metrics
}
