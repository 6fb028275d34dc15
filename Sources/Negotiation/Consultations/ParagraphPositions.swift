public import DraftText

/// Where the parties stand on one paragraph, whatever its number was when they spoke.
///
/// A later statement of a party takes the place of an earlier one on the same words. A question
/// or a comment leaves the side that was taken before as it was. What was said on the chapeau
/// alone, or on one of several alternatives, stands beside what was said on the paragraph.
public struct ParagraphPositions: Hashable, Sendable {
  /// Something that was said on the paragraph.
  public struct Remark: Hashable, Sendable {
    /// What was said, all of it.
    public var statement: RecordedStatement
    /// What people called the paragraph then; nothing for what was said on the whole text.
    public var passage: Passage?
  }

  /// The position of one party, with those it held before.
  public struct Holding: Hashable, Sendable {
    /// Whose it is; nobody where it is not for attribution.
    public var holder: PartyID?
    /// The alternative it is about, where there are several.
    public var alternative: String?
    /// The part of the paragraph it is about, where it is not about all of it.
    public var portion: Reference.Portion?
    /// What was said, in the order in which it was said, withdrawn statements too.
    public var remarks: [Remark]

    /// What holds: the last side taken and not withdrawn, else the last question or comment;
    /// nothing where all was withdrawn.
    public var standing: Remark? {
      let held = remarks.filter(\.statement.holds)
      return held.last { $0.statement.intervention.position.isSide } ?? held.last
    }
  }

  /// The paragraph; nothing for what was said on the whole text.
  public var paragraph: ParagraphID?
  /// The positions, in the order in which the parties spoke first.
  public var holdings: [Holding]
}

extension NegotiationState {
  /// Where the parties stand, paragraph by paragraph.
  ///
  /// What was said first is what was said at the earlier meeting, in whatever order meetings were
  /// recorded. Statements that are not for attribution stay apart from each other: nobody knows
  /// whether they are one party's.
  ///
  /// - Returns: the paragraphs on which something was said, in the order of the first statement.
  public var positions: [ParagraphPositions] { positions { _, _ in true } }

  /// Where the parties stand, by some of what was said.
  ///
  /// - Parameter counts: whether a remark counts, by the identity of its paragraph.
  /// - Returns: the paragraphs on which something was said that counts.
  func positions(
    _ counts: (ParagraphID?, ParagraphPositions.Remark) -> Bool
  ) -> [ParagraphPositions] {
    var all: [ParagraphPositions] = []
    var indices: [ParagraphID?: Int] = [:]
    for statement in consultations.inOrderOfTime.flatMap(\.statements) {
      let passages = statement.intervention.passages.map { passage in
        (identity(of: passage, saidIn: statement.stated), Passage?.some(passage))
      }
      for (paragraph, passage) in passages.isEmpty ? [(nil, nil)] : passages {
        let remark = ParagraphPositions.Remark(statement: statement, passage: passage)
        guard counts(paragraph, remark) else { continue }
        let index = indices[paragraph] ?? all.count
        if index == all.count {
          all.append(ParagraphPositions(paragraph: paragraph, holdings: []))
          indices[paragraph] = index
        }
        all[index].add(remark)
      }
    }
    return all
  }
}

extension ParagraphPositions {
  fileprivate mutating func add(_ remark: Remark) {
    let intervention = remark.statement.intervention
    let portion = remark.passage?.reference?.portion
    guard !intervention.holders.isEmpty else {
      holdings.append(
        Holding(alternative: intervention.alternative, portion: portion, remarks: [remark])
      )
      return
    }
    for holder in intervention.holders {
      let index = holdings.firstIndex { holding in
        holding.holder == holder && holding.portion == portion
          && holding.alternative == intervention.alternative
      }
      if let index {
        // A paragraph that is named twice was spoken of once.
        guard holdings[index].remarks.last?.statement.number != remark.statement.number else {
          continue
        }
        holdings[index].remarks.append(remark)
      } else {
        holdings.append(
          Holding(
            holder: holder,
            alternative: intervention.alternative,
            portion: portion,
            remarks: [remark]
          )
        )
      }
    }
  }
}
