import DraftText
public import Negotiation
import Redlining

/// What became of the paragraphs of the basis that nothing continues, as it is shown before it is
/// recorded.
public struct ParagraphDepartures: Sendable {
  /// What is known, in the order of the basis.
  public let departed: [Departure]
  /// The lines that show it.
  public let lines: [String]
  /// The paragraphs of which nothing is known, each with its opening words.
  public let missing: [String]
  private let basis: String
  private let example: String

  /// Accounts for paragraphs.
  ///
  /// What belongs to a paragraph goes with it.
  ///
  /// - Parameters:
  ///   - gone: the paragraphs, as indices of the basis.
  ///   - old: the text of the basis.
  ///   - new: that of the new version.
  ///   - basis: what the basis is called.
  ///   - links: which amendments were taken up.
  ///   - typed: what somebody says: `OP8=reason`, `OP3, OP5=>OP4`, `others=reason`.
  ///   - told: paragraphs of which nothing has to be said any more.
  /// - Throws: that a paragraph is not known, is not gone, or is named twice.
  init(
    _ gone: [Int],
    of old: Draft,
    in new: Draft,
    named basis: String,
    links: [AmendmentLinks.Link],
    typed: [String],
    besides told: Set<Int> = []
  ) throws(Problem) {
    let names = ParagraphNames(old, named: basis)
    let later = ParagraphNames(new, named: "the new text")
    var known: [Int: Departure] = [:]
    var others: Departure?
    for typed in typed {
      let said = try Self.read(typed, later)
      if said.paragraphs.lowercased() == "others" {
        guard others == nil else { throw Problem("“others” is said twice with --gone") }
        others = said.departure
        continue
      }
      for index in try names.indices(of: said.paragraphs) {
        guard gone.contains(index) else {
          throw Problem(
            "\(names[index]) of \(basis) is not gone",
            hint: "The table shows where it went; --unmatch says that a paragraph continues none."
          )
        }
        guard known[index] == nil else {
          throw Problem("\(names[index]) is said twice with --gone")
        }
        var departure = said.departure
        departure.paragraph = index
        known[index] = departure
      }
    }
    let asked = Self.asked(links)
    let blocks = ParagraphBlocks(old)
    for index in gone where known[index] == nil && !told.contains(index) {
      if let pointer = asked[index] {
        known[index] = Departure(paragraph: index, amendment: pointer)
      } else if var owner = blocks.owners[index].flatMap({ known[$0] }) {
        owner.paragraph = index
        known[index] = owner
      } else if var rest = others {
        rest.paragraph = index
        known[index] = rest
      }
    }
    departed = gone.compactMap { known[$0] }
    lines = departed.map { "\(names[$0.paragraph]) is gone: " + Self.words(of: $0, later) }
    let silent = gone.filter { known[$0] == nil && !told.contains($0) }
    missing = silent.map { "\(names[$0]): \(old.paragraphs[$0].opening)" }
    self.basis = basis
    example = silent.first.map { names[$0] } ?? ""
  }

  /// Why nothing is recorded where something would vanish in silence.
  var problem: Problem? {
    guard !missing.isEmpty else { return nil }
    let count = missing.count == 1 ? "1 paragraph" : "\(missing.count) paragraphs"
    return Problem(
      "\(count) of \(basis) would be gone without a word on what became of "
        + (missing.count == 1 ? "it: " : "them: ")
        + missing.map { "\($0)" }.joined(separator: "; "),
      hint:
        "Say it with --gone \"\(example)=why it is gone\", or --gone \"\(example)=>OP7\" where OP7"
        + " took up what it said"
        + (missing.count > 1 ? "; --gone \"others=why\" stands for all that are left" : "")
        + ". Where a paragraph continues it, say --match \"\(example)=OP7\"."
    )
  }

  /// What somebody says of paragraphs.
  private static func read(
    _ typed: String,
    _ later: ParagraphNames
  ) throws(Problem) -> (paragraphs: String, departure: Departure) {
    let sides = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { ParagraphNames.trimmed(String($0)) }
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty, sides[1] != ">" else {
      throw Problem(
        "“\(typed)” does not say what became of a paragraph",
        hint:
          "Write --gone \"OP8=why it is gone\", or --gone \"OP8=>OP7\" where OP7 took up what it"
          + " said."
      )
    }
    guard sides[1].hasPrefix(">") else {
      return (sides[0], Departure(paragraph: 0, reason: sides[1]))
    }
    let parts = sides[1].dropFirst().split(separator: ":", maxSplits: 1).map {
      ParagraphNames.trimmed(String($0))
    }
    return (
      sides[0],
      Departure(
        paragraph: 0,
        into: try later.indices(of: parts.first ?? ""),
        reason: parts.count > 1 ? parts[1] : nil
      )
    )
  }

  /// For paragraphs of the basis the amendment that was taken up and asked for them to go or to read
  /// anew; the first that asked for their deletion, else the first of all.
  private static func asked(_ links: [AmendmentLinks.Link]) -> [Int: Amendment.Pointer] {
    var asked: [Int: Amendment.Pointer] = [:]
    func add(_ paragraphs: [Int], _ link: AmendmentLinks.Link) {
      for index in paragraphs where asked[index] == nil { asked[index] = link.reflected.amendment }
    }
    let links = links.filter(\.isReason)
    for link in links {
      if case .delete(let paragraphs) = link.change { add(paragraphs, link) }
    }
    for link in links {
      switch link.change {
      case .rewrite(let paragraph, _), .alternative(let paragraph, _), .split(let paragraph, _):
        add([paragraph], link)
      case .merge(let paragraphs, _): add(paragraphs, link)
      default: continue
      }
    }
    return asked
  }

  /// What became of a paragraph, in words.
  static func words(of departure: Departure, _ later: ParagraphNames) -> String {
    var words: [String] = []
    if let pointer = departure.amendment { words.append("\(pointer.name) asked for it") }
    if let into = departure.into, !into.isEmpty { words.append("taken into \(later.list(into))") }
    if let reason = departure.reason { words.append(reason) }
    return words.isEmpty ? "it is not said why" : words.joined(separator: "; ")
  }
}
