public import DraftText
import Interchange
import Redlining
import WordFormat

/// Takes a delegation's file apart into proposals on a text.
///
/// ```swift
/// let reading = try ReadProposal(parties: [PartyID("Delegation A")], directory: directory)
///   .read(.file("comments.docx"), on: draft, called: "Rev.1")
/// for contribution in reading.contributions { … }
/// ```
public struct ReadProposal: Sendable {
  /// The most changes of one file.
  public static let changeLimit = 10_000
  /// The most bytes of the words of one change.
  public static let wordLimit = 1_000_000

  /// Who sends the file; empty where it says itself who wants what.
  public var parties: [PartyID]
  /// For whom the authors of changes write, by their names in the file.
  public var authors: [String: PartyID]
  /// What the file is; `nil` to find out.
  public var form: ProposalReading.Form?
  /// How the paragraphs lie on the lines of a text; `nil` to find out.
  public var layout: Layout?
  /// Knows the names of the parties.
  public var directory: PartyDirectory

  /// Makes the use case.
  public init(
    parties: [PartyID] = [],
    authors: [String: PartyID] = [:],
    form: ProposalReading.Form? = nil,
    layout: Layout? = nil,
    directory: PartyDirectory
  ) {
    self.parties = parties
    self.authors = authors
    self.form = form
    self.layout = layout
    self.directory = directory
  }

  /// Takes a file apart.
  ///
  /// - Parameters:
  ///   - source: where it comes from.
  ///   - base: the text that it is about.
  ///   - label: what that text is called.
  /// - Returns: who wants what, and what has to be looked at.
  /// - Throws: why the file cannot be read, or that it wants nothing of this text, or that nobody
  ///   knows who wants it.
  public func read(
    _ source: DocumentSource,
    on base: Draft,
    called label: String
  ) throws(Problem) -> ProposalReading {
    try read(try DocumentBytes.read(source), named: source.name, on: base, called: label)
  }

  /// Takes the bytes of a file apart.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: what people call it.
  ///   - base: the text that it is about.
  ///   - label: what that text is called.
  /// - Returns: who wants what, and what has to be looked at.
  /// - Throws: as ``read(_:on:called:)`` does.
  public func read(
    _ bytes: [UInt8],
    named name: String,
    on base: Draft,
    called label: String
  ) throws(Problem) -> ProposalReading {
    let base = ProposalBase(base, label: label)
    var reading: ProposalReading
    do {
      try SourceCheck.check(bytes)
      if ForeignFormat.isWordDocument(bytes) {
        reading = try readWord(bytes, name, base)
      } else {
        reading = try readText(bytes, name, base)
      }
    } catch let error as ReadingError {
      throw Problem(error, in: name)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem("\(name): \(error)")
    }
    try check(&reading, name, label)
    return reading
  }

  private func check(
    _ reading: inout ProposalReading,
    _ name: String,
    _ label: String
  ) throws(Problem) {
    if reading.count == 0, reading.open.isEmpty { throw .unchanged(name, from: label) }
    if reading.count > Self.changeLimit {
      throw .tooMuch(
        "it asks for \(reading.count) changes; up to \(Self.changeLimit) are read",
        in: name
      )
    }
    for contribution in reading.contributions {
      for item in contribution.items where item.change.size > Self.wordLimit {
        throw .tooMuch("the words of one change are longer than 1 MB", in: name)
      }
    }
    let unsigned = reading.contributions.contains { $0.parties.isEmpty }
    if unsigned { throw .unsigned(name) }
    for index in reading.open.indices where reading.open[index].parties.isEmpty {
      reading.open[index].parties = parties
    }
  }

  // MARK: - Text

  private func readText(
    _ bytes: [UInt8],
    _ name: String,
    _ base: ProposalBase
  ) throws -> ProposalReading {
    if form == .tracked || form == .redlined || form == .table {
      throw Problem(
        "\(name): this is text, and only Word documents have tracked changes and tables",
        hint: "Say --as clean, instructions or brackets, or leave it out."
      )
    }
    if form == .instructions { return instructions(Self.message(bytes), base) }
    let chosen = ReaderChoice(layout: layout, language: base.draft.language)
    guard let copy = try? chosen.read(bytes) else {
      // What is no draft may still be a list of instructions.
      if form == nil {
        return try unrelatedOrInstructions(Self.message(bytes), name, base, found: 0)
      }
      return try readCopy(try chosen.read(bytes), message: "", name, base)
    }
    return try readCopy(copy, message: Self.message(bytes), name, base)
  }

  /// Reads what is a whole text, or instructions where it is none.
  func readCopy(
    _ copy: Reading,
    message: String,
    _ name: String,
    _ base: ProposalBase
  ) throws -> ProposalReading {
    if form == .brackets { return brackets(copy, base) }
    let comparison = Comparison(comparing: base.draft, with: copy.draft)
    let share = base.share(in: comparison)
    if form == .clean {
      if share == 0 { throw Problem.unrelated(name, to: base.label) }
      return clean(copy, comparison, base)
    }
    guard share >= 0.5 else {
      // Names and additions may hide most of a text; without them it may be found.
      let bracketed = BracketedProposal(copy, base, parties: parties, directory: directory)
      if bracketed.share >= 0.5, bracketed.hasNames { return brackets(copy, base) }
      return try unrelatedOrInstructions(message, name, base, found: share)
    }
    let bracketed = BracketedProposal(copy, base, parties: parties, directory: directory)
    return bracketed.hasNames ? brackets(copy, base) : clean(copy, comparison, base)
  }

