import DraftText
import Interchange
import Redlining
import WordFormat

/// What the authors of a Word document want, by its changes.
struct RevisedProposal {
  private let document: RevisedDocument
  private let base: ProposalBase
  private let name: String
  private let senders: [PartyID]
  private let mapping: [String: PartyID]
  private let directory: PartyDirectory

  init(
    _ document: RevisedDocument,
    _ base: ProposalBase,
    _ name: String,
    _ senders: [PartyID],
    _ mapping: [String: PartyID],
    _ directory: PartyDirectory
  ) {
    self.document = document
    self.base = base
    self.name = name
    self.senders = senders
    self.mapping = mapping
    self.directory = directory
  }

  /// How much of the base is in the document, in whichever of its versions has more.
  func share() throws -> Double {
    var shares: [Double] = []
    for view in WordTextReader.View.allCases {
      guard let reading = try? document.reading(view) else { continue }
      shares.append(base.share(in: Comparison(comparing: base.draft, with: reading.draft)))
    }
    return shares.max() ?? 0
  }

  /// Who wants what.
  func reading() throws -> ProposalReading {
    var reading = ProposalReading(form: document.basis == .tracked ? .tracked : .redlined)
    reading.notes = document.notes
    let holders = try holders(&reading)
    let old = try document.reading(.old)
    let silent = CopiedProposal(
      base,
      Comparison(comparing: base.draft, with: old.draft),
      isClean: true
    )
    let isShared = holders.count > 1
    if !silent.found.isEmpty {
      let places = Set(silent.found.flatMap { $0.item.change.paragraphs }).sorted()
      reading.assume(
        "the text under the changes is not \(base.label): it differs at "
          + "\(places.isEmpty ? "new paragraphs" : base.names(of: places)); "
          + (isShared && senders.isEmpty
            ? "who changed that is not said" : "that is read as wanted too")
      )
    }
    var placed: [PlacedItem] = []
    for holder in holders {
      let copy =
        isShared ? try document.reading(changesOf: holder.authors) : try document.reading(.new)
      let proposal = CopiedProposal(
        base,
        Comparison(comparing: base.draft, with: copy.draft),
        isClean: silent.found.contains { if case .delete = $0.item.change { true } else { false } }
      )
      for (item, paragraphs) in proposal.found {
        guard let own = isShared ? Self.removing(silent.found.map(\.item), from: item) : item else {
          continue
        }
        placed.append(
          PlacedItem(
            parties: holder.parties,
            item: own,
            lines: Set(
              paragraphs.compactMap {
                copy.paragraphLines.indices.contains($0) ? copy.paragraphLines[$0] : nil
              }
            )
          )
        )
      }
      for open in proposal.open where !reading.open.contains(where: { $0.words == open.words }) {
        var open = open
        if !silent.open.contains(open) { open.parties = holder.parties }
        reading.open.append(open)
      }
      for note in proposal.notes where !reading.notes.contains(note) { reading.notes.append(note) }
    }
    if isShared { addSilent(silent, to: &reading) }
    addWithdrawals(holders, to: &reading)
    place(document.comments, beside: &placed, old, holders, &reading)
    for item in placed { reading.add([item.item], of: item.parties) }
    return reading
  }

  private struct PlacedItem {
    var parties: [PartyID]
    var item: ProposalReading.Item
    /// The paragraphs of the document, by their numbers.
    var lines: Set<Int>
  }

  private struct Holder {
    var parties: [PartyID]
    var authors: Set<String?>
  }

  // MARK: - Authors

  private func holders(_ reading: inout ProposalReading) throws -> [Holder] {
    var authors: [String?] = []
    for change in document.changes {
      for author in change.authors where !authors.contains(author) { authors.append(author) }
    }
    let named = authors.compactMap { $0 }
    let commenting = document.comments.compactMap(\.author)
    let missing = mapping.keys.filter { !named.contains($0) && !commenting.contains($0) }
    if !missing.isEmpty { throw Problem.missingAuthors(missing.sorted(), in: name, all: named) }
    if mapping.isEmpty, !senders.isEmpty || authors.isEmpty {
      if named.count > 1 {
        reading.assume(
          "the changes of \(named.map { "“\($0)”" }.joined(separator: ", ")) were all taken for "
            + "those of \(senders.map(\.name).joined(separator: ", "))"
        )
      }
      return [Holder(parties: senders, authors: Set(authors))]
    }
    var holders: [Holder] = []
    var unknown: [String] = []
    for author in authors {
      let party = author.flatMap { mapping[$0] ?? (try? directory.party(named: $0)) }
      let parties = party.map { [$0] } ?? senders
      if parties.isEmpty {
        unknown.append(author ?? "an author without a name")
      } else if let index = holders.firstIndex(where: { $0.parties == parties }) {
        holders[index].authors.insert(author)
      } else {
        holders.append(Holder(parties: parties, authors: [author]))
      }
    }
    if !unknown.isEmpty { throw Problem.unknownAuthors(unknown, in: name, all: named) }
    return holders
  }

