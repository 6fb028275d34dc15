import DraftText

/// Makes the words of paragraphs out of what was decided on them.
///
/// Paragraphs that become one are one text from the beginning, with a line feed between them, and a
/// paragraph that is split gets a line feed; so changes of words find their places whatever becomes
/// of the paragraph.
struct DecidedWords {
  typealias Wanted = NextDraftMaking.Wanted
  typealias Source = NextDraft.Source

  let making: NextDraftMaking
  private let fates: ParagraphFates
  private let speller: RunComposer
  private let composer: Draft
  /// The changes about each paragraph, as indices.
  private var about: [Int: [Int]] = [:]
  private(set) var conflicts: [DecidedConflict] = []
  private(set) var bracketed: Set<Source> = []
  /// The changes of words that ask for what is there.
  private(set) var idle: Set<Source> = []

  init(_ making: NextDraftMaking, _ fates: ParagraphFates) {
    self.making = making
    self.fates = fates
    var joined = making.base
    joined.paragraphs = fates.units.map { unit in
      var first = making.base.paragraphs[unit[0]]
      for index in unit.dropFirst() {
        first.runs += [.text("\n")] + making.base.paragraphs[index].runs
      }
      return first
    }
    composer = joined
    speller = RunComposer(joined)
    for (index, change) in making.changes.enumerated() {
      for paragraph in Set(change.contribution.change.paragraphs) {
        about[paragraph, default: []].append(index)
      }
    }
  }

  /// The texts of each unit, by its first paragraph: more than one where it was split.
  mutating func compose() -> [Int: [[Run]]] {
    var outputs: [Int: [[Run]]] = [:]
    for (index, unit) in fates.units.enumerated() where !fates.leaving.contains(unit[0]) {
      let edits = edits(of: unit)
      let runs = composer.paragraphs[index].runs
      outputs[unit[0]] = edits.isEmpty ? [runs] : Self.cut(speller.runs(of: index, edits))
    }
    return outputs
  }

  /// Runs as paragraphs, parted at line feeds.
  private static func cut(_ runs: [Run]) -> [[Run]] {
    var parts: [[Run]] = [[]]
    for run in runs {
      guard case .text(let words, let style) = run, words.unicodeScalars.contains("\n") else {
        parts[parts.count - 1].append(run)
        continue
      }
      for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { parts.append([]) }
        if !line.isEmpty { parts[parts.count - 1].append(.text(String(line), style)) }
      }
    }
    return parts
  }

  // MARK: - What is wanted

  private mutating func edits(of unit: [Int]) -> [TextEdit] {
    let marks = Set(unit.flatMap { fates.marks[$0] ?? [] }).sorted { $0.source < $1.source }
    let indices = Set(unit.flatMap { about[$0] ?? [] }).sorted()
    guard !indices.isEmpty || !marks.isEmpty else { return [] }
    let text = unit.map { making.texts[$0] }.joined(separator: "\n")
    let scalars = Array(text.unicodeScalars)
    var accepted: [Wanted] = []
    var open: [Wanted] = []
    var isRivalled = false
    for index in indices {
      let (contribution, isAccepted) = making.changes[index]
      if case .alternative = contribution.change, !isAccepted {
        isRivalled = true
        continue
      }
      guard let (edits, isWhole) = wanted(contribution.change, isAccepted, unit, text, scalars)
      else { continue }
      if edits.isEmpty { idle.insert(contribution.source) }
      let wanted = Wanted(
        source: contribution.source,
        holders: contribution.holders,
        edits: edits,
        isAccepted: isAccepted,
        isWhole: isWhole
      )
      if isAccepted { accepted.append(wanted) } else { open.append(wanted) }
    }
    let isGoing = marks.contains { mark in
      mark.verb == .delete
        && indices.contains {
          making.changes[$0].isAccepted && making.changes[$0].contribution.source == mark.source
            && making.changes[$0].contribution.change.isDeletion
        }
    }
    for index in accepted.indices where isGoing || isUnjoined(accepted[index], in: unit, indices) {
      accepted[index].isHeld = true
      if !accepted[index].edits.isEmpty { bracketed.insert(accepted[index].source) }
    }
    // What is wanted by others too, and is in dispute, stands under their names as well.
    let all = accepted.flatMap(\.edits)
    let isKept = unit.contains { (fates.retaining[$0] ?? []).contains(where: \.isAccepted) }
    let disputed = Set(accepted.filter { isKept || $0.isHeld }.flatMap(\.edits))
    let made = Set(all).subtracting(disputed).filter { edit in
      !all.contains { $0.excludes(edit) }
    }
    for index in open.indices {
      open[index].edits.removeAll(where: made.contains)
      if open[index].edits.isEmpty { idle.insert(open[index].source) }
    }
    open.removeAll(where: \.edits.isEmpty)
    tellConflicts(of: unit, accepted)
    let retaining = unit.flatMap { fates.retaining[$0] ?? [] }
    if !retaining.isEmpty, !accepted.allSatisfy(\.edits.isEmpty) || !open.isEmpty || !marks.isEmpty
    {
      bracketed.formUnion(retaining.map(\.source))
    } else {
      idle.formUnion(retaining.map(\.source))
    }
    bracketed.formUnion(open.map(\.source))
    let clusters = clusters(accepted, open, isRetained: !retaining.isEmpty)
    let isWhole =
      !marks.isEmpty || isRivalled || open.contains(where: \.isWhole)
      || clusters.contains { cluster in
        cluster.isContested
          && (scalars[cluster.range].contains("\n")
            || cluster.edits.contains { $0.words.unicodeScalars.contains("\n") })
      }
    if isWhole {
      return DecidedStretch(
        0..<scalars.count,
        in: scalars,
        accepted: Self.together(accepted),
        open: Self.together(open),
        retaining: retaining.map { ($0.holders, $0.isAccepted) },
        marks: marks,
        isRivalled: isRivalled
      )
      .edits
    }
    let brackets = BracketReview.outermost(of: text)
    let edits = stretches(clusters, within: brackets).flatMap { cluster -> [TextEdit] in
      guard cluster.isContested else { return cluster.edits }
      func part(_ all: [Wanted]) -> [Wanted] {
        all.map { wanted in
          var wanted = wanted
          wanted.edits = wanted.edits.filter(cluster.edits.contains)
          return wanted
        }
      }
      return DecidedStretch(
        cluster.range,
        in: scalars,
        accepted: Self.together(part(accepted)),
        open: Self.together(part(open)),
        retaining: retaining.map { ($0.holders, $0.isAccepted) }
      )
      .edits
    }
    return EmptiedBrackets(scalars).dropping(edits, within: brackets)
  }

  private mutating func tellConflicts(of unit: [Int], _ accepted: [Wanted]) {
    for (index, one) in accepted.enumerated() {
      let rivals = accepted[(index + 1)...].filter { other in
        one.edits.contains { mine in other.edits.contains { mine.excludes($0) } }
      }
      guard !rivals.isEmpty else { continue }
      let sources = [one.source] + rivals.map(\.source)
      conflicts.append(DecidedConflict(sources, unit))
      bracketed.formUnion(sources)
    }
    let retaining = unit.flatMap { fates.retaining[$0] ?? [] }.filter(\.isAccepted)
    let changing = accepted.filter { !$0.edits.isEmpty }
    if !retaining.isEmpty, !changing.isEmpty {
      let sources = retaining.map(\.source) + changing.map(\.source)
      conflicts.append(DecidedConflict(sources, unit))
      bracketed.formUnion(sources)
    }
  }
}

extension ProposedChange {
  fileprivate var isDeletion: Bool { if case .delete = self { true } else { false } }
}
