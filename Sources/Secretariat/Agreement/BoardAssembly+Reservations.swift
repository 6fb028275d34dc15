import DraftText
import Negotiation
import Publishing

extension BoardAssembly {
  /// The reservations that stand.
  var reservations: [Board.StandingReservation] {
    guard let sheet = sheets.last else { return [] }
    let state = ledger.state
    let lineage = Set(sheets.map(\.version.number))
    return state.agreements.reservations.compactMap { tracked in
      let reservation = tracked.reservation
      guard tracked.stands, lineage.contains(reservation.version) else { return nil }
      func paragraphs(_ passages: [Passage]) -> [ParagraphID] {
        passages.compactMap { state.identity(of: $0, saidIn: tracked.number) }
      }
      let on = paragraphs(reservation.passages)
      let until = paragraphs(reservation.until ?? [])
      return Board.StandingReservation(
        entry: tracked.number,
        party: isAttributed ? reservation.party?.name : nil,
        on: on.isEmpty ? "the whole text" : owners(on, in: sheet).joined(separator: ", "),
        words: reservation.words?.quoted,
        readsOtherwise: readsOtherwise(tracked, in: sheet) ? true : nil,
        until: until.isEmpty ? nil : owners(until, in: sheet).joined(separator: ", "),
        isDue: until.isEmpty
          ? nil : until.allSatisfy { agreements.closed($0, in: lineage) != nil },
        reason: isAttributed ? reservation.reason : nil
      )
    }
  }

  /// Whether a reservation is on words that its paragraph no longer has.
  func readsOtherwise(
    _ tracked: Agreements.TrackedReservation,
    in sheet: Sheet
  ) -> Bool {
    guard let words = tracked.reservation.words,
      let passage = tracked.reservation.passages.first,
      let paragraph = ledger.state.identity(of: passage, saidIn: tracked.number)
    else { return false }
    guard let place = sheet.places[paragraph] else { return true }
    return BracketFinder(place, of: sheet.draft).places(of: words.quoted).isEmpty
  }

  /// The packages, with what is missing in each.
  var packages: [Board.Package] {
    guard let sheet = sheets.last else { return [] }
    let lineage = Set(sheets.map(\.version.number))
    return agreements.packageNames.enumerated().map { index, name in
      Board.Package(
        name: isAttributed ? name : "Package \(index + 1)",
        paragraphs: owners(agreements.paragraphs(of: name), in: sheet),
        missing: owners(agreements.missing(of: name, in: lineage), in: sheet)
      )
    }
  }
}
