import DraftText
import Interchange
import Negotiation
import RecordStore
import Redlining

/// Changes to a submitted text that are written in words, as they are read out or tabled.
///
/// They are read as proposals are. But what is half understood cannot be adopted: words of which
/// nothing was made are refused, with what to write instead.
struct TabledWords {
  /// The changes.
  let amendments: [Amendment]
  /// The same in words, a line each.
  let sentences: [String]

  /// Reads words on the version of a document.
  ///
  /// - Throws: what of it was not understood, or that it changes nothing.
  init(
    _ words: String,
    on document: TrackedDocument,
    in ledger: Ledger,
    _ registry: Registry
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
    let reading = InstructionReader(draft).read(words)
    if let open = reading.open.first {
      throw Self.notUnderstood(open.words, because: open.reason)
    }
    var amendments: [Amendment] = []
    var sentences: [String] = []
    for understood in reading.understood {
      guard understood.instruction.changesWords, understood.instruction.isEffective(on: draft),
        let amendment = Amendment(
          understood.instruction,
          of: version,
          draft,
          addresses: addresses,
          words: understood.words
        )
      else { throw Self.notUnderstood(understood.words, because: "it changes nothing") }
      let base = understood.instruction.paragraphs.first.map { index in
        Draft.spell(draft.paragraphs[index].runs, labels: draft.footnoteLabels)
      }
      amendments.append(amendment)
      sentences.append(AmendmentSentence(amendment, base: base).text)
    }
    guard !amendments.isEmpty else {
      throw Self.notUnderstood(words, because: "it names no change")
    }
    self.amendments = amendments
    self.sentences = sentences
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
