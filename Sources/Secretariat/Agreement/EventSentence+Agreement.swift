import DraftText
import Negotiation

extension EventSentence {
  /// What happened to agreement.
  static func sentence(_ event: AgreementEvent, in ledger: Ledger) -> String {
    switch event {
    case .agreed(let agreement): sentence(agreement, in: ledger)
    case .confirmed(let confirmation):
      "\(names(confirmation.parties, confirmation.unnamed ?? 0)) can agree to "
        + place(confirmation.passages, in: ledger)
    case .reopened(let reopening): sentence(reopening, in: ledger)
    case .reserved(let reservation): sentence(reservation, in: ledger)
    case .reservationLifted(let lifting):
      "reservation #\(lifting.reservation) lifted" + reason(lifting.reason)
    case .bracketed(let bracketing):
      "“\(bracketing.words.quoted)” of \(place([bracketing.passage], in: ledger)) put into brackets"
        + (bracketing.holders.isEmpty ? "" : " by \(names(bracketing.holders, 0))")
        + reason(bracketing.reason)
    case .bracketsLifted(let lifting):
      "brackets around “\(lifting.kept)” of \(place([lifting.passage], in: ledger)) lifted"
        + reason(lifting.reason)
    }
  }

  private static func sentence(_ agreement: Agreement, in ledger: Ledger) -> String {
    var sentence = place(agreement.paragraphs.map(\.passage), in: ledger) + " "
    sentence += agreement.tier.words
    if !agreement.pending.isEmpty || agreement.unnamed != nil {
      sentence += ", pending " + names(agreement.pending, agreement.unnamed ?? 0)
    }
    if let package = agreement.package {
      sentence += ", in the package “\(package)”"
      if let tied = agreement.tied, !tied.isEmpty {
        sentence += " with \(named(tied))"
      }
    }
    return sentence + (agreement.note.map { ": \($0)" } ?? "")
  }

  private static func sentence(_ reopening: Reopening, in ledger: Ledger) -> String {
    var sentence = place(reopening.passages, in: ledger) + " reopened"
    if reopening.byCoFacilitators == true {
      sentence += " by the co-facilitators"
    } else if !reopening.parties.isEmpty {
      sentence += " by " + names(reopening.parties, 0)
    }
    return sentence + reason(reopening.reason)
  }

  private static func sentence(_ reservation: Reservation, in ledger: Ledger) -> String {
    let label = label(reservation.version, in: ledger)
    let on =
      reservation.passages.isEmpty
      ? "the whole text of \(label)" : place(reservation.passages, in: ledger)
    let words = reservation.words.map { "“\($0.quoted)” of " } ?? ""
    let who = reservation.party?.name ?? "a delegation"
    let until = reservation.until.map { " until \(named($0)) " + ($0.count == 1 ? "is" : "are") }
    return "\(who) reserves its position on \(words)\(on)" + (until.map { $0 + " agreed" } ?? "")
      + reason(reservation.reason)
  }

  /// Paragraphs without their items where they themselves are named: `OP4, OP5 of Rev.1`.
  private static func place(_ passages: [Passage], in ledger: Ledger) -> String {
    guard let first = passages.first else { return "nothing" }
    return "\(named(passages)) of \(label(first.version, in: ledger))"
  }

  /// Paragraphs by their references; items are left out where their paragraph is named.
  static func named(_ passages: [Passage]) -> String {
    let all = Set(passages.compactMap(\.reference))
    let names = passages.compactMap { passage -> String? in
      guard let reference = passage.reference else { return nil }
      var owner = reference
      while !owner.items.isEmpty {
        owner.items.removeLast()
        if all.contains(owner) { return nil }
      }
      return reference.description
    }
    return names.isEmpty ? "paragraphs without a number" : names.joined(separator: ", ")
  }

  private static func names(_ parties: [PartyID], _ unnamed: Int) -> String {
    var names = parties.map(\.name)
    if unnamed > 0 { names.append(unnamed == 1 ? "a delegation" : "\(unnamed) delegations") }
    return names.isEmpty ? "a delegation" : names.joined(separator: ", ")
  }

  private static func reason(_ words: String?) -> String { words.map { ": \($0)" } ?? "" }
}

extension AgreementTier {
  /// What is said of a paragraph that was agreed there.
  var words: String {
    switch self {
    case .smallGroup: "agreed in a small group"
    case .informals: "agreed ad referendum"
    case .plenary: "agreed in plenary"
    }
  }
}