  // MARK: - What nobody marked

  /// What is left of a change without what was changed unmarked; `nil` if that is nothing.
  private static func removing(
    _ silent: [ProposalReading.Item],
    from item: ProposalReading.Item
  ) -> ProposalReading.Item? {
    if silent.contains(where: { $0.change == item.change && $0.role == item.role }) { return nil }
    guard case .edit(let paragraph, var edits) = item.change else { return item }
    for other in silent {
      guard case .edit(paragraph, let unmarked) = other.change else { continue }
      edits.removeAll(where: unmarked.contains)
    }
    guard !edits.isEmpty else { return nil }
    var item = item
    item.change = .edit(paragraph: paragraph, edits: edits)
    return item
  }

  private func addSilent(_ silent: CopiedProposal, to reading: inout ProposalReading) {
    if !senders.isEmpty {
      reading.add(silent.found.map(\.item), of: senders)
      return
    }
    for (item, _) in silent.found {
      reading.open.append(
        ProposalReading.Open(
          parties: [],
          words: item.words,
          reason:
            "it differs from \(base.label) without being marked as changed, by nobody knows whom",
          paragraph: item.change.paragraphs.first
        )
      )
    }
  }

  /// Tells what one party struck out of what another one had put in.
  private func addWithdrawals(_ holders: [Holder], to reading: inout ProposalReading) {
    guard holders.count > 1 else { return }
    for change in document.changes where change.kind == .withdrawal && !change.words.isEmpty {
      let parties = change.authors.map { author in
        holders.first { $0.authors.contains(author) }?.parties ?? []
      }
      guard let first = parties.first, let last = parties.last, first != last else { continue }
      reading.open.append(
        ProposalReading.Open(
          parties: last,
          words: change.words,
          reason: "struck out of what \(first.map(\.name).joined(separator: ", ")) put in, "
            + "which is not in \(base.label)",
          paragraph: change.reference.flatMap(base.paragraph(called:))
        )
      )
    }
  }

  // MARK: - Comments

  /// Puts each comment beside the changes of its paragraph, of its author's party if it has any
  /// there; a comment at a paragraph that nobody changes is left open.
  private func place(
    _ comments: [DocumentComment],
    beside items: inout [PlacedItem],
    _ old: Reading,
    _ holders: [Holder],
    _ reading: inout ProposalReading
  ) {
    var left: [DocumentComment] = []
    for comment in comments where comment.text.contains(where: { !$0.isWhitespace }) {
      let former = comment.paragraph.flatMap { old.paragraphLines.firstIndex(of: $0) }
      let own = owners(of: comment.author, holders)
      let candidates = items.indices.filter { index in
        if let line = comment.paragraph, items[index].lines.contains(line) { return true }
        guard case .delete(let gone) = items[index].item.change, let former else { return false }
        return gone.contains { base.texts[$0] == old.draft.paragraphs[former].words }
      }
      guard let index = candidates.first(where: { items[$0].parties == own }) ?? candidates.first
      else {
        left.append(comment)
        continue
      }
      items[index].item.comments.append(
        ProposalReading.Comment(author: comment.author, text: comment.text)
      )
    }
    attach(left, to: &reading, base, copy: nil) { owners(of: $0, holders) }
  }

  private func owners(of author: String?, _ holders: [Holder]) -> [PartyID] {
    if let holder = holders.first(where: { $0.authors.contains(author) }) { return holder.parties }
    return author.flatMap { mapping[$0] }.map { [$0] } ?? senders
  }
}

extension ProposedChange {
  /// The paragraphs of the draft that it is about.
  var paragraphs: [Int] {
    switch self {
    case .edit(let paragraph, _), .rewrite(let paragraph, _), .alternative(let paragraph, _),
      .move(let paragraph, _), .split(let paragraph, _):
      [paragraph]
    case .delete(let paragraphs), .merge(let paragraphs, _), .stance(_, let paragraphs): paragraphs
    case .insert(let place, _): place.map { [$0] } ?? []
    case .exchange(let one, let other): [one, other]
    }
  }
}
