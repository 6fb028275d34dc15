/// How a stretch of text is set on a terminal.
struct TerminalInk: Hashable {
  /// What the stretch is.
  enum Tone: Hashable {
    /// Words as they are.
    case plain
    /// Words that did not change, among others that did.
    case dim
    /// Words of the old version alone.
    case deleted
    /// Words of the new version alone.
    case inserted
    /// A title, or the sentence about a change.
    case strong
    /// Words of one of several sources, from 0.
    case tint(Int)
  }

  /// What the stretch is.
  var tone: Tone
  /// Whether it is set in italics.
  var isItalic = false
}

/// The colours a terminal can show.
///
/// Deleted words are orange and struck, inserted ones blue and underlined, so that no meaning
/// hangs on the colour alone; red and green would say bad and good, and many people cannot tell
/// them apart.
public enum TerminalPalette: Hashable, Sendable {
  /// The eight colours of every terminal.
  case eight
  /// The 256 colours of most, with tones that can be read on dark and on light.
  case many

  /// The parameters of the sequence “select graphic rendition” (ECMA-48) for an ink.
  func code(for ink: TerminalInk) -> String {
    let tone =
      switch ink.tone {
      case .plain: ""
      case .dim: "2"
      case .deleted: self == .many ? "9;38;5;166" : "9;33"
      case .inserted: self == .many ? "4;38;5;33" : "4;34"
      case .strong: "1"
      case .tint(let tint): Self.tint(tint, of: self == .many ? Self.manyTints : Self.eightTints)
      }
    guard ink.isItalic else { return tone }
    return tone.isEmpty ? "3" : tone + ";3"
  }

  /// Tones that differ in more than red and green, and can be read on dark and on light.
  private static let manyTints = [33, 166, 36, 133, 136, 69, 168, 102].map { "38;5;\($0)" }
  private static let eightTints = ["34", "33", "36", "35"]

  private static func tint(_ tint: Int, of tints: [String]) -> String { tints[tint % tints.count] }
}
