/// A name under which a delegation or a group holds words of the text.
///
/// The text model does not know who a party is, nor who may see it: it only carries the name
/// as it was written, so that one place can hide it.
public struct PartyID: Hashable, Sendable {
  /// The name as written, such as `Delegation A` or `Group X`.
  public var name: String

  /// Wraps a name as it stands in the text.
  public init(_ name: String) {
    self.name = name
  }
}

extension PartyID: CustomStringConvertible {
  /// The name as written.
  public var description: String { name }
}