  private func unrelatedOrInstructions(
    _ message: String,
    _ name: String,
    _ base: ProposalBase,
    found: Double
  ) throws -> ProposalReading {
    let reading = instructions(message, base)
    if reading.count > 0 { return reading }
    if found > 0 { throw Problem.partial(name, of: base.label, found: found) }
    // Words that point at paragraphs are about the text, even where none of them is understood.
    if reading.open.contains(where: { $0.paragraph != nil }) { return reading }
    throw Problem.unrelated(name, to: base.label)
  }

  /// The words of a file, without front matter.
  private static func message(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n")
    let body = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    guard body.hasPrefix("---\n"), let end = body.dropFirst(4).firstRange(of: "\n---\n") else {
      return String(body)
    }
    return String(body[end.upperBound...])
  }

  // MARK: - Forms

  func clean(_ copy: Reading, _ comparison: Comparison, _ base: ProposalBase) -> ProposalReading {
    var reading = ProposalReading(form: .clean)
    let proposal = CopiedProposal(base, comparison, isClean: true)
    reading.add(proposal.found.map(\.item), of: parties)
    reading.open = proposal.open
    reading.notes = copy.notes.filter(\.isDoubt) + proposal.notes
    let gone = comparison.relations.filter { $0.operation == .deleted }.flatMap(\.old)
    if gone.count > 2, gone.count * 4 > base.texts.count {
      reading.assume(
        "\(gone.count) of \(base.texts.count) paragraphs are not in the file, and are to go"
      )
    }
    return reading
  }

  func brackets(_ copy: Reading, _ base: ProposalBase) -> ProposalReading {
    var reading = ProposalReading(form: .brackets)
    let proposal = BracketedProposal(copy, base, parties: parties, directory: directory)
    for wish in proposal.wishes { reading.add([wish.item], of: wish.parties) }
    reading.open = proposal.open
    reading.notes = copy.notes.filter(\.isDoubt) + proposal.notes
    return reading
  }

  func instructions(_ message: String, _ base: ProposalBase) -> ProposalReading {
    var reading = ProposalReading(form: .instructions)
    let found = InstructionReader(base.draft).read(message)
    var items = found.understood.map { ProposalReading.Item($0.instruction, words: $0.words) }
    var reasons: [ProposalReading.Open] = []
    addReasons(of: message, to: &items, &reasons)
    reading.add(items, of: parties)
    reading.open = found.open.map { open in
      let named = Prose.firstReference(in: open.words).flatMap { base.draft.paragraph(at: $0) }
      return ProposalReading.Open(
        parties: parties,
        words: open.words,
        reason: open.reason,
        paragraph: named
      )
    }
    reading.open += reasons
    return reading
  }

  /// Puts the lines that give a reason beside what was asked for before them.
  private func addReasons(
    of message: String,
    to items: inout [ProposalReading.Item],
    _ open: inout [ProposalReading.Open]
  ) {
    var last: String?
    for line in message.split(whereSeparator: \.isNewline) {
      let trimmed = String(line.drop { !$0.isLetter && !$0.isNumber })
      guard CopiedProposal.isReason(trimmed) else {
        if trimmed.contains(where: \.isLetter) { last = trimmed }
        continue
      }
      // What gives a reason within an instruction is in its words.
      if items.contains(where: { $0.words.contains(trimmed) }) { continue }
      let places = items.indices.filter { place in
        last.map { items[place].words.contains($0) || $0.contains(items[place].words) } ?? false
      }
      for place in places {
        items[place].rationale = items[place].rationale.map { $0 + "\n" + trimmed } ?? trimmed
      }
      if places.isEmpty {
        open.append(
          ProposalReading.Open(
            parties: parties,
            words: trimmed,
            reason: "it gives a reason for something that was not understood"
          )
        )
      }
    }
  }
}

extension ProposedChange {
  /// How many bytes its words have.
  fileprivate var size: Int {
    switch self {
    case .edit(_, let edits): edits.reduce(0) { $0 + $1.words.utf8.count }
    case .rewrite(_, let words), .alternative(_, let words), .insert(_, let words):
      words.utf8.count
    case .split(_, let texts): texts.reduce(0) { $0 + $1.utf8.count }
    case .merge(_, let words): words?.utf8.count ?? 0
    case .delete, .move, .exchange, .stance: 0
    }
  }
}

/// Finds the first paragraph that somebody points at.
private enum Prose {
  static func firstReference(in words: String) -> Reference? {
    let parts = words.prefix(400).split { !$0.isLetter && !$0.isNumber }
    for (index, part) in parts.enumerated() {
      let small = part.lowercased()
      if small.hasPrefix("op") || small.hasPrefix("pp"), part.dropFirst(2).allSatisfy(\.isNumber) {
        let next = index + 1 < parts.count ? String(parts[index + 1]) : ""
        let number = part.count > 2 ? String(part) : part + next
        if let reference = Reference(parsing: number) { return reference }
      }
    }
    return nil
  }
}
