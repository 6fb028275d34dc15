/// How typography changed, in words.
///
/// ```
/// only the spacing changed, in 3 places
/// capitals of “Parties” changed in 2 places
/// typography of 4 places changed, folded
/// ```
struct TypographyDescription {
  /// What is spelled otherwise.
  private enum Kind {
    case spacing, capitals, other
  }

  /// The description.
  let parts: [ChangeSentence.Part]

  /// Describes changes.
  ///
  /// - Parameters:
  ///   - changes: both forms of each; at least one.
  ///   - isAlone: whether nothing else changed beside them.
  ///   - isFolded: whether they are shown as kept.
  init(_ changes: [(old: String, new: String)], isAlone: Bool, isFolded: Bool) {
    let places = changes.count == 1 ? "1 place" : "\(changes.count) places"
    if isFolded {
      parts = [.words("typography of \(places) changed, folded")]
      return
    }
    let kinds = changes.map { Self.kind($0.old, $0.new) }
    let kind = kinds.allSatisfy { $0 == kinds[0] } ? kinds[0] : .other
    let words = EditDescription.bare(changes[0].new)
    let isOne = changes.allSatisfy { EditDescription.bare($0.new) == words }
    let name =
      switch kind {
      case .spacing: isAlone ? "only the spacing" : "spacing"
      case .capitals: "capitals"
      case .other: "typography"
      }
    if kind != .spacing, isOne, !words.isEmpty, words.count <= 40 {
      parts = [
        .words("\(name) of "), .quotation(words),
        .words(changes.count == 1 ? " changed" : " changed in \(places)"),
      ]
    } else if changes.count == 1 {
      parts = [.words("\(name) changed")]
    } else if isAlone {
      parts = [.words("\(kind == .spacing ? "" : "only ")\(name) changed, in \(places)")]
    } else {
      parts = [.words("\(name) changed in \(places)")]
    }
  }

  private static func kind(_ old: String, _ new: String) -> Kind {
    if old.filter({ !$0.isWhitespace }) == new.filter({ !$0.isWhitespace }) { return .spacing }
    return old.lowercased() == new.lowercased() ? .capitals : .other
  }
}
