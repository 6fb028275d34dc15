import DraftText
import Negotiation

extension VersionKind {
  /// What a name and a symbol say of the kind; a revision where neither says anything.
  init(guessedFrom label: String, symbol: String?) {
    let name = label.lowercased()
    self =
      if name.contains("zero") {
        .zeroDraft
      } else if name.contains("element") {
        .elementsPaper
      } else if name.contains("compil") {
        .compilation
      } else if name.contains("final") {
        .finalDraft
      } else if symbol?.contains("/RES/") == true || name.contains("adopted") {
        .resolution
      } else if symbol?.contains("/L.") == true || name.hasPrefix("l-doc") {
        .lDocument
      } else {
        .revision
      }
  }
}

extension VersionDates {
  /// The days with those that the text gives itself, where nobody gave any.
  func filled(from front: FrontMatter) -> VersionDates {
    var dates = self
    dates.distributed = dates.distributed ?? front.distributed
    dates.adopted = dates.adopted ?? front.adopted
    dates.letter = dates.letter ?? front.letters.compactMap(\.date).first
    return dates
  }
}

extension Role {
  /// Whether such a paragraph says what a resolution or declaration says.
  var isProvision: Bool {
    switch self {
    case .preambular, .operative, .item: true
    default: false
    }
  }
}
