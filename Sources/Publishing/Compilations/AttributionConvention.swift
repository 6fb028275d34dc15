import DraftText
import Interchange
import Redlining

/// How a compilation shows what is proposed and whose it is.
///
/// No convention holds for all processes, so each paper prints the one it follows.
public enum AttributionConvention: String, Hashable, Sendable, CaseIterable {
  /// `[new words – A, B]`, `[old words – A delete]`, `[old words / new words – A]`.
  case namesAfter = "names-after"
  /// `[+A, B: new words]`, `[–A: old words]`.
  case namesFirst = "names-first"
  /// New words underlined and old ones struck, each with the names after it: `new words (A, B)`.
  case marked

  /// What the paper says of itself, a line for each point.
  public func legend(isAttributed: Bool) -> [String] {
    let names = isAttributed ? " The names of those who propose it stand with it." : ""
    switch self {
    case .namesAfter:
      let (add, delete, change) =
        isAttributed
        ? (
          "[words – A, B]: A and B add the words.", "[words – A delete]: A deletes the words.",
          "[words / other words – A / yet others – B]: A and B each propose other words."
        )
        : (
          "[words – add]: the words are proposed.", "[words – delete]: the words are to go.",
          "[words / other words / yet others]: other words are proposed, in several ways."
        )
      return [add, delete, change]
    case .namesFirst:
      let (add, delete) =
        isAttributed ? ("[+A, B: words]", "[–A: words]") : ("[+ words]", "[– words]")
      return ["\(add): the words are proposed.\(names)", "\(delete): the words are to go."]
    case .marked:
      return [
        "Words that are put in are underlined, words that are to go are struck.\(names)"
      ]
    }
  }

  /// Prints a stretch of a paragraph's merge.
  func pieces(_ piece: TextMerge.Piece, style: (String) -> [PaperText.Piece]) -> [PaperText.Piece] {
    switch piece {
    case .kept(let words): return style(words)
    case .agreed(let deleted, let inserted, let holders):
      return change(deleted, [(inserted, holders.spelled)], isContested: false, style: style)
    case .contested(let base, let alternatives):
      return change(
        base,
        alternatives.map { ($0.words, $0.holders.spelled) },
        isContested: true,
        style: style
      )
    }
  }

  private func change(
    _ base: String,
    _ wishes: [(words: String, names: String)],
    isContested: Bool,
    style: (String) -> [PaperText.Piece]
  ) -> [PaperText.Piece] {
    // The paragraph's words are taken whole, in the order in which they stand.
    let taken = style(base)
    let (lead, trail) = Self.spaces(base, wishes.map(\.words))
    let old = Self.cut(taken, lead, trail)
    let wishes = wishes.map { (Self.cut($0.words, lead, trail), $0.names) }
    let body: [PaperText.Piece] =
      switch self {
      case .namesAfter: namesAfter(old, wishes)
      case .namesFirst: namesFirst(old, wishes)
      case .marked: marked(old, wishes)
      }
    return (lead.isEmpty ? [] : [.plain(lead)]) + body + (trail.isEmpty ? [] : [.plain(trail)])
  }

  private func namesAfter(
    _ base: [PaperText.Piece],
    _ wishes: [(words: String, names: String)]
  ) -> [PaperText.Piece] {
    var pieces: [PaperText.Piece] = [.mark("[")]
    if wishes.count == 1, wishes[0].words.isEmpty {
      pieces += base.map { PaperText.Piece(.deleted, $0.words, style: $0.style) }
      pieces.append(.mark(" – "))
      if !wishes[0].names.isEmpty { pieces.append(.names(wishes[0].names + " ")) }
      return pieces + [.mark("delete]")]
    }
    if !base.isEmpty { pieces += base + [.mark(" / ")] }
    for (place, wish) in wishes.enumerated() {
      if place > 0 { pieces.append(.mark(" / ")) }
      if !wish.words.isEmpty { pieces += Self.inserted(wish.words) }
      if wish.names.isEmpty {
        if wish.words.isEmpty {
          pieces.append(.mark("delete"))
        } else if base.isEmpty, wishes.count == 1 {
          pieces.append(.mark(" – add"))
        }
        continue
      }
      pieces += [
        .mark(wish.words.isEmpty ? "" : " – "), .names(wish.names),
        .mark(wish.words.isEmpty ? " delete" : ""),
      ]
    }
    return (pieces + [.mark("]")]).filter { !$0.words.isEmpty }
  }

  private func namesFirst(
    _ base: [PaperText.Piece],
    _ wishes: [(words: String, names: String)]
  ) -> [PaperText.Piece] {
    func head(_ sign: String, _ names: String) -> [PaperText.Piece] {
      names.isEmpty
        ? [.mark("[\(sign) ")] : [.mark("[\(sign)"), .names(names), .mark(": ")]
    }
    var pieces: [PaperText.Piece] = []
    if !base.isEmpty {
      let names = Set(wishes.flatMap { $0.names.isEmpty ? [] : $0.names.components(", ") })
      pieces += head("–", names.sorted().joined(separator: ", "))
      pieces += base.map { PaperText.Piece(.deleted, $0.words, style: $0.style) }
      pieces.append(.mark("]"))
    }
    for wish in wishes where !wish.words.isEmpty {
      pieces += head("+", wish.names) + Self.inserted(wish.words) + [.mark("]")]
    }
    return pieces
  }

  private func marked(
    _ base: [PaperText.Piece],
    _ wishes: [(words: String, names: String)]
  ) -> [PaperText.Piece] {
    func names(_ names: String) -> [PaperText.Piece] {
      names.isEmpty ? [] : [.mark(" ("), .names(names), .mark(")")]
    }
    var pieces = base.map { PaperText.Piece(.deleted, $0.words, style: $0.style) }
    for (place, wish) in wishes.enumerated() {
      if !pieces.isEmpty { pieces.append(.mark(place == 0 ? " " : " / ")) }
      if wish.words.isEmpty {
        pieces.append(.mark("delete"))
      } else {
        pieces += Self.inserted(wish.words)
      }
      pieces += names(wish.names)
    }
    return pieces
  }

  private static func inserted(_ words: String) -> [PaperText.Piece] {
    AnchoredWords.stretches(of: words).map { PaperText.Piece(.inserted, $0.words, style: $0.style) }
  }

  // MARK: - Spaces

  /// The spaces that all of several texts begin and end with, which stand outside of the marks.
  private static func spaces(_ base: String, _ wishes: [String]) -> (lead: String, trail: String) {
    let spoken = ([base] + wishes).filter { !$0.isEmpty }
    guard !spoken.isEmpty else { return ("", "") }
    let lead = spoken.allSatisfy { $0.first == " " } ? " " : ""
    let trail = spoken.allSatisfy { $0.last == " " && $0.count > lead.count } ? " " : ""
    return (lead, trail)
  }

  private static func cut(
    _ pieces: [PaperText.Piece],
    _ lead: String,
    _ trail: String
  ) -> [PaperText.Piece] {
    var pieces = pieces.filter { !$0.words.isEmpty }
    if !pieces.isEmpty, !lead.isEmpty { pieces[0].words.removeFirst() }
    if !pieces.isEmpty, !trail.isEmpty { pieces[pieces.count - 1].words.removeLast() }
    return pieces.filter { !$0.words.isEmpty }
  }

  private static func cut(_ words: String, _ lead: String, _ trail: String) -> String {
    guard !words.isEmpty else { return words }
    return String(words.dropFirst(lead.count).dropLast(trail.count))
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
