public import DraftText

/// Where the parties stand on one paragraph, whatever its number was when they spoke.
public struct ParagraphPositions: Hashable, Sendable {
  /// The position of one party, with those it held before.
  public struct Holding: Hashable, Sendable {
    /// Whose it is; nobody where it is not for attribution.
    public var holder: PartyID?
    /// What was said on it, in order; the last is what holds.
    public var statements: [TrackedConsultation.Statement]
  }

  /// The paragraph; nothing for what was said on the whole text.
  public var paragraph: ParagraphID?
  /// The positions, by the order in which the parties spoke first.
  public var holdings: [Holding]
}

extension NegotiationState {
  /// Where the parties stand, paragraph by paragraph.
  ///
  /// A later statement of the same party on the same paragraph takes the place of an earlier one.
  /// Statements that are not for attribution stay apart from each other: nobody knows whether they
  /// are one party's.
  ///
  /// - Returns: the paragraphs on which something was said, in the order of the first statement.
  public var positions: [ParagraphPositions] {
    var all: [ParagraphPositions] = []
    var places: [ParagraphID?: Int] = [:]
    let statements = consultations.all.flatMap(\.statements).sorted { $0.number < $1.number }
    for statement in statements {
      let intervention = statement.intervention
      let paragraphs = intervention.passages.map(\.paragraph)
      for paragraph in paragraphs.isEmpty ? [nil] : paragraphs {
        let index = places[paragraph] ?? all.count
        if index == all.count {
          all.append(ParagraphPositions(paragraph: paragraph, holdings: []))
          places[paragraph] = index
        }
        all[index].add(statement)
      }
    }
    return all
  }
}

extension ParagraphPositions {
  fileprivate mutating func add(_ statement: TrackedConsultation.Statement) {
    let holders = statement.intervention.holders
    guard !holders.isEmpty else {
      holdings.append(Holding(holder: nil, statements: [statement]))
      return
    }
    for holder in holders {
      if let index = holdings.firstIndex(where: { $0.holder == holder }) {
        holdings[index].statements.append(statement)
      } else {
        holdings.append(Holding(holder: holder, statements: [statement]))
      }
    }
  }
}
