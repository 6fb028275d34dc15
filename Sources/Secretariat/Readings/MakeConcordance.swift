import DraftText
import Negotiation
import RecordStore

/// Puts the numbers of all versions side by side.
public struct MakeConcordance: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Puts the numbers of a negotiation's versions side by side.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  /// - Returns: a line for every paragraph that any version had.
  /// - Throws: that no version was circulated, or why the record cannot be read.
  public func concordance(
    of name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> Concordance {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    _ = try VersionReader(registry: registry, ledger: ledger).version(nil)
    do throws(RecordError) {
      let outlines = try VersionOutlines(of: ledger, in: file).outlines
      let openings = try Self.openings(outlines, in: file)
      let cells = outlines.map { Self.cells(of: $0, among: outlines) }
      return Concordance(
        negotiation: name,
        versions: outlines.map { outline in
          Concordance.Column(
            label: outline.version.label,
            entry: outline.version.number,
            kind: outline.version.circulation.kind,
            date: outline.version.day
          )
        },
        paragraphs: Self.order(of: outlines).map { identity in
          Concordance.Line(
            identity: identity,
            opening: openings[identity] ?? "",
            cells: cells.map { $0[identity] ?? Concordance.Cell() }
          )
        }
      )
    } catch {
      throw Problem(error)
    }
  }

  /// The identities of the paragraphs that have numbers, the latest version's in its order.
  ///
  /// A paragraph that a version lacks stands after the one that it last stood after.
  private static func order(of outlines: [VersionOutlines.Outline]) -> [ParagraphID] {
    var next: [ParagraphID?: [ParagraphID]] = [:]
    var known: Set<ParagraphID> = []
    var counted: Set<ParagraphID> = []
    for outline in outlines.reversed() {
      var last: ParagraphID?
      for (line, identity) in zip(outline.manifest.lines, outline.version.identities) {
        if line.role.isNumbered { counted.insert(identity) }
        if known.insert(identity).inserted { next[last, default: []].append(identity) }
        last = identity
      }
    }
    // What only an earlier version has stands right after the one it stood after, before what a
    // later version puts there.
    var order: [ParagraphID] = []
    var stack = next[nil] ?? []
    while let identity = stack.popLast() {
      order.append(identity)
      stack += next[identity] ?? []
    }
    return order.filter(counted.contains)
  }

  private static func cells(
    of outline: VersionOutlines.Outline,
    among outlines: [VersionOutlines.Outline]
  ) -> [ParagraphID: Concordance.Cell] {
    var cells: [ParagraphID: Concordance.Cell] = [:]
    for (index, identity) in outline.version.identities.enumerated() {
      let reference = outline.references[index]?.description
      cells[identity] = Concordance.Cell(
        reference: reference,
        isUnnumbered: reference == nil ? true : nil
      )
    }
    let circulation = outline.version.circulation
    guard let basis = outlines.first(where: { $0.version.number == circulation.basis }) else {
      return cells
    }
    let continued = circulation.matching.predecessors(count: circulation.paragraphs)
    let present = Set(outline.version.identities)
    for pair in circulation.matching.related {
      let former = basis.version.identities[pair.old]
      let identity = outline.version.identities[pair.new]
      let (oldName, newName) = (basis.names(of: [pair.old]), outline.names(of: [pair.new]))
      var cell = cells[identity] ?? Concordance.Cell()
      if continued[pair.new] == nil {
        cell.splitFrom = (cell.splitFrom ?? []) + oldName
      } else {
        cell.mergedFrom = (cell.mergedFrom ?? []) + oldName
      }
      cells[identity] = cell
      if !present.contains(former) {
        var gone = cells[former] ?? Concordance.Cell()
        gone.mergedInto = (gone.mergedInto ?? []) + newName
        cells[former] = gone
      }
    }
    return cells
  }

  /// How each paragraph begins in the last version that has it.
  private static func openings(
    _ outlines: [VersionOutlines.Outline],
    in file: RecordFile
  ) throws(RecordError) -> [ParagraphID: String] {
    var texts: [ParagraphID: Digest] = [:]
    for outline in outlines {
      for (line, identity) in zip(outline.manifest.lines, outline.version.identities) {
        texts[identity] = line.text
      }
    }
    let contents = try file.contents(Set(texts.values))
    return texts.compactMapValues { digest in
      contents[digest].flatMap { StoredText(bytes: $0.bytes) }.map(\.opening)
    }
  }
}

extension StoredText {
  /// The first words, without the calls of footnotes.
  fileprivate var opening: String {
    let words = pieces.map { piece in
      if case .words(let words, _) = piece { words } else { "" }
    }
    return Paragraph(id: .provisional(0), role: .plain, runs: [.text(words.joined())]).opening
  }
}

extension Role {
  /// Whether people point at such a paragraph by a number.
  fileprivate var isNumbered: Bool {
    switch self {
    case .preambular, .operative, .item, .flush: true
    default: false
    }
  }
}
