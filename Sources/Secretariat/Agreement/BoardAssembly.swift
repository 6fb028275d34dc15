import DraftText
import Negotiation
import Publishing

/// Makes a board of versions and what the record says of them.
struct BoardAssembly {
  struct Sheet {
    var version: Version
    var draft: Draft
    var facts: VersionFacts
    var references: [Reference?]
    var table: StatusTable
    var places: [ParagraphID: Int]
  }

  let ledger: Ledger
  let isAttributed: Bool
  private let now: Instant
  let agreements: ParagraphAgreements
  let sheets: [Sheet]
  /// How many amendments that hold want something of a paragraph in the last version.
  let wishes: [ParagraphID: Int]
  /// What the room did to the brackets of the last version.
  let operations: [BracketOperation]

  /// Takes the versions up to one, the earliest first, each with its text.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - versions: the versions.
  ///   - drafts: their texts.
  ///   - isAttributed: whether names are told.
  ///   - now: the time, for what silence came to.
  init(
    _ ledger: Ledger,
    _ versions: [Version],
    _ drafts: [Draft],
    isAttributed: Bool,
    at now: Instant
  ) {
    self.ledger = ledger
    self.now = now
    self.isAttributed = isAttributed
    let state = ledger.state
    agreements = ParagraphAgreements(in: state)
    wishes = Self.wishes(on: versions.last, in: state)
    operations = versions.last.map { state.agreements.bracketing(in: $0, of: state) } ?? []
    let facts = zip(versions, drafts).map { VersionFacts($1, of: $0, in: state) }
    let reader = StatusReader(
      state,
      facts: Dictionary(
        zip(versions.map(\.number), facts.map(\.facts)),
        uniquingKeysWith: { first, _ in first }
      )
    )
    sheets = versions.indices.map { index in
      Sheet(
        version: versions[index],
        draft: drafts[index],
        facts: facts[index],
        references: drafts[index].references(),
        table: reader.table(of: versions[index]),
        places: Dictionary(
          versions[index].identities.enumerated().map { ($1, $0) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    }
  }

  /// The board.
  var board: Board {
    var board = Board(
      negotiation: ledger.negotiation,
      title: ledger.state.opening?.title,
      version: sheets.last?.version.label ?? "",
      versions: sheets.map(column),
      paragraphs: order.map(line),
      open: open,
      parties: isAttributed ? PartyActivity(ledger, in: sheets.map(\.version)).all : [],
      reservations: reservations,
      packages: packages
    )
    if isAttributed {
      board.restricted = ledger.state.proposals.holding
        .filter { $0.proposal.visibility != .attributed }.map(\.number)
    }
    return board
  }

  // MARK: - Shares

  private func column(_ sheet: Sheet) -> Board.Column {
    var paragraphs: [StatusShare: Int] = [:]
    var words: [StatusShare: Int] = [:]
    for (place, standing) in sheet.table.paragraphs.enumerated() where isCounted(place, in: sheet) {
      guard let share = standing.status.share else { continue }
      paragraphs[share, default: 0] += 1
      words[share, default: 0] += sheet.facts.counts[place]
    }
    return Board.Column(
      label: sheet.version.label,
      entry: sheet.version.number,
      paragraphs: Board.portions(paragraphs),
      words: Board.portions(words),
      outcomes: outcomes(of: sheet.version)
    )
  }

  /// What came of a version as a whole; the statuses stay what was recorded.
  private func outcomes(of version: Version) -> [String]? {
    var outcomes: [String] = []
    if let round = ledger.state.silence.latest(on: version.number, at: now),
      round.status(at: now) == .held
    {
      let until = EventSentence.time(round.until(at: now), in: ledger)
      outcomes.append(
        "Silence held on \(version.label) until \(until): nobody objected"
          + (round.objections.isEmpty ? "." : " in time.")
      )
    }
    if let day = version.circulation.dates.adopted {
      outcomes.append("Adopted on \(TimePrinter.short(day)) as \(version.label).")
    }
    return outcomes.isEmpty ? nil : outcomes
  }

  func isCounted(_ place: Int, in sheet: Sheet) -> Bool {
    sheet.draft.paragraphs[place].role.isAgreedOn
  }

  // MARK: - Grid

  /// The paragraphs that people count in the order of the last version; one that is gone stands
  /// after the one that it last stood after.
  private var order: [ParagraphID] {
    var next: [ParagraphID?: [ParagraphID]] = [:]
    var known: Set<ParagraphID> = []
    var counted: Set<ParagraphID> = []
    for sheet in sheets.reversed() {
      var last: ParagraphID?
      for (place, paragraph) in sheet.version.identities.enumerated() {
        if isCounted(place, in: sheet) { counted.insert(paragraph) }
        if known.insert(paragraph).inserted { next[last, default: []].append(paragraph) }
        last = paragraph
      }
    }
    var order: [ParagraphID] = []
    var stack = Array((next[nil] ?? []).reversed())
    while let paragraph = stack.popLast() {
      order.append(paragraph)
      stack += next[paragraph] ?? []
    }
    return order.filter(counted.contains)
  }

  private func line(_ paragraph: ParagraphID) -> Board.Line {
    var opening = ""
    for sheet in sheets {
      guard let place = sheet.places[paragraph] else { continue }
      opening = sheet.draft.paragraphs[place].opening
    }
    return Board.Line(
      identity: paragraph.description,
      opening: opening,
      cells: sheets.map { cell(paragraph, in: $0) }
    )
  }

  private func cell(_ paragraph: ParagraphID, in sheet: Sheet) -> Board.Cell {
    if let place = sheet.places[paragraph] {
      let standing = sheet.table.paragraphs[place]
      return Board.Cell(
        reference: sheet.references[place]?.description,
        status: standing.status,
        says: says(standing, in: sheet),
        entry: standing.agreement?.number ?? standing.reopening
      )
    }
    guard let standing = sheet.table.gone.first(where: { $0.paragraph == paragraph }) else {
      return Board.Cell()
    }
    return Board.Cell(status: standing.status, says: says(standing, in: sheet))
  }

  private func says(_ standing: ParagraphStanding, in sheet: Sheet) -> String? {
    var words: [String] = []
    if standing.status == .pending { words += waiting(standing, in: sheet) }
    if !standing.into.isEmpty {
      words.append("into \(names(standing.into, in: sheet).joined(separator: ", "))")
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// What a paragraph that is agreed waits for.
  func waiting(_ standing: ParagraphStanding, in sheet: Sheet) -> [String] {
    var words: [String] = []
    var parties = isAttributed ? standing.pending.map(\.name) : []
    let unnamed = standing.unnamed + (isAttributed ? 0 : standing.pending.count)
    if unnamed > 0 { parties.append(unnamed == 1 ? "a delegation" : "\(unnamed) delegations") }
    if !parties.isEmpty { words.append("pending \(parties.joined(separator: ", "))") }
    if !standing.awaited.isEmpty {
      let package = isAttributed ? standing.agreement?.agreement.package.map { "“\($0)”" } : nil
      words.append(
        "in the package \(package ?? "") with ".replacing("  ", with: " ")
          + owners(standing.awaited, in: sheet).joined(separator: ", ") + ", not agreed yet"
      )
    }
    return words
  }

  /// What a version calls paragraphs; one that it does not have goes by the last version that has
  /// it.
  func names(_ paragraphs: [ParagraphID], in sheet: Sheet) -> [String] {
    paragraphs.map { paragraph in
      if let place = sheet.places[paragraph] {
        return sheet.references[place]?.description ?? sheet.draft.paragraphs[place].role.name
      }
      for other in sheets.reversed() {
        guard let place = other.places[paragraph], let name = other.references[place] else {
          continue
        }
        return "\(name) of \(other.version.label)"
      }
      return "a paragraph that is gone"
    }
  }

  /// What a version calls paragraphs, without the items of those that are named.
  func owners(_ paragraphs: [ParagraphID], in sheet: Sheet) -> [String] {
    let all = names(paragraphs, in: sheet)
    return all.filter { name in !all.contains { $0 != name && name.hasPrefix($0 + " (") } }
  }
}
