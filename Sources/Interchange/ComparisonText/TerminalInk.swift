/// How a stretch of text is set on a terminal.
struct TerminalInk: Hashable {
  /// What the stretch is.
  enum Tone {
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
      }
    guard ink.isItalic else { return tone }
    return tone.isEmpty ? "3" : tone + ";3"
  }
}
