/// What the columns of a table are for, where it sets a text beside its amendment.
struct AmendmentTable {
  /// What a column holds.
  enum Column: Hashable {
    /// The text as it stands.
    case text
    /// The text as it is wished for.
    case amendment
    /// What paragraph it is.
    case label
    /// Why.
    case reason
  }

  /// The columns by their place, counted from 0.
  let columns: [Int: Column]
  /// Whether the first row says what the columns are.
  let hasHead: Bool

  /// Finds out what the columns of a table are for.
  ///
  /// The first row tells by its words; where it does not, two columns are text and amendment if
  /// most rows say nearly the same twice. A table of another kind is `nil`.
  ///
  /// - Parameter rows: the words of each row, by column.
  init?(_ rows: [[Int: String]]) {
    guard let head = rows.first else { return nil }
    if rows.count > 1, let columns = Self.columns(of: head) {
      self.columns = columns
      hasHead = true
    } else if Self.areAlike(rows) {
      columns = [0: .text, 1: .amendment]
      hasHead = false
    } else {
      return nil
    }
  }

  private static let labels = [
    "article", "paragraph", "para", "no.", "number", "provision", "section", "reference", "recital",
    "paragraphe", "artículo", "párrafo",
  ]
  private static let reasons = [
    "justification", "rationale", "reason", "comment", "explanation", "remark", "note",
    "commentaire", "motif", "justificación", "comentario", "motivo",
  ]
  private static let texts = [
    "text", "proposal", "proposed", "amend", "draft", "original", "version", "wording", "language",
    "suggest", "current", "texte", "proposition", "amendement", "projet", "texto", "propuesta",
    "enmienda", "proyecto",
  ]
  private static let wishes = ["amend", "suggest", "enmienda"]

  private static func columns(of head: [Int: String]) -> [Int: Column]? {
    var columns: [Int: Column] = [:]
    var texts: [Int] = []
    for place in head.keys.sorted() {
      let words = (head[place] ?? "").lowercased()
      func says(_ list: [String]) -> Bool { list.contains { words.contains($0) } }
      guard words.utf8.count <= 80 else { return nil }
      if says(reasons) {
        columns[place] = .reason
      } else if says(self.texts) {
        texts.append(place)
      } else if says(labels) {
        columns[place] = .label
      }
    }
    guard texts.count == 2 else { return nil }
    // The text comes first, unless the first column says that it holds what is wished for.
    func isWish(_ place: Int) -> Bool {
      wishes.contains { (head[place] ?? "").lowercased().contains($0) }
    }
    let isTurned = isWish(texts[0]) && !isWish(texts[1])
    columns[texts[isTurned ? 1 : 0]] = .text
    columns[texts[isTurned ? 0 : 1]] = .amendment
    return columns
  }

  /// Whether most rows of two columns share most of their words.
  private static func areAlike(_ rows: [[Int: String]]) -> Bool {
    var alike = 0
    var long = 0
    for row in rows {
      guard row.keys.allSatisfy({ $0 < 2 }) else { return false }
      let sides = [0, 1].map { Set((row[$0] ?? "").lowercased().split(separator: " ")) }
      guard max(sides[0].count, sides[1].count) >= 5 else { continue }
      long += 1
      let shared = sides[0].intersection(sides[1]).count
      if shared * 2 > min(sides[0].count, sides[1].count) { alike += 1 }
    }
    return alike > 0 && alike * 2 > long
  }
}
