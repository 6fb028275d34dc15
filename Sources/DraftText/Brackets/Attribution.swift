/// Who is behind words of a bracket, and what they want done with them: `US`, `G77 delete`.
///
/// ```swift
/// Attribution(parties: [PartyID("Group X")], verb: .delete).description  // "Group X delete"
/// ```
public struct Attribution: Hashable, Sendable {
  /// What the parties want.
  public enum Verb: String, Hashable, Sendable, CaseIterable {
    /// They propose the words; this is what a name alone says.
    case propose
    /// They want the words, or the paragraph, out.
    case delete
    /// They want the words kept.
    case retain
    /// They want the text as it stood before the proposals.
    case retainOriginal = "retain original"
    /// They hold back their agreement.
    case reserve
    /// The words are their alternative.
    case alternative = "alt"
    /// They want the words elsewhere.
    case move
    /// They want the words put together with others.
    case merge
  }

  /// The parties, as they are named.
  public var parties: [PartyID]
  /// What they want.
  public var verb: Verb
  /// Whether the whole paragraph is meant, as in `delete para`.
  public var coversParagraph: Bool
  /// Where to, for a move, or with what, for a merger.
  public var target: Reference?

  /// Makes an attribution.
  public init(
    parties: [PartyID],
    verb: Verb = .propose,
    coversParagraph: Bool = false,
    target: Reference? = nil
  ) {
    self.parties = parties
    self.verb = verb
    self.coversParagraph = coversParagraph
    self.target = target
  }

  /// Whether the parties stand behind the words, rather than against them.
  public var holdsWords: Bool {
    switch verb {
    case .propose, .retain, .retainOriginal, .alternative: true
    case .delete, .reserve, .move, .merge: false
    }
  }
}

extension Attribution: CustomStringConvertible {
  /// The names and the verb, as printed after a dash.
  public var description: String {
    var text = parties.map(\.name).joined(separator: ", ")
    if verb != .propose { text += " \(verb.rawValue)" }
    if coversParagraph { text += " para" }
    if let target { text += "\(verb == .merge ? " with " : " to ")\(target)" }
    return text
  }
}
