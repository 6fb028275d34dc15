import DraftText
import Interchange
public import Negotiation
import RecordStore
import Redlining

/// Follows one paragraph through all versions of a negotiation.
public struct TraceParagraph: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Follows a paragraph.
  ///
  /// - Parameters:
  ///   - typed: how the paragraph is pointed at, such as `OP4 (b)`.
  ///   - name: the negotiation.
  ///   - version: the version whose numbers are meant; nothing for the latest.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: what happened to it, version by version.
  /// - Throws: that there is no such version or paragraph, or why the record cannot be read.
  public func history(
    of typed: String,
    in name: String,
    version: String? = nil,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> ParagraphHistory {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let found = try reader.version(version)
    guard let list = ReferenceList(parsing: typed), let reference = list.references.first else {
      throw Problem(
        "“\(typed)” names no paragraph",
        hint: "Write PP3, OP4 (b) or “chapeau of OP4”."
      )
    }
    guard list.references.count == 1 else {
      throw Problem(
        "“\(typed)” names \(list.references.count) paragraphs",
        hint: "Ask for one at a time: \(reference)."
      )
    }
    let outlines = try outlines(of: ledger, in: file)
    guard let outline = outlines.outlines.first(where: { $0.version.number == found.number }) else {
      throw Problem("\(found.label) has no \(reference)")
    }
    let place = try ParagraphFinder(outline.skeleton, named: found.label).index(of: reference)
    let history = try history(of: place, in: found, outlines, file)
    return ParagraphHistory(
      negotiation: name,
      reference: reference.description,
      version: found.label,
      steps: history
    )
  }

  /// Follows the paragraph at a place of a version.
  ///
  /// - Parameters:
  ///   - place: the place of the paragraph.
  ///   - version: the version.
  ///   - ledger: the record, as far as its reader may see it.
  /// - Returns: what happened to it, version by version.
  /// - Throws: that there is no such paragraph, or why the record cannot be read.
  public func history(
    of place: Int,
    in version: Version,
    of ledger: Ledger
  ) throws(Problem) -> ParagraphHistory {
    let file = try registry.opening { file throws(RecordError) in file }
    let outlines = try outlines(of: ledger, in: file)
    let outline = outlines.outlines.first { $0.version.number == version.number }
    guard version.identities.indices.contains(place), let outline else {
      throw Problem("\(version.label) has no such paragraph")
    }
    return ParagraphHistory(
      negotiation: ledger.negotiation,
      reference: outline.names(of: [place])[0],
      version: version.label,
      steps: try history(of: place, in: version, outlines, file)
    )
  }

  private func outlines(
    of ledger: Ledger,
    in file: RecordFile
  ) throws(Problem) -> VersionOutlines {
    do throws(RecordError) { return try VersionOutlines(of: ledger, in: file) } catch {
      throw Problem(error)
    }
  }

  private func history(
    of place: Int,
    in version: Version,
    _ outlines: VersionOutlines,
    _ file: RecordFile
  ) throws(Problem) -> [ParagraphHistory.Step] {
    let tracing = Tracing(
      identity: version.identities[place],
      texts: VersionTexts(file: file, shelf: registry.shelf)
    )
    do throws(RecordError) { return try tracing.steps(outlines) } catch { throw Problem(error) }
  }
}

/// One paragraph on its way.
private struct Tracing {
  typealias Outline = VersionOutlines.Outline
  typealias Step = ParagraphHistory.Step

  let identity: ParagraphID
  let texts: VersionTexts

