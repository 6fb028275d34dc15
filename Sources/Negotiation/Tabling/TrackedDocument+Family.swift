import DraftText

extension TrackedDocument {
  /// Its last reissue under the same symbol with an asterisk; nothing where there was none.
  public var reissue: FamilyDocument? {
    family.last { $0.content.symbol.isReissued && $0.content.symbol.original == submission.symbol }?
      .content
  }

  /// Its addenda, in order: those that were recorded, and those in which sponsors are said to have
  /// joined.
  public var addenda: [FamilyDocument] {
    var addenda = family.map(\.content).filter {
      $0.symbol.suffixes.last?.kind == .addendum && !$0.symbol.isReissued
    }
    for change in sponsorChanges.map(\.content) {
      guard case .addendum(let symbol) = change.channel else { continue }
      if let place = addenda.firstIndex(where: { $0.symbol == symbol }) {
        addenda[place].date = addenda[place].date ?? change.date
      } else {
        addenda.append(FamilyDocument(document: number, symbol: symbol, date: change.date))
      }
    }
    return addenda
  }

  /// Its corrigenda, in order.
  public var corrigenda: [FamilyDocument] {
    family.map(\.content).filter { $0.symbol.suffixes.last?.kind == .corrigendum }
  }

  /// The amendments on which nothing was decided, in order.
  public var undecided: [Numbered<TabledAmendment>] {
    amendments.filter { decision(on: $0.number) == nil }
  }
}
