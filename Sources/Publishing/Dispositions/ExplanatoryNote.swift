import DraftText
public import Interchange
import Redlining

/// The draft of the note that explains a version: what was taken up, merged, left out or gone,
/// paragraph by paragraph, and nobody's name.
///
/// ```
/// PP3: “in vain” inserted, as proposed.
/// OP6 and OP7 merged into OP8, in words of the co-facilitators.
/// OP5: 2 further proposals were not taken up.
/// ```
public struct ExplanatoryNote: Sendable {
  /// The note, line by line, each one sentence or a few.
  public let lines: [String]

  /// Drafts a note.
  ///
  /// - Parameters:
  ///   - disposition: what became of what was asked for, of what everybody may know.
  ///   - report: what changed between the two versions.
  public init(_ disposition: Disposition, _ report: ComparisonReport) {
    let comparison = report.comparison
    let names = comparison.new.references().map { $0?.description }
    let departed = Dictionary(
      disposition.departures.map { ($0.paragraph, $0.words) },
      uniquingKeysWith: { one, _ in one }
    )
    var lines: [String] = []
    for change in report.changes {
      guard case .paragraphs(let index) = change.subject else { continue }
      let relation = comparison.relations[index]
      if Self.isRenumberedOnly(relation) { continue }
      let places = relation.new.compactMap { names.indices.contains($0) ? names[$0] : nil }
      let own = disposition.lines.enumerated().filter { _, line in
        line.outcome == .reflected || line.outcome == .reflectedInPart
      }
      .filter { _, line in
        if relation.new.isEmpty { return line.paragraph.map(relation.old.contains) ?? false }
        return !Set(line.places).isDisjoint(with: places)
      }
      if let first = relation.new.first, let bracketing = disposition.bracketings[first] {
        // Who stands behind which words is in the text, and the note names nobody.
        lines.append("\(places.joined(separator: ", ")): brackets \(bracketing.rawValue).")
        continue
      }
      var sentence = "\(change.sentence)"
      if relation.new.isEmpty {
        let words = relation.old.compactMap { departed[$0] }.first
        sentence += words.map { ($0.hasPrefix("as proposed") ? ", " : ": ") + $0 } ?? ""
      } else {
        let share = relation.new.first.flatMap { disposition.explained[$0] } ?? 0
        sentence += Self.origin(own.map(\.element), share)
      }
      lines.append(sentence + (sentence.hasSuffix(".") ? "" : "."))
    }
    lines += Self.rest(disposition)
    self.lines = lines.isEmpty ? ["Nothing changed."] : lines
  }

  private static func isRenumberedOnly(_ relation: Relation) -> Bool {
    relation.operation == .same && !relation.isMoved
  }

  /// Where the words come from; nothing is said where nobody recorded it.
  private static func origin(_ lines: [Disposition.Line], _ share: Double) -> String {
    guard !lines.isEmpty, share > 0 else { return "" }
    if lines.allSatisfy({ $0.outcome == .reflectedInPart }) { return ", as proposed in part" }
    if lines.contains(where: \.isNear), share >= 0.5 { return ", much as proposed" }
    return share == 1 ? ", as proposed" : ", in part as proposed"
  }

  /// What was left out, by paragraph of the basis.
  private static func rest(_ disposition: Disposition) -> [String] {
    var lines: [String] = []
    var paragraphs: [Int?] = []
    for line in disposition.lines where !paragraphs.contains(line.paragraph) {
      paragraphs.append(line.paragraph)
    }
    for paragraph in paragraphs {
      let own = disposition.lines.filter { $0.paragraph == paragraph }
      var parts: [String] = []
      for (outcome, words) in [
        (Disposition.Outcome.notReflected, "not taken up"),
        (.overtaken, "overtaken by other changes"), (.deferred, "left open"),
      ] {
        let some = own.filter { $0.outcome == outcome }
        guard !some.isEmpty else { continue }
        // A reason is told of those alone that it was given for.
        for note in [nil] + Set(some.compactMap(\.note)).sorted() {
          let own = some.count { $0.note == note }
          guard own > 0 else { continue }
          let count = own == 1 ? "1 proposal was" : "\(own) proposals were"
          parts.append("\(count) \(words)" + (note.map { " (\($0))" } ?? ""))
        }
      }
      guard !parts.isEmpty else { continue }
      let name = paragraph.map { "\(disposition.name(of: $0)) of \(disposition.basis)" }
      lines.append("On \(name ?? "the whole text"): " + parts.joined(separator: "; ") + ".")
    }
    return lines
  }
}
