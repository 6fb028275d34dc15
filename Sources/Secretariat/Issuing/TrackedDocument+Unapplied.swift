import Negotiation

extension TrackedDocument {
  /// What is recorded of it and changes no word of the text by itself, in sentences.
  var unapplied: [String] {
    corrigenda.map { corrigendum in
      "\(corrigendum.symbol) corrects the draft, and the text is without what it corrects; "
        + "“zerodraft tabling revise … --correction” records the words"
    }
      + undecided.map { amendment in
        let name = amendment.content.symbol.map { "amendment \($0)" } ?? "an oral amendment"
        return "nothing was decided on \(name), #\(amendment.number), and the text is without it"
      }
  }
}
