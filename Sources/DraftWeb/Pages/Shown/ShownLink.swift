/// A name that leads somewhere.
struct ShownLink: Encodable {
  /// The name.
  let name: String
  /// Where it leads; nothing where it leads nowhere.
  let address: String?
}
