import DraftText
import Interchange
import Negotiation
import Redlining

extension RecordProposals {
  /// Works out what is recorded where somebody wants other words of another's proposal, and records
  /// nothing.
  ///
  /// - Parameters:
  ///   - typed: the amendment: `#12.3`; `#12` where a proposal has one alone.
  ///   - words: instructions that speak of the proposed words, else the words as they are wanted.
  ///   - particulars: what is said of it.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that there is no such amendment, or that it proposes no words.
  public func plan(
    amending typed: String,
    words: String,
    _ particulars: ProposalParticulars,
    in name: String
  ) throws(Problem) -> ProposalPlan {
    let (ledger, file) = try registry.reading(name)
    var pointer = try Amendment.Pointer(typed: typed)
    guard let aim = ledger.state.proposals[pointer.proposal],
      let version = ledger.state.version(aim.proposal.version)
    else { throw Problem(.proposal(.unknown(pointer.proposal)), in: ledger) }
    if pointer.place == nil, aim.proposal.amendments.count > 1 {
      throw Problem(
        "Proposal #\(pointer.proposal) has \(aim.proposal.amendments.count) amendments",
        hint: "Say which one: #\(pointer.proposal).1, #\(pointer.proposal).2 and on."
      )
    }
    pointer.place = pointer.place ?? 1
    let book = try ProposalBook(ledger: ledger, version: version, VersionTexts(file: file))
    guard let text = book.proposedText(at: pointer) else {
      throw Problem(
        "\(typed) proposes no words that could be others",
        hint: "“zerodraft proposals \(name) --proposal #\(pointer.proposal)” shows it in full."
      )
    }
    let amendment = Amendment(
      Self.wish(words, of: text),
      passages: [],
      target: pointer,
      words: words
    )
    return try plan(
      [(try parties(particulars.parties, in: ledger), [amendment], [])],
      of: version,
      nil,
      particulars,
      source: nil,
      named: "the words",
      in: ledger
    )
  }

  /// What is wanted of proposed words: edits where instructions say so, else other words.
  private static func wish(_ words: String, of text: String) -> Amendment.Wish {
    let paragraph = Paragraph(id: .provisional(0), role: .plain, runs: [.text(text)])
    let reading = InstructionReader(Draft(paragraphs: [paragraph])).read(words)
    let edits = reading.understood.compactMap { understood -> [TextEdit]? in
      if case .edit(_, let edits) = understood.instruction { edits } else { nil }
    }
    guard !edits.isEmpty, edits.count == reading.understood.count, reading.open.isEmpty else {
      return .rewrite(words)
    }
    let scalars = text.unicodeScalars
    return .edit(
      edits.joined().sorted().map { edit in
        let quoted = scalars.dropFirst(edit.range.lowerBound).prefix(edit.range.count)
        return Amendment.Edit(
          start: edit.range.lowerBound,
          quoted: String(String.UnicodeScalarView(quoted)),
          words: edit.words
        )
      }
    )
  }
}
