/// How texts are written for the index, and read back.
///
/// Chinese has no spaces, so each of its characters is made a word: a sign that takes no room is
/// put round it, and taken out again from what is shown.
enum SearchScript {
  /// What stands before a word that was found, and after it; no text keeps such a character.
  static let begin = "\u{2}"
  static let end = "\u{3}"
  private static let separator: Unicode.Scalar = "\u{200B}"

  /// A text as it goes into the index or into a question to it.
  static func cut(_ text: String) -> String {
    var cut = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      // The place of a footnote is no part of any word.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFC}": cut.append(" ")
      case separator: continue
      case _ where isChinese(scalar): cut += [separator, scalar, separator]
      default: cut.append(scalar)
      }
    }
    return String(cut)
  }

  /// The stretches of a snippet.
  static func pieces(of snippet: String) -> [SnippetPiece] {
    var pieces: [SnippetPiece] = []
    var text = String.UnicodeScalarView()
    func close(isMatch: Bool) {
      guard !text.isEmpty else { return }
      pieces.append(SnippetPiece(text: String(text), isMatch: isMatch))
      text = String.UnicodeScalarView()
    }
    for scalar in snippet.unicodeScalars {
      switch scalar {
      case "\u{2}": close(isMatch: false)
      case "\u{3}": close(isMatch: true)
      case separator: continue
      default: text.append(scalar)
      }
    }
    close(isMatch: false)
    return pieces
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
