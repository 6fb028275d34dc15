import DraftText
import Interchange
import Negotiation
import Redlining

/// What is taken up of amendments that are accepted in part, as amendments of the version's own
/// paragraphs.
struct DecidedPart {
  private let particulars: DecisionParticulars

  init(_ particulars: DecisionParticulars) {
    self.particulars = particulars
  }

  /// What is taken up in the place of amendments.
  ///
  /// - Parameters:
  ///   - matters: the amendments.
  ///   - equal: those of them that ask for the same as the others, so that they need not be asked.
  ///   - book: what is on the table.
  /// - Returns: nothing where all is taken up or nothing is, or where it is worded by hand later.
  /// - Throws: that the words or the edits fit no amendment.
  func amendments(
    of matters: [DecisionBook.Matter],
    besides equal: Set<Amendment.Pointer>,
    in book: DecisionBook
  ) throws(Problem) -> [Amendment] {
    guard particulars.text != nil || !particulars.edits.isEmpty else { return [] }
    let asked = matters.filter { !equal.contains($0.pointer) }
    guard particulars.outcome == .acceptedInPart, let matter = asked.first else {
      throw Problem(
        "--text and --edit say which part is taken up",
        hint: "They go with accept-in-part; accept takes up all of an amendment."
      )
    }
    if let text = particulars.text { return [try worded(text, asked, in: book)] }
    guard asked.count == 1 else {
      throw Problem(
        "--edit takes up some edits of one amendment, and \(asked.count) are named",
        hint: "Decide on them one by one: \"\(matter.pointer.name)\" --edit 1."
      )
    }
    return [try part(of: matter, in: book)]
  }

  // MARK: - Some edits

  private func part(
    of matter: DecisionBook.Matter,
    in book: DecisionBook
  ) throws(Problem) -> Amendment {
    let name = matter.pointer.name
    guard case .edit(let edits) = matter.standing.amendment.wish, edits.count > 1 else {
      throw Problem(
        "\(name) has no edits of which some could be taken up",
        hint: "--text says in which words it is taken up."
      )
    }
    for number in particulars.edits where !edits.indices.contains(number - 1) {
      throw Problem("\(name) has no edit \(number)", hint: "It has edits 1 to \(edits.count).")
    }
    let taken = Set(particulars.edits).sorted()
    guard taken.count < edits.count else {
      throw Problem("All edits of \(name) are named", hint: "“accept” takes up all of it.")
    }
    var some = matter.standing.amendment
    some.wish = .edit(taken.map { edits[$0 - 1] })
    let standing = book.book.standing(of: some, in: matter.proposal, at: matter.standing.place)
    guard let carried = standing.carried, carried.state == .applies, let change = carried.change,
      let amendment = Amendment(change, of: book.version, book.book.chain.draft)
    else {
      var part = matter
      part.standing = standing
      throw Problem(unmakeable: part, in: book)
    }
    return amendment
  }

  // MARK: - Other words

  private func worded(
    _ text: String,
    _ matters: [DecisionBook.Matter],
    in book: DecisionBook
  ) throws(Problem) -> Amendment {
    let words = text.trimmingSpaces
    guard !words.isEmpty else {
      throw Problem("--text has no words", hint: "Leave it out to word the paragraph by hand.")
    }
    guard !words.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw Problem(
        "--text has a line feed or another character that no paragraph has",
        hint: "Give the words of one paragraph; a further one can be put in by hand."
      )
    }
    let matter = matters[0]
    let places = matters.map { $0.standing.carried?.paragraphs ?? [] }
    guard places.allSatisfy({ $0 == places[0] }) else {
      throw Problem(
        "--text is of one paragraph, and what is named is about several",
        hint: "Decide on them one by one."
      )
    }
    let change = change(to: words, of: matter, in: book)
    if case .edit(let paragraph, let edits)? = change {
      let base = ProposalBase(book.book.chain.draft, label: "")
      if TextEdit.applying(edits, to: base.texts[paragraph]) == base.texts[paragraph] {
        throw Problem(
          "With “\(words)” \(base.name(of: paragraph)) would read as it does",
          hint: "“not-retained” leaves it so."
        )
      }
    }
    guard let change, let amendment = Amendment(change, of: book.version, book.book.chain.draft)
    else {
      throw Problem(
        "\(matter.pointer.name) is not about one paragraph of \(book.version.label) that could read"
          + " otherwise",
        hint: "Leave --text out, and word it by hand in the next draft."
      )
    }
    return amendment
  }

  /// Whether words are a whole paragraph in another version, and not what stands in one place of it.
  private static func isParagraph(_ words: String, like text: String) -> Bool {
    let count = words.split(separator: " ").count
    return count > 3 && count * 2 > text.split(separator: " ").count
      && TextDistance.between(words, text) < 0.6
  }

  private func change(
    to words: String,
    of matter: DecisionBook.Matter,
    in book: DecisionBook
  ) -> ProposedChange? {
    if let place = matter.place { return book.brackets.choosing(place, as: words) }
    let carried = matter.standing.carried
    let isMakeable = carried?.state == .applies
    switch isMakeable ? carried?.change : nil {
    case .edit(let paragraph, let edits) where edits.count == 1:
      let text = ProposalBase(book.book.chain.draft, label: "").texts[paragraph]
      if Self.isParagraph(words, like: text) { return .rewrite(paragraph: paragraph, words: words) }
      // The spaces around the words that it puts in belong to the place, not to the words.
      let before = edits[0].words
      let lead = before.first == " " ? " " : ""
      let trail = before.last == " " && before.count > 1 ? " " : ""
      let edit = TextEdit(edits[0].range, lead + words + trail)
      return .edit(paragraph: paragraph, edits: [edit])
    case .insert(let anchor, _): return .insert(after: anchor, words: words)
    case .merge(let paragraphs, _): return .merge(paragraphs: paragraphs, words: words)
    default:
      guard let places = carried?.paragraphs, places.count == 1 else { return nil }
      return .rewrite(paragraph: places[0], words: words)
    }
  }
}

extension Problem {
  /// An amendment that cannot be made of the version as it is.
  init(unmakeable matter: DecisionBook.Matter, in book: DecisionBook) {
    let base = ProposalBase(book.book.chain.draft, label: book.version.label)
    let name = matter.pointer.name
    let origin = EventSentence.label(matter.proposal.proposal.version, in: book.book.ledger)
    let wish = AmendmentSentence(matter.standing.amendment).text
    let places = matter.standing.carried?.paragraphs ?? []
    guard let place = places.first else {
      self.init(
        "\(name) cannot be made of \(base.label): what it is about is not there any more",
        explanation: "It was made for \(origin): \(wish).",
        hint: "Decide not-retained, or accept-in-part and word it by hand in the next draft."
      )
      return
    }
    self.init(
      "\(name) cannot be made of \(base.label) as it is: \(base.name(of: place)) reads otherwise",
      explanation: "It was made for \(origin): \(wish). \(base.name(of: place)) now reads:"
        + " “\(base.texts[place])”",
      hint: "accept-in-part with --text says how \(base.name(of: place)) is to read."
    )
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
