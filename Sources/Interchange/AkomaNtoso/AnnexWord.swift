/// The line that opens an annex, in six languages.
enum AnnexWord {
  private static let words = ["annex", "annexe", "anexo", "приложение", "المرفق", "مرفق", "附件"]

  /// Whether words say that an annex begins, and nothing else: `Annex`, `Annex II`, `附件一`.
  static func opens(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let pieces = text.lowercased().split { $0.isWhitespace }
    guard let first = pieces.first, pieces.count <= 2 else { return false }
    if pieces.count == 1 {
      return words.contains(String(first)) || first.hasPrefix("附件") && first.count <= 5
    }
    return words.contains(String(first)) && isNumber(pieces[1])
  }

  private static func isNumber(_ text: Substring) -> Bool {
    text.count <= 2 || text.allSatisfy { "ivxlc".contains($0) || $0.isNumber }
      || ["الأول", "الثاني", "الثالث", "الرابع", "الخامس"].contains(text)
  }
}
