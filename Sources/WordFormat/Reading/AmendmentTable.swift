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
  /// The first row tells by its words, and the rows below have to say nearly the same twice, or
  /// nothing on one side: a budget has columns with such heads too. Where the first row does not
  /// tell, two columns are text and amendment if most rows say nearly the same twice. A table of
  /// another kind is `nil`.
  ///
  /// - Parameter rows: the words of each row, by column.
  init?(_ rows: [[Int: String]]) {
    guard let head = rows.first else { return nil }
    if rows.count > 1, let columns = Self.columns(of: head, rows.dropFirst()) {
      self.columns = columns
      hasHead = true
    } else if rows.allSatisfy({ $0.keys.allSatisfy { $0 < 2 } }),
      Self.alikeness(of: rows[...], 0, 1).isAlike
    {
      columns = [0: .text, 1: .amendment]
      hasHead = false
    } else {
      return nil
    }
  }

  private static let labels = [
    "article", "paragraph", "para", "no.", "number", "provision", "section", "reference", "recital",
    "paragraphe", "artículo", "párrafo", "пункт", "статья",
  ]
  private static let reasons = [
    "justification", "rationale", "reason", "comment", "explanation", "remark", "note",
    "commentaire", "motif", "justificación", "comentario", "motivo", "observation", "обоснование",
  ]
  private static let texts = [
    "text", "draft", "wording", "language", "version", "texte", "projet", "libellé", "texto",
    "proyecto", "текст",
  ]
  private static let wishes = [
    "amend", "suggest", "propos", "new", "revised", "modif", "nouveau", "enmienda", "propuest",
    "nuevo", "поправк", "предлаг", "новы",
  ]
  private static let standing = [
    "current", "actuel", "original", "existing", "old ", "zero", "initial", "present", "actual",
    "vigente", "commission", "действующ", "исходн",
  ]

  /// The columns that a head names, if it names a text and an amendment and the rows bear it out.
  private static func columns(
    of head: [Int: String],
    _ rows: ArraySlice<[Int: String]>
  ) -> [Int: Column]? {
    var columns: [Int: Column] = [:]
    var texts: [(place: Int, isWish: Bool, isStanding: Bool)] = []
    for place in head.keys.sorted() {
      let words = (head[place] ?? "").lowercased()
      func says(_ list: [String]) -> Bool { list.contains { words.contains($0) } }
      guard words.utf8.count <= 160 else { return nil }
      if says(reasons) {
        columns[place] = .reason
      } else if says(self.texts) || says(wishes) || says(standing) {
        texts.append((place, says(wishes), says(standing)))
      } else {
        // What a column is about that is none of these belongs to the row.
        columns[place] = .label
      }
    }
    guard texts.count == 2 else { return nil }
    let (first, second) = (texts[0], texts[1])
    let evidence = alikeness(of: rows, first.place, second.place)
    guard evidence.isAlike || evidence.hasSentences && first.isWish != second.isWish else {
      return nil
    }
    // The text comes first, unless the heads say that it is the other way round.
    let isTurned =
      first.isWish && !second.isWish && !first.isStanding || second.isStanding && !first.isStanding
    columns[first.place] = isTurned ? .amendment : .text
    columns[second.place] = isTurned ? .text : .amendment
    return columns
  }

  /// Whether most long rows of two columns share most of their words, and whether any is long.
  private static func alikeness(
    of rows: ArraySlice<[Int: String]>,
    _ one: Int,
    _ other: Int
  ) -> (isAlike: Bool, hasSentences: Bool) {
    var alike = 0
    var long = 0
    for row in rows {
      let sides = [one, other].map { Set((row[$0] ?? "").lowercased().split(separator: " ")) }
      guard max(sides[0].count, sides[1].count) >= 3 else { continue }
      long += 1
      let shared = sides[0].intersection(sides[1]).count
      if shared * 2 > min(sides[0].count, sides[1].count) { alike += 1 }
    }
    return (alike > 0 && alike * 2 > long, long > 0 && long * 2 >= rows.count)
  }
}
