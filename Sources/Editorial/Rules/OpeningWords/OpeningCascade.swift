import DraftText

/// The cycle of “also” and “further” over paragraphs that open alike.
///
/// The same phrase in consecutive paragraphs is plain, then takes “also”, then “further”, then is
/// plain again. What must be known to say so:
///
/// - Sections count each for itself, the preamble and each annex too; items count for nothing.
/// - `Requests`, `Invites`, `Calls upon` and other verbs that speak to somebody repeat themselves
///   only where they speak to the same: in adopted texts a new addressee takes the plain verb, with
///   hardly an exception. Lists that are nearly the same are left to the drafter.
/// - Phrases one of which begins with the other (`Reaffirming`, `Reaffirming its commitment`) are
///   neither the same nor different; nothing is said about them.
/// - A paragraph that opens with nothing known breaks the row without a word, and “also” may answer
///   a verb inside the paragraph before: “Emphasizing …, and recalling …” before “Recalling also”.
///
/// - Of alternatives (`3 alt`) only the first counts, and a `bis` of which nobody said whether it is
///   one breaks the row too.
///
/// A fault is told once, with the edits that mend all paragraphs behind it up to the end of the row.
///
/// > Example: Decides, Also decides, *Also* decides, Further decides: the third should be Further
/// > decides, and with it the fourth Decides.
struct OpeningCascade {
  /// What is wrong.
  enum Kind: Hashable, Sendable {
    /// The words of the paragraph before, but not the modifier that is due.
    case cycle
    /// The words of the paragraph before, said perhaps to the same.
    case maybeSame
    /// A modifier, where nothing before opens like it.
    case nothingBefore
    /// A modifier, where the paragraph before speaks to somebody else.
    case otherAddressee
  }

  /// A place where the cycle is broken.
  struct Fault: Sendable {
    var kind: Kind
    var unit: TextUnit
    var phrase: OpeningPhrase
    var edits: [Suggestion.Edit]
  }

  /// All faults of a text, in its order.
  let faults: [Fault]

  /// Reads the parts that are written as resolutions.
  init(_ text: CheckedText) {
    var walk = Walk()
    for part in text.resolutionParts {
      walk.begin()
      for unit in text.paragraphs[part.paragraphs] {
        switch unit.role {
        case .preambular, .operative:
          switch Self.counts(unit, text.draft) {
          case true: walk.take(unit)
          case false: break
          case nil: walk.pass()
          }
        case .item, .flush: break
        case .plain: walk.pass()
        default: walk.begin()
        }
      }
    }
    walk.close()
    faults = walk.faults
  }

  /// Whether a paragraph is one of the row; `nil` where nobody said what its `bis` means.
  private static func counts(_ unit: TextUnit, _ draft: Draft) -> Bool? {
    guard case .paragraph(let index) = unit.place, let label = draft.paragraphs[index].label,
      let last = ParagraphNumber(parsing: label.text)?.suffixes.last
    else { return true }
    switch (label.standing, last) {
    case (.insertion, _): return true
    case (.alternative, _), (nil, .alternative): return false
    case (nil, .latin): return nil
    }
  }

  /// A remark for each fault of some kinds.
  func remarks(_ kinds: [Kind: (reason: String, atMost: Severity?)]) -> [Remark] {
    faults.compactMap { fault in
      guard let kind = kinds[fault.kind] else { return nil }
      return fault.unit.remark(
        fault.phrase.span,
        kind.reason,
        suggestion: Suggestion(fault.edits),
        atMost: kind.atMost
      )
    }
  }
}

/// The walk from paragraph to paragraph.
private struct Walk {
  private struct Previous {
    var unit: TextUnit
    var phrase: OpeningPhrase
    /// Where in the cycle it stands: 0 plain, 1 also, 2 further.
    var place: Int

    /// Whether it has the verb of a phrase too, further on: “Emphasizing …, and recalling …”.
    func says(_ phrase: OpeningPhrase) -> Bool {
      let word = phrase.tokens.first { $0.folded == phrase.base.first }?.folded
      return unit.tokens.contains {
        $0.folded == word && $0.range.lowerBound >= self.phrase.span.upperBound
      }
    }
  }

  private static let cycle: [OpeningPhrase.Modifier?] = [nil, .also, .further]

  private(set) var faults: [OpeningCascade.Fault] = []
  private var previous: Previous?
  private var role: Role?
  private var isStart = true
  private var open: OpeningCascade.Fault?

  /// A section begins.
  mutating func begin() {
    close()
    previous = nil
    isStart = true
  }

  /// A paragraph that tells nothing.
  mutating func pass() {
    close()
    previous = nil
    isStart = false
  }

  /// The row ends, and with it the fault that was mended along it.
  mutating func close() {
    if let open { faults.append(open) }
    open = nil
  }

  mutating func take(_ unit: TextUnit) {
    if let role, role != unit.role { begin() }
    role = unit.role
    guard !unit.isQuoted(0), let phrase = OpeningPhrase(of: unit), !phrase.isDoubtful else {
      pass()
      return
    }
    let written = Self.cycle.firstIndex(of: phrase.modifier) ?? 0
    let place = follow(unit, phrase, written)
    previous = Previous(unit: unit, phrase: phrase, place: place)
    isStart = false
  }

  /// Compares a phrase with the one before.
  ///
  /// - Returns: where in the cycle it stands, when all is mended.
  private mutating func follow(_ unit: TextUnit, _ phrase: OpeningPhrase, _ written: Int) -> Int {
    guard let previous else {
      if isStart, written != 0 { return fault(.nothingBefore, unit, phrase, 0) }
      return written
    }
    let before = previous.phrase
    guard before.form == phrase.form, before.base == phrase.base else {
      close()
      let isRelated =
        before.base.starts(with: phrase.base) || phrase.base.starts(with: before.base)
        || before.form != phrase.form && before.verb == phrase.verb
      guard written != 0, !isRelated, !previous.says(phrase) else { return written }
      return fault(.nothingBefore, unit, phrase, 0)
    }
    let due = (previous.place + 1) % 3
    guard phrase.form == .verb, phrase.isAddressing else {
      return go(on: due, unit, phrase, written)
    }
    let earlier = Addressee(after: before, in: previous.unit)
    switch earlier.flatMap({ Addressee(after: phrase, in: unit)?.relation(to: $0) }) {
    case .same: return go(on: due, unit, phrase, written)
    case .near where written == 0:
      close()
      return fault(.maybeSame, unit, phrase, due, goesOn: written)
    case .other where written != 0:
      close()
      return fault(.otherAddressee, unit, phrase, 0)
    default:
      close()
      return written
    }
  }

  /// The next of a row.
  private mutating func go(
    on due: Int,
    _ unit: TextUnit,
    _ phrase: OpeningPhrase,
    _ written: Int
  )
    -> Int
  {
    guard written != due else { return due }
    guard open != nil else { return fault(.cycle, unit, phrase, due) }
    open?.edits.append(phrase.edit(in: unit, to: Self.cycle[due]))
    return due
  }

  private mutating func fault(
    _ kind: OpeningCascade.Kind,
    _ unit: TextUnit,
    _ phrase: OpeningPhrase,
    _ due: Int,
    goesOn place: Int? = nil
  ) -> Int {
    close()
    let edit = phrase.edit(in: unit, to: Self.cycle[due])
    open = OpeningCascade.Fault(kind: kind, unit: unit, phrase: phrase, edits: [edit])
    if place != nil { close() }
    return place ?? due
  }
}
