import DraftText
import Negotiation

extension RecordAgreement {
  /// Works out which words are put into brackets, and records nothing.
  ///
  /// - Parameters:
  ///   - typed: the paragraph.
  ///   - particulars: the words, and what is said of them.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that the paragraph does not have the words, or what the record would refuse.
  public func plan(
    bracketing typed: String,
    _ particulars: ReservationParticulars,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, particulars.version)
    let passage = try room.passage(typed)
    let finder = try room.finder(passage)
    let text = finder.text
    let span = try particulars.words.map { words throws(Problem) in
      try room.span(of: words, in: passage)
    }
    let words = span ?? QuotedSpan(start: 0, quoted: text)
    let bracketing = Bracketing(
      passage: passage,
      words: words,
      holders: try room.parties(particulars.parties),
      reason: particulars.reason,
      said: try room.time(particulars.said)
    )
    let standing = room.brackets(of: passage, finder)
    if let crossed = standing.first(where: { $0.number == nil && $0.words.crosses(words) }) {
      throw Problem(crossing: "those of the text, “\(crossed.words.quoted)”")
    }
    let shown = room.shown(passage, finder, opening: words)
    return try room.plan(.bracketed(bracketing), lines: ["\(typed): \(shown)"])
  }

  /// Works out which brackets are taken away, and records nothing.
  ///
  /// - Parameters:
  ///   - typed: the paragraph.
  ///   - particulars: the words in the brackets, where the paragraph has several.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that the paragraph has no such brackets, with those it has; that they hold
  ///   alternatives; or what the record would refuse.
  public func plan(
    liftingBracketsOf typed: String,
    _ particulars: ReservationParticulars,
    in name: String
  ) throws(Problem) -> AgreementPlan {
    let room = try AgreementRoom(registry, name, particulars.version)
    let passage = try room.passage(typed)
    let finder = try room.finder(passage)
    let found = room.brackets(of: passage, finder)
    let chosen = found.filter { bracket in
      guard let words = particulars.words else { return true }
      return BracketFinder.areAlike(words, bracket.words.quoted)
        || bracket.kept.map { BracketFinder.areAlike(words, $0) } ?? false
    }
    guard let bracket = chosen.first, chosen.count == 1 else {
      let list = found.map { "“\($0.words.quoted)”" }.joined(separator: ", ")
      if found.isEmpty {
        throw Problem(
          "\(typed) of \(room.version.label) has no brackets",
          hint: "It reads: “\(finder.text.prefix(300))”"
        )
      }
      throw Problem(
        chosen.isEmpty
          ? "\(typed) of \(room.version.label) has no brackets around “\(particulars.words ?? "")”"
          : "\(typed) of \(room.version.label) has \(chosen.count) brackets like that",
        hint: "Say which with --words: \(list)"
      )
    }
    guard let kept = bracket.kept else {
      throw Problem(
        "“\(bracket.words.quoted)” holds alternatives: which of them stays has to be decided",
        hint: "Propose the words that stay, and decide on them; lifting brackets keeps their words."
      )
    }
    let lifting = BracketLifting(
      bracketing: bracket.number,
      passage: passage,
      words: bracket.words,
      kept: kept,
      reason: particulars.reason,
      said: try room.time(particulars.said)
    )
    let shown = room.shown(passage, finder, lifting: bracket)
    return try room.plan(.bracketsLifted(lifting), lines: ["\(typed): \(shown)"])
  }
}
