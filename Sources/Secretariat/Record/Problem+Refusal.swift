import DraftText
import Negotiation

extension Problem {
  /// A command that the rules of the record refuse.
  init(_ refusal: Refusal, in ledger: Ledger) {
    let name = ledger.negotiation
    let log = "“zerodraft log \(name)” lists the entries."
    switch refusal {
    case .alreadyOpened: self.init("\(name) has been opened already")
    case .notOpened:
      self.init("\(name) has not been opened", hint: "“zerodraft new \(name)” opens it.")
    case .outOfOrder(let expected, let found):
      self.init("Entry \(found) cannot follow: the next one of \(name) is \(expected)")
    case .blank("names"):
      self.init("Nobody comes and nobody goes", hint: "Say who with --leaving or --joining.")
    case .blank("name"):
      self.init("A co-facilitator has no name", hint: "Write “Name, Title, State”.")
    case .blank("languages"):
      self.init("The negotiation has no language", hint: "Say --language en.")
    case .blank("pairs"):
      self.init("Nothing is put right", hint: "Say what with --match OP10=OP11 or --unmatch OP5.")
    case .blank(let field):
      self.init(
        "The \(field) says nothing",
        hint: "Write words in it, more than spaces; on the command line between quotation marks."
      )
    case .unknownEntry(let number): self.init("\(name) has no entry #\(number)", hint: log)
    case .alreadyReversed(let number):
      self.init("#\(number) has been undone already", hint: log)
    case .openingCannotBeReversed:
      self.init(
        "The opening of \(name) cannot be undone: without it there is no negotiation",
        hint: "“zerodraft restate \(name)” puts its facts right."
      )
    case .stillNeeded(let number, let other):
      self.init(
        "#\(number) cannot be undone: #\(other) builds on it",
        explanation: ledger.says(other),
        hint: "Undo #\(other) first. \(log)"
      )
    case .cannotComeBack(let number, let other):
      self.init(
        "#\(number) cannot count again: #\(other), recorded later, stands in its way",
        explanation: ledger.says(other),
        hint: "Undo #\(other) first. \(log)"
      )
    case .unknownVersion(let number):
      self.init("No version was circulated by #\(number)", hint: log)
    case .unknownParagraph(let paragraph, let version):
      self.init(
        "\(version) has no paragraph with the identity \(paragraph)",
        hint: "“zerodraft show \(name) \"\(version)\" --format json” lists the identities."
      )
    case .labelInUse(let label, let entry):
      self.init(
        "There is a “\(label)” already: #\(entry)",
        hint: "Give the version another name with --as, or undo #\(entry) if that was a mistake."
      )
    case .labelIsSymbol(let label):
      self.init(
        "“\(label)” is a document symbol, not the name of a version",
        hint: "Write --symbol “\(label)”, and the informal name with --as."
      )
    case .symbolIsLabel(let symbol):
      self.init(
        "“\(symbol)” is not a document symbol",
        explanation: "The informal Rev.1 and the official A/76/L.11/Rev.1 are two things.",
        hint: "Write --as “\(symbol)” if it is the name of the version."
      )
    case .labelIsReserved(let label):
      self.init(
        "A version cannot be called “\(label)”",
        hint: "“first”, “latest” and “#4” mean versions by their place: choose a name like “Rev.1”."
      )
    case .emptyVersion:
      self.init("The version has no paragraphs", hint: "Check that this is the right file.")
    case .matchedTwice:
      self.init(
        "One paragraph is matched twice",
        hint: "Name each paragraph in one --match or --unmatch only."
      )
    case .matchingDoesNotFit:
      self.init(
        "The matching names paragraphs that one of the versions does not have",
        hint: "“zerodraft concordance \(name)” shows what each version has."
      )
    case .linkDoesNotFit:
      self.init("A link to an amendment names words or paragraphs that there are not")
    case .departureDoesNotFit(let paragraph):
      self.init("Paragraph \(paragraph + 1) of the version before is said to be gone and is not")
    case .unaccounted(let paragraphs):
      let count = paragraphs.count
      self.init(
        (count == 1 ? "1 paragraph" : "\(count) paragraphs")
          + " of the version before would be gone without a word on what became of them",
        hint: "Say it with --gone \"OP8=why\"."
      )
    case .nothingToMatch(let version):
      self.init(
        "\(version) is based on no other version: there is nothing to match",
        hint: "“zerodraft versions \(name)” says which version is based on which."
      )
    case .editionExists(let language, let version):
      self.init(
        "\(version) is there in \(language.englishName) already",
        hint: "If the file was the wrong one, undo the entry first. \(log)"
      )
    case .alreadyCoFacilitator(let person):
      self.init(
        "\(person) leads \(name) already",
        hint: "To put a title right: --leaving “\(person)” --joining “\(person), Title, State”."
      )
    case .unknownCoFacilitator(let person, let known):
      self.init(
        "Nobody called “\(person)” leads \(name)",
        hint: NearestNames(of: person, in: known).question
          ?? (known.isEmpty ? "Nobody does now." : "There are: \(known.joined(separator: ", ")).")
      )
    case .parties(let refusal): self.init(refusal, in: ledger)
    case .consultation(let refusal): self.init(refusal, in: ledger)
    case .speakers(let refusal): self.init(refusal, in: ledger)
    case .participants(let refusal): self.init(refusal, in: ledger)
    case .deadline(let refusal): self.init(refusal, in: ledger)
    case .silence(let refusal): self.init(refusal, in: ledger)
    case .proposal(let refusal): self.init(refusal, in: ledger)
    case .agreement(let refusal): self.init(refusal, in: ledger)
    case .decision(let refusal): self.init(refusal, in: ledger)
    case .tabling(let refusal): self.init(refusal, in: ledger)
    }
  }
}

extension Ledger {
  /// What an entry says, after its number.
  fileprivate func says(_ number: Int) -> String? {
    guard entries.indices.contains(number - 1) else { return nil }
    return "#\(number): \(EventSentence(entries[number - 1].event, in: self).text)."
  }
}