  func steps(_ outlines: VersionOutlines) throws(RecordError) -> [Step] {
    var steps: [Step] = []
    var seen: Outline?
    let places = Dictionary(
      outlines.outlines.map { ($0.version.number, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for outline in outlines.outlines {
      let basis = outline.version.circulation.basis.flatMap { places[$0] }
      if let index = outline.index(of: identity) {
        steps.append(try step(at: index, of: outline, basis: basis, seen: seen))
        seen = outline
      } else if let index = basis?.index(of: identity), let basis {
        let into = outline.version.circulation.matching.related.filter { $0.old == index }
        var step = Step(
          version: outline.version,
          change: into.isEmpty ? .deleted : .merged,
          since: basis.version.label
        )
        step.mergedInto = outline.names(of: into.map(\.new))
        steps.append(step)
      } else if seen != nil {
        steps.append(Step(version: outline.version, change: .absent))
      }
    }
    return steps
  }

  /// What happened in a version that has the paragraph.
  private func step(
    at index: Int,
    of outline: Outline,
    basis: Outline?,
    seen: Outline?
  ) throws(RecordError) -> Step {
    let matching = outline.version.circulation.matching
    let related = matching.related.filter { $0.new == index }.map(\.old)
    let reference = outline.references[index]?.description
    let before = basis.flatMap { $0.index(of: identity) == nil ? nil : $0 } ?? seen
    guard let before, let place = before.index(of: identity) else {
      var step = Step(
        version: outline.version,
        change: related.isEmpty ? .first : .split,
        reference: reference
      )
      step.splitFrom = basis?.names(of: related) ?? []
      step.since = basis?.version.label
      let text = try excerpt(index, of: outline)
      step.report = report(text, text)
      return step
    }
    var step = Step(
      version: outline.version,
      change: .unchanged,
      reference: reference,
      since: before.version.label
    )
    if before.version.number == basis?.version.number {
      let parts = matching.related.filter { $0.old == place }.map(\.new)
      step.splitInto = outline.names(of: parts)
      step.mergedFrom = before.names(of: related)
    }
    if !before.manifest.reads(at: place, as: index, in: outline.manifest) {
      step.change = .modified
      step.report = report(try excerpt(place, of: before), try excerpt(index, of: outline))
    } else if before.references[place] != outline.references[index]
      || before.manifest.lines[place].label != outline.manifest.lines[index].label
      || before.manifest.lines[place].role != outline.manifest.lines[index].role
    {
      step.change = .renumbered
    }
    return step
  }

  private func report(_ old: ComparedVersion, _ new: ComparedVersion) -> ComparisonReport {
    ComparisonReport(
      Comparison(comparing: old.reading.draft, with: new.reading.draft),
      old: old,
      new: new
    )
  }

  /// The paragraph alone, with the footnotes that it calls.
  private func excerpt(_ index: Int, of outline: Outline) throws(RecordError) -> ComparedVersion {
    var manifest = outline.manifest
    manifest.lines = [manifest.lines[index]]
    let draft = try texts.draft(
      of: manifest.keepingCalledNotes(),
      named: outline.version.circulation.manifest,
      identities: [identity]
    )
    return ComparedVersion(
      name: outline.version.label,
      reading: Reading(draft: draft),
      references: [outline.references[index]?.description]
    )
  }
}

extension Manifest {
  /// Whether a paragraph has the same words, in the same setting and with the same notes, as one
  /// of another version.
  fileprivate func reads(at place: Int, as other: Int, in later: Manifest) -> Bool {
    lines[place].text == later.lines[other].text
      && lines[place].calls.map { notes[$0].text }
        == later.lines[other].calls.map { later.notes[$0].text }
  }

  /// The manifest without the notes that none of its paragraphs calls.
  fileprivate func keepingCalledNotes() -> Manifest {
    var kept: [Int] = []
    var rest = lines.flatMap(\.calls)[...]
    while let note = rest.popFirst() {
      guard !kept.contains(note), notes.indices.contains(note) else { continue }
      kept.append(note)
      rest += notes[note].calls
    }
    kept.sort()
    let places = Dictionary(
      kept.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var manifest = self
    manifest.notes = kept.map { notes[$0] }
    for index in manifest.lines.indices {
      manifest.lines[index].calls = manifest.lines[index].calls.compactMap { places[$0] }
    }
    for index in manifest.notes.indices {
      manifest.notes[index].calls = manifest.notes[index].calls.compactMap { places[$0] }
    }
    return manifest
  }
}
