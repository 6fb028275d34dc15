import DraftText
import Interchange
import Negotiation
import RecordStore
import Redlining

/// Changes to a submitted text that are written in words, as they are read out or tabled.
///
/// They are read as proposals are, by the words that the text has by now: who reads out a second
/// revision speaks of what the first one made. Words that are not there any more are found where
/// they were submitted, as an amendment quotes them that was written before. But what is half understood cannot be adopted: words of which
/// nothing was made are refused, with what to write instead.
struct TabledWords {
  /// The changes.
  let amendments: [Amendment]
  /// The same in words, a line each.
  let sentences: [String]

  /// Reads words on the version of a document.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - document: the document.
  ///   - ledger: the record.
  ///   - registry: the door to it.
  ///   - isMade: whether the changes are made at once, and so have to fit what was made before.
  /// - Throws: what of it was not understood, or that it changes nothing.
  init(
    _ words: String,
    on document: TrackedDocument,
    in ledger: Ledger,
    _ registry: Registry,
    isMade: Bool
  ) throws(Problem) {
    try ProposedCharacters.check([words], in: "what is read out")
    let (_, file) = try registry.reading(ledger.negotiation)
    guard let version = ledger.state.version(document.submission.version) else {
      throw Problem(.unknownVersion(document.submission.version), in: ledger)
    }
    let texts = VersionTexts(file: file)
    let draft = try texts.drafts(of: [version])[0]
    let addresses: [Digest]
    do throws(RecordError) {
      addresses = try texts.manifest(version.circulation.manifest).lines.map(\.text)
    } catch {
      throw Problem(error)
    }
    let text = try TextSoFar(of: document, version, draft, addresses: addresses, in: ledger.state)
    var reading = InstructionReader(text.draft).read(words)
    var isNow = true
    if !reading.open.isEmpty, text.draft != draft {
      let earlier = InstructionReader(draft).read(words)
      if earlier.open.isEmpty { (reading, isNow) = (earlier, false) }
    }
    if let open = reading.open.first {
      throw Self.notUnderstood(open.words, because: open.reason)
    }
    let base = isNow ? text.draft : draft
    var amendments: [Amendment] = []
    var sentences: [String] = []
    for understood in reading.understood {
      guard understood.instruction.changesWords, understood.instruction.isEffective(on: base),
        let amendment = Amendment(
          understood.instruction,
          of: version,
          base,
          addresses: isNow ? text.addressesNow : addresses,
          words: understood.words
        )
      else { throw Self.notUnderstood(understood.words, because: "it changes nothing") }
      let words = understood.instruction.paragraphs.first.map { index in
        Draft.spell(base.paragraphs[index].runs, labels: base.footnoteLabels)
      }
      amendments.append(amendment)
      sentences.append(AmendmentSentence(amendment, base: words).text)
    }
    guard !amendments.isEmpty else {
      throw Self.notUnderstood(words, because: "it names no change")
    }
    if isMade { try Self.requireMade(amendments, text, of: document, in: ledger) }
    self.amendments = amendments
    self.sentences = sentences
  }

  /// Refuses changes that do not fit those which were made before.
  private static func requireMade(
    _ amendments: [Amendment],
    _ text: TextSoFar,
    of document: TrackedDocument,
    in ledger: Ledger
  ) throws(Problem) {
    let number = ledger.entries.count + 1
    let step = TrackedDocument.Step(number: number, saidIn: number, amendments: amendments)
    do throws(AdoptedText.Fault) {
      _ = try AdoptedText(
        base: text.submitted,
        addresses: text.addresses,
        steps: document.steps + [step],
        in: ledger.state
      )
    } catch {
      // What was made before and cannot be made is told where the text is issued.
      guard error.entry == number else { return }
      let problem = Problem(error, of: ProposalBase(text.submitted, label: text.version.label))
      throw Problem(
        "This cannot be made, and nothing was recorded: \(problem.summary)",
        explanation: problem.explanation,
        hint: "Quote the words as they read by now; “zerodraft tabling show” lists what was made."
      )
    }
  }

  private static func notUnderstood(_ words: String, because reason: String) -> Problem {
    let start = words.count > 200 ? "\(words.prefix(200))…" : words
    return Problem(
      "Not understood, and nothing was recorded: “\(start)”: \(reason)",
      hint: "Write every change as an instruction: In OP3, replace “x” by “y”. Delete OP7. After "
        + "OP4, insert a new paragraph reading: “…”. OP5 should read: “…”."
    )
  }
}

extension ProposedChange {
  /// Whether the text would be another one: no side is taken, and nothing is left to be chosen.
  fileprivate var changesWords: Bool {
    switch self {
    case .stance, .alternative: false
    default: true
    }
  }
}
