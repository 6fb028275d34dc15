import DraftText
import Negotiation
import Publishing

extension BoardAssembly {
  /// The paragraphs that are not agreed, or not by all.
  var open: [Board.OpenParagraph] {
    guard let sheet = sheets.last else { return [] }
    return sheet.table.paragraphs.enumerated().compactMap { place, standing in
      guard isCounted(place, in: sheet), standing.status.share != .agreed else { return nil }
      let names = standing.pending + standing.parties.filter { !standing.pending.contains($0) }
      return Board.OpenParagraph(
        paragraph: sheet.references[place]?.description ?? "unnumbered",
        status: standing.status,
        why: why(standing, place, in: sheet),
        parties: isAttributed ? names.map(\.name) : [],
        opening: sheet.draft.paragraphs[place].opening
      )
    }
  }

  private func why(_ standing: ParagraphStanding, _ place: Int, in sheet: Sheet) -> [String] {
    var why = waiting(standing, in: sheet)
    if !standing.into.isEmpty {
      why.append(
        "split into \(names([standing.paragraph] + standing.into, in: sheet).joined(separator: ", "))"
      )
    }
    if let number = standing.reopening, let words = reopening(number) { why.append(words) }
    let finder = BracketFinder(place, of: sheet.draft)
    let lifted = operations.filter { $0.paragraph == place }
    for bracket in finder.brackets where !bracket.isNote {
      guard !lifted.contains(where: { $0.kept != nil && $0.words.range == bracket.range }) else {
        continue
      }
      why.append(
        "in brackets: “\(isAttributed ? finder.words(at: bracket.range) : bracket.kept ?? "…")”"
      )
    }
    for operation in lifted where operation.kept == nil {
      let holders = isAttributed ? operation.holders.map(\.name) : []
      why.append(
        "put into brackets: “\(operation.words.quoted)”"
          + (holders.isEmpty ? "" : " by \(holders.joined(separator: ", "))")
      )
    }
    if finder.isPlaceholder { why.append("words are to come") }
    let amendments = wishes[standing.paragraph] ?? 0
    if amendments > 0 {
      why.append(amendments == 1 ? "1 amendment proposed" : "\(amendments) amendments proposed")
    }
    if standing.isChanged, !standing.status.isClosed {
      why.append("reads otherwise than it first did")
    }
    for number in standing.reservations where standing.status != .pending {
      guard let tracked = ledger.state.agreements.reservation(number) else { continue }
      let party = isAttributed ? tracked.reservation.party?.name : nil
      why.append(
        "reservation of \(party ?? "a delegation") (#\(number))"
          + (readsOtherwise(tracked, in: sheet) ? ", on words that read otherwise now" : "")
      )
    }
    return why
  }

  private func reopening(_ number: Int) -> String? {
    guard ledger.entries.indices.contains(number - 1),
      case .agreement(.reopened(let reopening)) = ledger.entries[number - 1].event
    else { return nil }
    guard isAttributed else { return "reopened (#\(number))" }
    let who =
      reopening.byCoFacilitators == true
      ? " by the co-facilitators"
      : reopening.parties.isEmpty
        ? "" : " by \(reopening.parties.map(\.name).joined(separator: ", "))"
    return "reopened\(who) (#\(number))" + (reopening.reason.map { ": \($0)" } ?? "")
  }

  /// How many amendments that hold want something of a paragraph of a version.
  static func wishes(
    on version: Version?,
    in state: NegotiationState
  ) -> [ParagraphID: Int] {
    var wishes: [ParagraphID: Int] = [:]
    for tracked in state.proposals.holding where tracked.proposal.version == version?.number {
      for amendment in tracked.proposal.amendments {
        if case .stance = amendment.wish { continue }
        let paragraphs = amendment.passages.compactMap {
          state.identity(of: $0, saidIn: tracked.number)
        }
        for paragraph in Set(paragraphs) { wishes[paragraph, default: 0] += 1 }
      }
    }
    return wishes
  }
}
